import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { factsTable } from '../../../src/law/c05-governance/facts-table'

describe('factsTable', () => {
  const small = factsTable<{ readonly quorum: boolean }, { readonly quorum: boolean }, 'no-quorum'>(
    'no-quorum',
    { figures: ({ quorum }) => ({ quorum }), detail: () => ({ path: 'quorum' }) },
    {
      facts: z.strictObject({ quorum: z.boolean() }),
      rows: [
        { when: { quorum: true }, then: 'met', clause: '5', code: 'members' },
        { when: { quorum: false }, then: 'no-quorum', clause: '5', code: 'no-members' },
      ],
    },
  )

  test('asks its table once, about all the facts', () => {
    const facts = { quorum: false }
    const [only, ...others] = small.items(facts)
    expect(others).toEqual([])
    expect(only!.item).toBe(facts)
    expect([only!.figures!(facts, () => ''), only!.detail!(facts, () => '')]).toEqual([
      { quorum: false },
      { path: 'quorum' },
    ])
  })

  test('finds its code, or that it is met', () => {
    expect([true, false].map((quorum) => small.table.match({ quorum }, () => ''))).toMatchObject([
      { outcome: 'met' },
      { outcome: 'no-quorum' },
    ])
    expect(small.code).toBe('no-quorum')
  })
})
