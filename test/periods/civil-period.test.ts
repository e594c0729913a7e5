import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilPeriod, dayAfter, lastDayOfMonths } from '../../src/periods/civil-period'
import { daysAfter } from '../calendar/arbitrary-dates'

const days = fc.integer({ min: 0, max: 73_413 }).map((number) => daysAfter('1900-01-01', number))

describe('months from a day', () => {
  test.each<[string, number, string | null, string]>([
    ['2026-01-01', 2, '2026-02-28', 'the first of a month'],
    ['2026-02-11', 2, '2026-04-10', 'any day'],
    ['2026-12-28', 2, '2027-02-27', 'February has a 28th: the day before'],
    ['2026-12-29', 2, '2027-02-28', 'it has no 29th: its last day'],
    ['2026-12-30', 2, '2027-02-28', 'nor a 30th'],
    ['2026-12-31', 2, '2027-02-28', 'nor a 31st'],
    ['2027-12-29', 2, '2028-02-28', 'a leap February has a 29th'],
    ['2027-12-30', 2, '2028-02-29', 'but no 30th'],
    ['2026-07-31', 2, '2026-09-30', 'September has no 31st'],
    ['2026-07-30', 2, '2026-09-29', 'but a 30th'],
    ['2026-02-28', 2, '2026-04-27', 'the end of a month is no end there'],
    ['2026-01-31', 1, '2026-02-28', 'one month'],
    ['2026-01-31', 2, '2026-03-30', 'two months, not one and one more'],
    ['2026-01-31', 3, '2026-04-30', 'three months'],
    ['2024-02-29', 12, '2025-02-28', 'a year'],
    ['2100-11-01', 2, '2100-12-31', 'the last that ends in time'],
    ['2100-11-02', 2, null, 'past the last year'],
    ['2100-12-31', 2, null, 'the last day there is'],
  ])('from %s, %i months: through %s, %s', (date, months, through) => {
    expect(lastDayOfMonths(date, months)).toBe(through)
  })

  test.each<[string, number, 'month' | 'year', string, boolean]>([
    ['2026-01-28', 1, 'month', '2026-02-27', true],
    ['2026-01-29', 1, 'month', '2026-02-28', false],
    ['2026-01-30', 1, 'month', '2026-02-28', false],
    ['2026-01-31', 2, 'month', '2026-03-30', true],
    ['2024-02-29', 1, 'year', '2025-02-28', false],
    ['2024-02-28', 1, 'year', '2025-02-27', true],
    ['2026-12-01', 1, 'month', '2026-12-31', true],
  ])('from %s, %i %s: through %s; that there is a corresponding day is %s', (date, count, unit, end, has) => {
    expect(civilPeriod(date, count, unit)).toEqual({ end, hasCorrespondingDay: has })
  })

  test('never end sooner for a later day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 70 }), (date, more) => {
        const later = daysAfter(date, more)
        fc.pre(later <= '2100-10-31')
        expect(lastDayOfMonths(later, 2)! >= lastDayOfMonths(date, 2)!).toBe(true)
      }),
    )
  })
})

describe('dayAfter', () => {
  test.each<[string, string | null]>([
    ['2026-02-28', '2026-03-01'],
    ['2028-02-28', '2028-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['2100-12-30', '2100-12-31'],
    ['2100-12-31', null],
    ['1900-01-01', '1900-01-02'],
  ])('of %s is %s', (date, expected) => {
    expect(dayAfter(date)).toBe(expected)
  })
})
