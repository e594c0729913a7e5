import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { atlas, nearestFlips, openQuestions, toDmn } from '../../src/analysis'
import { type Comparison, exceeds, reaches } from '../../src/kernel/comparison'
import { type Interval, atLeast, below, moreThan, oneOf } from '../../src/kernel/condition'
import { finiteNumber, wholeNumber } from '../../src/kernel/schema'
import { tableRule } from '../../src/law/table-rule'
import { feelComparison, feelTest } from '../../src/analysis/dmn/feel'

/** Conditions that the law could have and does not. */
const rule = tableRule(() => ({
  id: 'governance.meeting-cadence',
  exportName: 'madeUp',
  clause: '1',
  facts: z.strictObject({ score: finiteNumber(), pieces: wholeNumber(0) }),
  rows: [
    { when: { score: moreThan(5), pieces: oneOf(0, 2) }, then: 'even', code: 'cadence-met' },
    { when: { score: moreThan(5), pieces: 1 }, then: 'one', code: 'cadence-met' },
    { when: { score: moreThan(5), pieces: atLeast(3) }, then: 'many', code: 'cadence-met' },
    {
      when: { score: { from: -3, fromIncluded: true, to: 5, toIncluded: true } },
      then: 'low',
      code: 'cadence-met',
    },
    { when: { score: below(-3) }, then: 'deep', code: 'cadence-met' },
  ],
}))

test('several numbers in one row, and a bound that is left out, are followed like any other', () => {
  expect(atlas(rule).rows.map(({ witness }) => witness)).toEqual([
    { score: 6, pieces: 0 },
    { score: 6, pieces: 1 },
    { score: 6, pieces: 3 },
    { score: 0, pieces: 0 },
    { score: -4, pieces: 0 },
  ])
  const open = openQuestions(rule, { score: 6, pieces: 1 })
  expect(open).toEqual({ status: 'decided', outcome: 'one' })
  expect(nearestFlips(rule, { score: 6, pieces: 1 }).map(({ fact, to, outcome }) => [fact, to, outcome])).toEqual([
    ['score', 5, 'low'],
    ['pieces', 0, 'even'],
    ['pieces', 2, 'even'],
  ])
  expect(toDmn(rule)).toContain('<text>0,2</text>')
})

test.each<[Interval, string]>([
  [{ from: 1, fromIncluded: true, to: 2, toIncluded: false }, '[1..2)'],
  [{ from: 1, fromIncluded: false, to: 2, toIncluded: true }, '(1..2]'],
  [moreThan(1), '> 1'],
  [{ to: 1, toIncluded: true }, '<= 1'],
])('%j is %s in FEEL', (condition, text) => {
  expect(feelTest(condition)).toBe(text)
})

test.each<[Comparison, string, string]>([
  [reaches({ total: 1 }, { leave: 1, absent: 1 }), '(leave + absent) - total', '<= 0'],
  [exceeds({ leave: 5 }, { total: 1 }), '(leave * 5) - total', '> 0'],
  [exceeds({ total: 1 }, { leave: 5 }), '(leave * 5) - total', '< 0'],
  [reaches({ limit: 1 }, { done: 1 }), 'limit', '>= done'],
  [exceeds({ limit: 1 }, '2021-07-01'), 'limit', '> date("2021-07-01")'],
  [exceeds('2021-07-01', { limit: 1 }), 'limit', '< date("2021-07-01")'],
])('%j is asked in FEEL of %s: %s', (comparison, expression, asked) => {
  expect(
    feelComparison(
      comparison,
      (fact) => fact,
      () => true,
    ),
  ).toEqual({ expression, test: asked })
})
