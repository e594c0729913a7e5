import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { seedQuota, type SeedQuota } from '../../../src/law/c06-support'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const maximumPrevails = { readings: { 'seed-quota-conflict': 'maximum-prevails' } } as const
const posts = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.maxSafeNat().map((number) => Math.max(number, 1)),
)
const facts = fc.record({ posts })

describe('6.2.2 陸、二、(二) seed quota', () => {
  test.each<[number, SeedQuota, SeedQuota, string]>([
    [1, { minimum: 2, maximum: 2, conflict: true }, { minimum: 0, maximum: 0, conflict: true }, 'the smallest body'],
    [
      19,
      { minimum: 2, maximum: 2, conflict: true },
      { minimum: 0, maximum: 0, conflict: true },
      'less than one twentieth',
    ],
    [20, { minimum: 2, maximum: 2, conflict: true }, { minimum: 1, maximum: 1, conflict: true }, 'a twentieth is one'],
    [
      39,
      { minimum: 2, maximum: 2, conflict: true },
      { minimum: 1, maximum: 1, conflict: true },
      'a twentieth is 1.95, not two',
    ],
    [
      40,
      { minimum: 2, maximum: 2, conflict: false },
      { minimum: 2, maximum: 2, conflict: false },
      'a twentieth is two exactly: no conflict',
    ],
    [
      59,
      { minimum: 2, maximum: 2, conflict: false },
      { minimum: 2, maximum: 2, conflict: false },
      '2.95 is not exceeded by two only',
    ],
    [
      60,
      { minimum: 2, maximum: 3, conflict: false },
      { minimum: 2, maximum: 3, conflict: false },
      'a twentieth is three',
    ],
    [
      200,
      { minimum: 2, maximum: 10, conflict: false },
      { minimum: 2, maximum: 10, conflict: false },
      'a twentieth is ten',
    ],
    [
      Number.MAX_SAFE_INTEGER,
      { minimum: 2, maximum: 450359962737049, conflict: false },
      { minimum: 2, maximum: 450359962737049, conflict: false },
      'rounded down however many',
    ],
  ])('%i posts: %j, where the maximum prevails %j: %s', (given, value, other) => {
    expect(seedQuota({ posts: given }).value).toEqual(value)
    expect(seedQuota({ posts: given }, maximumPrevails).value).toEqual(other)
    expect(seedQuota({ posts: given }).readings).toEqual(
      value.conflict ? [{ id: 'seed-quota-conflict', choice: 'minimum-prevails' }] : [],
    )
    expect(seedQuota({ posts: given }, maximumPrevails).readings).toEqual(
      value.conflict ? [{ id: 'seed-quota-conflict', choice: 'maximum-prevails' }] : [],
    )
  })

  test('the basis has the figures, and says which limit gave way', () => {
    expect(seedQuota({ posts: 39 }).basis).toEqual([
      { clause: '6.2.2', code: 'minimum-prevails', data: { posts: 39, fewest: 2, twentieth: 1 } },
    ])
    expect(seedQuota({ posts: 39 }, maximumPrevails).basis).toEqual([
      { clause: '6.2.2', code: 'maximum-prevails', data: { posts: 39, fewest: 2, twentieth: 1 } },
    ])
    expect(seedQuota({ posts: 99 }, maximumPrevails).basis).toEqual([
      { clause: '6.2.2', code: 'both-limits', data: { posts: 99, fewest: 2, twentieth: 4 } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ posts: 0 }, ['posts too-small'], 'a body without posts'],
    [{ posts: -40 }, ['posts too-small'], 'fewer than none'],
    [{ posts: 40.5 }, ['posts not-an-integer'], 'half a post'],
    [{ posts: Infinity }, ['posts not-finite'], 'no number'],
    [{ posts: '40' }, ['posts wrong-type'], 'a text'],
    [{ post: 40 }, ['post unknown-key', 'posts missing'], 'several faults at once'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => seedQuota(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under either reading', () => {
    expect(findTableFaults(seedQuota.table)).toEqual([])
    for (const given of [1, 39, 40, 41, Number.MAX_SAFE_INTEGER])
      expect(codesOfFittingRows(seedQuota.table, { posts: given })).toEqual([
        [expect.any(String)],
        [expect.any(String)],
      ])
  })

  test('the maximum is the most seeds of which twenty times as many are not more than the posts', () => {
    fc.assert(
      fc.property(posts, (given) => {
        const { minimum, maximum } = seedQuota({ posts: given }, maximumPrevails).value
        expect(BigInt(maximum) * 20n <= BigInt(given) && BigInt(given) < (BigInt(maximum) + 1n) * 20n).toBe(true)
        expect(minimum).toBe(Math.min(2, maximum))
      }),
    )
  })

  test('the minimum never exceeds the maximum, and more posts never lower either', () => {
    fc.assert(
      fc.property(posts, fc.nat(100), fc.constantFrom({}, maximumPrevails), (given, more, options) => {
        const { minimum, maximum } = seedQuota({ posts: given }, options).value
        expect(minimum).toBeLessThanOrEqual(maximum)
        const larger = seedQuota({ posts: Math.min(given + more, Number.MAX_SAFE_INTEGER) }, options).value
        expect(larger.minimum).toBeGreaterThanOrEqual(minimum)
        expect(larger.maximum).toBeGreaterThanOrEqual(maximum)
      }),
    )
  })

  testLawOfEveryRule(
    seedQuota,
    { id: 'support.seed-quota', exportName: 'seedQuota', clauses: ['6.2.2'], readings: ['seed-quota-conflict'] },
    facts,
  )
})
