import { describe, expect, it } from 'vitest'
import {
  type Interval,
  type OneOf,
  type Scalar,
  atLeast,
  below,
  between,
  isInterval,
  isOneOf,
  meets,
  moreThan,
  oneOf,
} from '../../src/kernel/condition'

describe('condition', () => {
  it.each<[Scalar | OneOf<Scalar> | Interval, Scalar, boolean, string]>([
    [atLeast(95), 94.99, false, '以上 leaves out what is less'],
    [atLeast(95), 95, true, '以上 takes in the number'],
    [moreThan(0), 0, false, 'more than leaves out the number'],
    [moreThan(0), 0.5, true, 'more than takes what is more'],
    [below(60), 60, false, '未達 leaves out the number'],
    [below(60), 59.99, true, '未達 takes what is less'],
    [{ to: 2, toIncluded: true }, 2, true, 'an end that is included'],
    [{ to: 2, toIncluded: true }, 3, false, 'what lies past an end that is included'],
    [{ to: 2 }, 2, false, 'an end that is not said to be included is left out'],
    [{ from: 2 }, 2, false, 'so is a beginning'],
    [{ from: 2 }, 3, true, 'what lies past a beginning that is left out'],
    [between(90, 95), 90, true, 'a range takes in its beginning'],
    [between(90, 95), 95, false, 'a range leaves out its end'],
    [between(90, 95), 89, false, 'a range leaves out what is less'],
    [oneOf('A', 'B'), 'B', true, 'one of several'],
    [oneOf('A', 'B'), 'C', false, 'none of several'],
    ['A', 'A', true, 'a value'],
    ['A', 'B', false, 'another value'],
    [true, true, true, 'a truth value'],
    [null, null, true, 'nothing'],
    [0, false, false, 'a number is no truth value'],
  ])('%j asked of %j is %j: %s', (condition, value, expected) => {
    expect(meets(condition, value)).toBe(expected)
  })

  it('tells its forms apart', () => {
    expect([isOneOf(oneOf(1)), isOneOf(atLeast(1)), isOneOf(1), isOneOf(null)]).toEqual([true, false, false, false])
    expect([isInterval(atLeast(1)), isInterval(oneOf(1)), isInterval(1), isInterval(null)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
