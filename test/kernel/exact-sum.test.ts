import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exactSum } from '../../src/kernel/exact-sum'

/** A decimal of which the digits and the places are known without reading any number. */
const decimals = fc.record({
  digits: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  places: fc.integer({ min: -25, max: 25 }),
})
const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

/** Columns added by hand: each text is laid out with its point in the same place. */
function addedUp(numbers: readonly number[], places: number): number {
  const columns = 800
  const layOut = (number: number): bigint => {
    const [, sign, head, tail = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number.toExponential())!
    const behind = columns + Number(exponent) - tail.length
    return BigInt(`${sign}${head}${tail}${'0'.repeat(behind)}`)
  }
  const sum = numbers.map(layOut).reduce((total, term) => total + term, 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(columns + 1, '0')
  const kept = BigInt(digits.slice(0, digits.length - columns + places))
  const up = digits[digits.length - columns + places]! >= '5' ? 1n : 0n
  const rounded = String(kept + up).padStart(places + 1, '0')
  return (
    Number(`${rounded.slice(0, rounded.length - places)}.${rounded.slice(rounded.length - places)}`) *
      (sum < 0n ? -1 : 1) +
    0
  )
}

describe('exact sum', () => {
  test.each<[number[], number, string]>([
    [[], 0, 'nothing'],
    [[0.1, 0.2], 0.3, 'as they are written'],
    [[0.1, 0.7, 0.2], 1, 'as they are written'],
    [[70, 5.5, -2.25], 73.25, 'a deduction'],
    [[1.005, 0], 1.005, 'fewer places than are kept'],
    [[0.0000004, 0], 0, 'under half of the last place'],
    [[0.0000005, 0], 0.000001, 'half of the last place goes up'],
    [[-0.0000005, 0], -0.000001, 'and away from zero'],
    [[-0.0000004, 0], 0, 'towards zero, which has no sign'],
    [[1.0000005, 0], 1.000001, 'half, which no double can hold'],
    [[-1.0000005, 0], -1.000001, 'half, which no double can hold'],
    [[0.0000004, 0.0000004], 0.000001, 'rounded once, not term by term'],
    [[0.0000003, 0.0000003, 0.0000003], 0.000001, 'rounded once, not term by term'],
    [[1e-7, 4e-7], 0.000001, 'small exponents'],
    [[1e-7, 3.9e-7], 0, 'small exponents'],
    [[5e-324, 0], 0, 'the smallest number'],
    [[1e21, 1], 1e21, 'large exponents'],
    [[1e21, -1e21, 0.5], 0.5, 'nothing is lost beside a large term'],
    [[1.5e300, 0.25, -1.5e300], 0.25, 'nothing is lost beside a large term'],
    [[9007199254740991, 2], 9007199254740992, 'the nearest number to an exact sum'],
    [[0.1, 0.2, -0.3], 0, 'no dust'],
    [[1.7976931348623157e308, 1e291], 1.7976931348623157e308, 'still the largest number'],
    [[1.7976931348623157e308, 1e308], Infinity, 'no number is as large'],
    [[-1.7976931348623157e308, -1e308], -Infinity, 'nor as small'],
    [[1.7976931348623157e308, 1e308, -1e308], 1.7976931348623157e308, 'too large on the way only'],
  ])('%j: %d: %s', (numbers, sum) => {
    expect(exactSum(numbers, 6)).toBe(sum)
    expect(exactSum([...numbers].reverse(), 6)).toBe(sum)
  })

  test.each<[number, number, string]>([
    [2.5, 3, 'half'],
    [-2.5, -3, 'half, away from zero'],
    [2.49, 2, 'less than half'],
    [3.5, 4, 'not to the even one'],
  ])('of %d without places: %d: %s', (number, sum) => {
    expect(exactSum([number], 0)).toBe(sum)
  })

  test('of more terms than a call takes arguments', () => {
    expect(
      exactSum(
        Array.from({ length: 200_000 }, () => 0.1),
        6,
      ),
    ).toBe(20_000)
  })

  test('of decimals whose digits are known: whole numbers of the last place', () => {
    fc.assert(
      fc.property(fc.array(decimals, { maxLength: 8 }), (terms) => {
        const numbers = terms.map(({ digits, places }) => Number(`${digits}e${-places}`))
        const units = terms.reduce((sum, { digits, places }) => sum + BigInt(digits) * 10n ** BigInt(25 - places), 0n)
        const [quotient, remainder] = [units / 10n ** 19n, units % 10n ** 19n]
        const away = (remainder < 0n ? -remainder : remainder) * 2n >= 10n ** 19n ? (units < 0n ? -1n : 1n) : 0n
        expect(exactSum(numbers, 6)).toBe(Number(`${quotient + away}e-6`) + 0)
      }),
      { numRuns: 1000 },
    )
  })

  test('of any finite numbers: as added up in columns, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(finite, fc.double({ min: -1000, max: 1000, noNaN: true })), { maxLength: 6 }),
        fc.integer({ min: 0, max: 8 }),
        (numbers, places) => {
          const sum = exactSum(numbers, places)
          expect(sum).toBe(addedUp(numbers, places))
          expect(
            exactSum(
              [...numbers].sort((a, b) => a - b),
              places,
            ),
          ).toBe(sum)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
