import { describe, expect, test } from 'vitest'
import type { OrderedAxis } from '../../../src/analysis/table/axis'
import { boundsOfAxis, boundsOfCondition, boundsOfValue } from '../../../src/analysis/table/bounds'
import { rangeOf } from '../../../src/analysis/table/linear-system'
import { type Interval, atLeast, below, between, moreThan } from '../../../src/kernel/condition'

const axis = (step: number | null, lowest = -Infinity, highest = Infinity): OrderedAxis => ({
  kind: 'ordered',
  date: false,
  step,
  lowest,
  highest,
  nullable: false,
})
const rangeBy = (step: number | null, condition: Interval) =>
  rangeOf(boundsOfCondition('x', axis(step), condition)!, 'x')

describe('what is asked of a number, in steps', () => {
  test.each<[number, Interval, number | null, number | null]>([
    [1, atLeast(2), 2, null],
    [1, moreThan(2), 3, null],
    [1, below(2), null, 1],
    [1, { to: 2, toIncluded: true }, null, 2],
    [1, between(2, 5), 2, 4],
    [1, atLeast(2.5), 3, null],
    [1, moreThan(2.5), 3, null],
    [1, below(2.5), null, 2],
    [0.5, atLeast(2), 4, null],
    [0.5, moreThan(2), 5, null],
    [0.5, below(2.25), null, 4],
    [0.5, { to: 2.25, toIncluded: true }, null, 4],
  ])('of %d: %j', (step, condition, from, to) => {
    expect(rangeBy(step, condition)).toEqual({
      from: from === null ? null : { at: from, included: true },
      to: to === null ? null : { at: to, included: true },
    })
  })

  test('keeps the ends of a number that has none', () => {
    expect(rangeBy(null, between(90, 95))).toEqual({
      from: { at: 90, included: true },
      to: { at: 95, included: false },
    })
    expect(rangeBy(null, { from: 90, to: 95 })).toMatchObject({ from: { included: false }, to: { included: false } })
  })
})

test('what is no number asks for something else', () => {
  expect(boundsOfCondition('x', axis(1), null)).toBeNull()
  expect(boundsOfCondition('x', axis(1), 'three')).toBeNull()
})

test('a schema bounds a number on the sides that it names, ends included; a value on both', () => {
  expect(boundsOfAxis('x', axis(1))).toEqual([])
  expect(boundsOfAxis('x', axis(1, 0))).toEqual([{ times: { x: 1 }, atLeast: 0 }])
  expect(boundsOfAxis('x', axis(1, -Infinity, 9))).toEqual([{ times: { x: -1 }, atLeast: -9 }])
  expect(rangeOf(boundsOfValue('x', axis(0.5), 1.5), 'x')).toEqual({
    from: { at: 3, included: true },
    to: { at: 3, included: true },
  })
})
