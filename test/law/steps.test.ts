import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import { type Basis, type Decision, defineRule } from '../../src/law/rule'
import type { RuleId } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import type { BasisCode, StepCode, StepOf, Steps } from '../../src/law/steps'
import { tableRule } from '../../src/law/table-rule'

describe('the list of steps', () => {
  test('has every rule and no other', () => {
    expectTypeOf<keyof Steps>().toEqualTypeOf<RuleId>()
  })

  test('has closed codes, to which those of rows without a step are added', () => {
    expectTypeOf<StepCode<'governance.council-chair'>>().toEqualTypeOf<
      'convener-chairs' | 'deputy-acts' | 'nobody-may-chair'
    >()
    expectTypeOf<Exclude<BasisCode<'training.attendance'>, StepCode<'training.attendance'>>>().toEqualTypeOf<
      'within-limits' | 'unexcused-absence' | 'both'
    >()
    expectTypeOf<BasisCode<'appraisal.grade'>>().toExtend<BasisCode>()
    expectTypeOf<Decision<boolean>['basis'][number]['code']>().toEqualTypeOf<BasisCode>()
    expectTypeOf<'band-f'>().not.toExtend<Basis['code']>()
    expectTypeOf<'convener-chairs'>().not.toExtend<BasisCode<'appraisal.grade'>>()
  })

  test('says which figures each step carries', () => {
    expectTypeOf<keyof Steps['support.seed-quota']['both-limits']>().toEqualTypeOf<'posts' | 'fewest' | 'twentieth'>()
    expectTypeOf<keyof Steps['appraisal.consequences']['counts']>().toEqualTypeOf<
      'grade' | 'alreadyItAppraised' | 'assessedYear' | 'publishedYear' | 'reviewReport' | 'reportToCouncil'
    >()
    expectTypeOf<
      StepOf<'training.attendance', 'some-unexcused-absence'>['data']['unexcusedHours']
    >().toEqualTypeOf<number>()
    expectTypeOf<StepOf<'governance.seat-follows-post', 'unpaid'>>().toExtend<{ readonly data?: never }>()
    expectTypeOf<StepOf<'training.attendance'>>().toExtend<Basis>()
    expectTypeOf(rules['appraisal.grade']({ score: 87 }).basis).toEqualTypeOf<readonly Basis[]>()
  })
})

describe('what does not compile', () => {
  const facts = z.strictObject({ seed: z.boolean() })
  const rows = [{ when: {}, clause: '7.1.3', code: 'both' }] as const
  const table = { id: 'training.attendance', exportName: 'made', facts } as const

  test('a step of a rule that lacks a figure, has one of another type or one too many, or is called otherwise', () => {
    const steps: StepOf<'training.attendance'>[] = [
      { clause: '7.1.3', code: 'some-unexcused-absence', data: { unexcusedHours: 1 } },
      // @ts-expect-error -- the hours are missing
      { clause: '7.1.3', code: 'some-unexcused-absence', data: {} },
      // @ts-expect-error -- as are all figures
      { clause: '7.1.3', code: 'some-unexcused-absence' },
      // @ts-expect-error -- hours are a number
      { clause: '7.1.3', code: 'some-unexcused-absence', data: { unexcusedHours: '1' } },
      // @ts-expect-error -- that step carries no hours of leave
      { clause: '7.1.3', code: 'some-unexcused-absence', data: { unexcusedHours: 1, leaveHours: 1 } },
      // @ts-expect-error -- no such step
      { clause: '7.1.3', code: 'unexcused', data: { unexcusedHours: 1 } },
    ]
    expect(steps).toHaveLength(6)
  })

  test('the reasons of a table that lack a figure or name an unknown code', () => {
    const lacking = { clause: '7.1.3', code: 'some-unexcused-absence', data: {} } as const
    const made = (): unknown => [
      tableRule(() => ({
        ...table,
        rows,
        basis: () => [{ clause: '7.1.3', code: 'some-unexcused-absence', data: { unexcusedHours: 1 } }],
      })),
      // @ts-expect-error -- the hours are missing
      tableRule(() => ({ ...table, rows, basis: () => [lacking] })),
      // @ts-expect-error -- no such step
      tableRule(() => ({ ...table, rows, basis: () => [{ clause: '7.1.3', code: 'made-up', data: {} }] })),
    ]
    expect(made).toBeTypeOf('function')
  })

  test('a table that leaves out its reasons where its columns are not all that a step carries', () => {
    const quota = {
      id: 'support.seed-quota',
      exportName: 'made',
      facts: z.strictObject({ posts: z.number() }),
    } as const
    const asked = [{ when: { posts: 1 }, clause: '6.2.2', code: 'both-limits' }] as const
    const duty = { id: 'training.duty', exportName: 'made', facts } as const
    const made = (): unknown => [
      // @ts-expect-error -- the step carries two figures more
      tableRule(() => ({ ...quota, rows: asked })),
      // @ts-expect-error -- a row whose reasons are told in several steps
      tableRule(() => ({ ...duty, rows: [{ when: {}, clause: '7.1.2', code: 'both-courses' }] })),
    ]
    expect(made).toBeTypeOf('function')
  })

  test('the code of another rule in a row or in a step', () => {
    const made = (): unknown => [
      // @ts-expect-error -- no such code
      tableRule(() => ({ ...table, rows: [{ when: {}, clause: '9.1', code: 'made-up' }] })),
      defineRule({
        ...table,
        clauses: ['9.1'],
        value: z.boolean(),
        // @ts-expect-error -- no such code
        decide: () => ({ value: true, basis: () => [{ clause: '9.1', code: 'made-up' }] }),
      }),
    ]
    expect(made).toBeTypeOf('function')
  })
})
