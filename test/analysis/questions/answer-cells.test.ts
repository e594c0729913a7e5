import { describe, expect, test } from 'vitest'
import { cellsOfStretches, firstAfter, stretchesOf } from '../../../src/analysis/questions/answer-cells'
import type { OrderedAxis } from '../../../src/analysis/table/axis'
import type { Range } from '../../../src/analysis/table/linear-system'

const axis = (step: number | null): OrderedAxis => ({
  kind: 'ordered',
  date: false,
  step,
  lowest: -Infinity,
  highest: Infinity,
  nullable: false,
})
/** Open at an end that is infinite. */
const range = (from: number, to: number, ends: readonly [boolean, boolean] = [true, true]): Range => ({
  from: from === -Infinity ? null : { at: from, included: ends[0] },
  to: to === Infinity ? null : { at: to, included: ends[1] },
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

  test('has no end where nothing bounds it', () => {
    const below = { outcome: 'a', range: range(-Infinity, 3) }
    expect(cells(1, below)).toEqual([[{ to: 3, toIncluded: true }, ['a']]])
    expect(cells(1, { outcome: 'a', range: range(3, Infinity) })).toEqual([[{ from: 3, fromIncluded: true }, ['a']]])
    expect(cells(1, { outcome: 'a', range: range(-Infinity, Infinity) })).toEqual([[{}, ['a']]])
    expect(cells(1, below, { outcome: 'b', range: range(4, Infinity) })).toEqual([
      [{ to: 3, toIncluded: true }, ['a']],
      [{ from: 3, fromIncluded: false }, ['b']],
    ])
    expect(cells(null, { outcome: 'a', range: range(-Infinity, 2, [true, false]) })).toEqual([
      [{ to: 2, toIncluded: false }, ['a']],
    ])
    expect(
      cells(1, { outcome: 'a', range: range(-Infinity, Infinity) }, { outcome: 'b', range: range(5, Infinity) }),
    ).toEqual([
      [{ to: 4, toIncluded: true }, ['a']],
      [{ from: 4, fromIncluded: false }, ['a', 'b']],
    ])
  })

  test('begins at its own number after a gap, and of other numbers everywhere', () => {
    expect(cells(1, { outcome: 'a', range: range(1, 2) }, { outcome: 'b', range: range(5, 6) })).toEqual([
      [{ from: 1, fromIncluded: true, to: 2, toIncluded: true }, ['a']],
      [{ from: 5, fromIncluded: true, to: 6, toIncluded: true }, ['b']],
    ])
    expect(
      cells(null, { outcome: 'a', range: range(1, 2, [true, false]) }, { outcome: 'b', range: range(2, 3) }),
    ).toEqual([
      [{ from: 1, fromIncluded: true, to: 2, toIncluded: false }, ['a']],
      [{ from: 2, fromIncluded: true, to: 3, toIncluded: true }, ['b']],
    ])
  })

  test('begins with the number of a cut that lies before it, and else after it', () => {
    expect(firstAfter({ at: 3, after: false })).toEqual({ at: 3, included: true })
    expect(firstAfter({ at: 3, after: true })).toEqual({ at: 3, included: false })
  })

  test('stays parted in a gap, though the same is possible on both sides', () => {
    expect(cells(1, { outcome: 'a', range: range(1, 3) }, { outcome: 'a', range: range(5, 6) })).toEqual([
      [{ from: 1, fromIncluded: true, to: 3, toIncluded: true }, ['a']],
      [{ from: 5, fromIncluded: true, to: 6, toIncluded: true }, ['a']],
    ])
  })

  test('joins what adjoins and leaves the same possible', () => {
    expect(cells(1, { outcome: 'a', range: range(1, 3) }, { outcome: 'a', range: range(4, 6) })).toEqual([
      [{ from: 1, fromIncluded: true, to: 6, toIncluded: true }, ['a']],
    ])
  })
})
