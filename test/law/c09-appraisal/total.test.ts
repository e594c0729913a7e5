import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactSum } from '../../../src/kernel/exact-sum'
import { appraisalTotal, type ScoredItem } from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'

const points = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(1e-7, -0, 5e-7, 1e21),
)
const facts = fc.record({
  base: points,
  items: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), points }), {
    selector: ({ id }) => id,
  }),
})
const itemsOf = (...given: readonly number[]): ScoredItem[] =>
  given.map((number, place) => ({ id: `item ${place}`, points: number }))

describe('9.1 玖、一, 9.2 二 and 9.3 三 total', () => {
  test.each<[number, number[], number, string]>([
    [70, [5.5, -2.25], 73.25, '加減分得其總分'],
    [100, [], 100, 'nothing added or taken away'],
    [0.1, [0.2], 0.3, 'as the numbers are written'],
    [0, [0.1, 0.1, 0.1], 0.3, 'as the numbers are written'],
    [94.4, [0.1], 94.5, 'up to a bound of the bands, not beside it'],
    [60, [-0.1, 0.1], 60, 'no dust'],
    [0, [0.0000005], 0.000001, 'half of the sixth place, away from zero'],
    [0, [-0.0000005], -0.000001, 'half of the sixth place, away from zero'],
    [0, [0.00000049], 0, 'less than half'],
    [0, [0.0000003, 0.0000003], 0.000001, 'rounded once'],
    [0, [1e-7, 4e-7], 0.000001, 'written with an exponent'],
    [1e21, [1, -1e21], 1, 'exact beside large terms'],
    [-5, [2], -3, 'below nothing'],
    [1.7976931348623157e308, [1e308, -1e308], 1.7976931348623157e308, 'finite in the end'],
  ])('%d with %j: %d: %s', (base, added, total) => {
    expect(appraisalTotal({ base, items: itemsOf(...added) }).value).toStrictEqual({ total })
  })

  test('the basis has the items as given, and the sum under both clauses that ask for it', () => {
    const data = { base: 70, items: 2, total: 73.25 }
    expect(appraisalTotal({ base: 70, items: itemsOf(5.5, -2.25) }).basis).toEqual([
      { clause: '9.1', code: 'items-as-given', data: { items: 2 } },
      { clause: '9.2', code: 'launch-points-added-up', data },
      { clause: '9.3', code: 'yearly-points-added-up', data },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ base: 1.7976931348623157e308, items: itemsOf(1e308) }, ['items sum-not-finite'], 'more than any number'],
    [
      {
        base: 1.7976931348623157e308,
        items: [
          { id: 'a', points: 1e308, weight: 1 },
          { id: ' a', points: 0 },
        ],
      },
      ['items.0.weight unknown-key', 'items.1.id duplicate', 'items sum-not-finite'],
      'more than any number, of items with other faults',
    ],
    [
      { base: 1.7976931348623157e308, items: [{ id: 'a', points: 1e308 }, { id: 'b' }] },
      ['items.1.points missing'],
      'a sum that is not known',
    ],
    [
      { base: -1.7976931348623157e308, items: itemsOf(-1e308), phase: 'launch' },
      ['phase unknown-key', 'items sum-not-finite'],
      'less than any number, beside another fault',
    ],
    [{ base: NaN, items: itemsOf(1e308, 1e308) }, ['base not-finite'], 'what hangs on an unsound base is not judged'],
    [
      { base: Infinity, items: [{ id: 'a', points: -Infinity }] },
      ['base not-finite', 'items.0.points not-finite'],
      'not finite to begin with',
    ],
    [
      {
        base: 0,
        items: [
          { id: 'a', points: 1 },
          { id: 'a ', points: 1 },
        ],
      },
      ['items.1.id duplicate'],
      'an item twice, written with a space',
    ],
    [
      {
        base: '0',
        items: [
          { id: '', points: 1 },
          { id: 'b', points: null },
          { id: 'b', points: 1, weight: 2 },
        ],
      },
      [
        'base wrong-type',
        'items.0.id empty',
        'items.1.points wrong-type',
        'items.2.id duplicate',
        'items.2.weight unknown-key',
      ],
      'several faults at once',
    ],
    [{ base: 0 }, ['items missing'], 'no list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => appraisalTotal(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the order of items means nothing, and nothing but the base and the points counts', () => {
    fc.assert(
      fc.property(facts, ({ base, items }) => {
        const { value } = appraisalTotal({ base, items })
        expect(
          appraisalTotal({
            base,
            items: [...items].reverse().map(({ id, points: given }) => ({ id: `${id}!`, points: given })),
          }).value,
        ).toStrictEqual(value)
        expect(value).toStrictEqual({ total: exactSum([...items.map((item) => item.points), base], 6) })
      }),
    )
  })

  test('more points never give less', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0, max: 100, noNaN: true }), ({ base, items }, more) => {
        expect(
          appraisalTotal({ base, items: [...items, { id: 'more', points: more }] }).value.total,
        ).toBeGreaterThanOrEqual(appraisalTotal({ base, items }).value.total)
      }),
    )
  })

  testLawOfEveryRule(
    appraisalTotal,
    { id: 'appraisal.total', exportName: 'appraisalTotal', clauses: ['9.1', '9.2', '9.3'], readings: [] },
    facts,
  )
})
