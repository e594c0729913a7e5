import { describe, expect, test } from 'vitest'
import { cellsOfStretches, stretchesOf } from '../../../src/analysis/questions/answer-cells'
import type { OrderedAxis } from '../../../src/analysis/table/axis'

const axis = (step: number | null): OrderedAxis => ({
  kind: 'ordered',
  date: false,
  step,
  lowest: -Infinity,
  highest: Infinity,
  nullable: false,
})
const range = (from: number, to: number, ends: readonly [boolean, boolean] = [true, true]) => ({
  from: { at: from, included: ends[0] },
  to: { at: to, included: ends[1] },
})
const cells = (step: number | null, ...ranges: readonly { outcome: string; range: ReturnType<typeof range> }[]) =>
  cellsOfStretches(axis(step), stretchesOf(axis(step), ranges, ['a', 'b'])).map(({ cell, possible }) => [
    cell,
    possible,
  ])

describe('what may be answered', () => {
  test('of whole numbers is cut where what is possible changes, and nothing lies in a gap', () => {
    expect(
      cells(
        1,
        { outcome: 'a', range: range(1, 3) },
        { outcome: 'b', range: range(3, 5) },
        { outcome: 'a', range: range(8, 8) },
      ),
    ).toEqual([
      [{ from: 1, fromIncluded: true, to: 2, toIncluded: true }, ['a']],
      [{ equals: 3 }, ['a', 'b']],
      [{ from: 3, fromIncluded: false, to: 5, toIncluded: true }, ['b']],
      [{ equals: 8 }, ['a']],
    ])
  })

  test('of other numbers keeps the ends as they are', () => {
    expect(
      cells(
        null,
        { outcome: 'a', range: range(0, 1, [true, false]) },
        { outcome: 'b', range: range(1, 1) },
        { outcome: 'a', range: range(1, 2, [false, true]) },
      ),
    ).toEqual([
      [{ from: 0, fromIncluded: true, to: 1, toIncluded: false }, ['a']],
      [{ equals: 1 }, ['b']],
      [{ from: 1, fromIncluded: false, to: 2, toIncluded: true }, ['a']],
    ])
  })

  test('joins what adjoins and leaves the same possible', () => {
    expect(cells(1, { outcome: 'a', range: range(1, 3) }, { outcome: 'a', range: range(4, 6) })).toEqual([
      [{ from: 1, fromIncluded: true, to: 6, toIncluded: true }, ['a']],
    ])
  })
})
