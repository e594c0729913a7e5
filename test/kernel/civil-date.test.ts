import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  FIRST_YEAR,
  LAST_YEAR,
  dayNumberOf,
  formatIsoDate,
  isDayNumber,
  parseIsoDate,
  weekdayOf,
  yearOf,
} from '../../src/kernel/civil-date'

const DAY = 86_400_000
const FIRST = Date.UTC(1900, 0, 1) / DAY
const LAST = Date.UTC(2100, 11, 31) / DAY

test('the years run from 1900 to 2100', () => {
  expect([FIRST_YEAR, LAST_YEAR]).toEqual([1900, 2100])
})

describe('29 February', () => {
  test.each([
    [1900, false, 'a century that 400 does not divide'],
    [2000, true, 'a century that 400 divides'],
    [2100, false, 'the last year'],
    [2023, false, 'an odd year'],
    [2024, true, 'a year that 4 divides'],
    [2026, false, 'an even year that 4 does not divide'],
  ])('of %i is %s: %s', (year, leap) => {
    expect(!Number.isNaN(parseIsoDate(`${year}-02-29`))).toBe(leap)
  })
})

test('every day of the years 1900 to 2100 has the number and the text that the language gives it, both ways', () => {
  const wrong: string[] = []
  for (let number = FIRST; number <= LAST; number++) {
    const instant = new Date(number * DAY)
    const text = instant.toISOString().slice(0, 10)
    const same =
      parseIsoDate(text) === number &&
      formatIsoDate(number) === text &&
      weekdayOf(number) === instant.getUTCDay() &&
      dayNumberOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate()) === number
    if (!same) wrong.push(text)
  }
  expect(LAST - FIRST + 1).toBe(73_414)
  expect(wrong).toEqual([])
})

test('2024-02-29 is a day, and 2024-03-01 the day after', () => {
  expect(dayNumberOf(2024, 3, 1) - dayNumberOf(2024, 2, 29)).toBe(1)
})

test.each([
  [-25_568, false],
  [-25_567, true],
  [47_846, true],
  [47_847, false],
  [NaN, false],
])('%i is the number of a day: %s', (number, isOne) => {
  expect(isDayNumber(number)).toBe(isOne)
})

describe('parseIsoDate', () => {
  test.each([
    '',
    '2026-02-29',
    '2026-2-3',
    '2026-13-01',
    '2026-00-01',
    '2026-01-00',
    '2026-04-31',
    '1899-12-31',
    '2101-01-01',
    '20260101',
    '2026/01/01',
    '2026-01/01',
    '2026.01-01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '2026-01-0１',
    '2026-1-001',
    '+026-01-01',
    '2026-0x-01',
    '2026-01-1e',
    '-026-01-01',
    '2026--1-01',
    '/026-01-01',
    '20:6-01-01',
    '2026-01-01T12:00:00Z',
    '2024-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-01-32',
    'January 1, 2026',
    'not a date',
    '0',
    0,
    2026,
    NaN,
    null,
    undefined,
    true,
    Symbol('2026-01-01'),
    1n,
    new Date(0),
    ['2026-01-01'],
    Object('2026-01-01'),
    { toString: () => '2026-01-01' },
  ])('%o is none', (value) => {
    expect(parseIsoDate(value)).toBeNaN()
  })

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1900-01-01', -25_567],
    ['2100-12-31', 47_846],
    ['2024-02-29', 19_782],
  ])('%s is day %i', (text, number) => {
    expect(parseIsoDate(text)).toBe(number)
  })

  test('what is read is written the same way, and nothing else is read', () => {
    const nearlyDates = fc
      .tuple(fc.integer({ min: 1890, max: 2110 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
    fc.assert(
      fc.property(
        fc.oneof(nearlyDates, fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789-') })),
        (text) => {
          const number = parseIsoDate(text)
          const instant = new Date(`${text}T00:00:00Z`)
          const isDate =
            /^(19\d\d|20\d\d|2100)-\d\d-\d\d$/.test(text) &&
            !Number.isNaN(instant.getTime()) &&
            instant.toISOString().startsWith(text)
          expect(Number.isNaN(number)).toBe(!isDate)
          if (isDate) expect(formatIsoDate(number)).toBe(text)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

test.each([
  ['1900-01-01', 1900],
  ['2026-12-31', 2026],
])('yearOf %s is %i', (date, year) => {
  expect(yearOf(date)).toBe(year)
})
