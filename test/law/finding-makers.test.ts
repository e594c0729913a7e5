import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { objectOf } from '../../src/kernel/schema'
import { checkRule } from '../../src/law/check'
import {
  type TechnicalTeamFacts,
  type TechnicalTeamLeader,
  leaderAppointers,
  leaderPosts,
} from '../../src/law/c06-support/index'

const facts = () =>
  objectOf<TechnicalTeamFacts>({
    vendorCommissioned: z.boolean(),
    leaders: z.array(
      objectOf<TechnicalTeamLeader>({ appointedBy: z.enum(leaderAppointers), post: z.enum(leaderPosts) }),
    ),
  })

const check = { id: 'support.technical-team', exportName: 'made', clause: '6.4.2' } as const

describe('what does not compile', () => {
  const count = { of: 'leaders', as: 'leaderCount', exactly: 1, what: 'leader' } as const
  const post = { field: 'post', mustBe: ['senior-engineer', 'manager'], what: 'leader' } as const
  const vendor = [{ when: {}, then: 'met', code: 'vendor-appointed' }] as const
  const detail = () => ({ path: 'leaders' })
  const by = <const By extends string>(appointedBy: By) => ({ vendorCommissioned: true, appointedBy })

  test('a finding whose steps lack a figure or that names a step of other figures', () => {
    const made = (): unknown => [
      checkRule(() => ({
        ...check,
        facts: facts(),
        findings: ({ many, each, whole }) => [
          many('leader-count', { ...count, figure: 'leaders', met: 'one-leader' }),
          // @ts-expect-error -- the steps call the number otherwise
          many('leader-count', { ...count, met: 'one-leader' }),
          // @ts-expect-error -- a step that carries no number
          many('leader-count', { ...count, figure: 'leaders', met: 'vendor-appointed' }),
          // @ts-expect-error -- no step is called as the finding
          many('too-many-leaders', { ...count, figure: 'leaders', met: 'one-leader' }),
          each('leaders', 'leader-post', { ...post, met: 'leader-of-fit-post' }),
          // @ts-expect-error -- no step is called as the finding, nor any named that is found otherwise
          each('leaders', 'unfit-leader', { ...post, met: 'leader-of-fit-post' }),
          each('leaders', 'unfit-leader', { ...post, met: 'leader-of-fit-post', otherwise: 'leader-post' }),
          // @ts-expect-error -- the figures of the step are not among the columns
          whole('vendor', { rows: vendor, detail }),
          whole('vendor', { rows: vendor, detail, figures: () => by('vendor') }),
          // @ts-expect-error -- nobody is appointed by a post
          whole('vendor', { rows: vendor, detail, figures: () => by('manager') }),
        ],
      })),
    ]
    expect(made).toBeTypeOf('function')
  })
})
