import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toIsoDate } from '../../src/kernel/taipei-date'
import { faultsOf } from './thrown-by'

const HOUR = 3_600_000

describe('toIsoDate', () => {
  test.each([
    ['2026-03-08T15:59:59.999Z', '2026-03-08', 'the last instant of a day in Taipei'],
    ['2026-03-08T16:00:00.000Z', '2026-03-09', 'the first instant of a day in Taipei'],
    ['2018-10-10T16:00:00Z', '2018-10-11', 'the day of promulgation begins'],
    ['2026-12-31T16:00:00Z', '2027-01-01', 'a year begins'],
    ['2024-02-28T16:00:00Z', '2024-02-29', 'a leap day begins'],
    ['1899-12-31T16:00:00Z', '1900-01-01', 'the first instant of the first day'],
    ['2100-12-31T15:59:59.999Z', '2100-12-31', 'the last instant of the last day'],
    ['1979-08-01T14:59:59Z', '1979-08-01', 'summer time 1979, before midnight'],
    ['1979-08-01T15:00:00Z', '1979-08-02', 'summer time 1979: midnight comes an hour earlier'],
    ['1979-11-01T15:00:00Z', '1979-11-01', 'after summer time 1979'],
    ['1975-05-01T15:00:00Z', '1975-05-02', 'summer time 1975'],
    ['1974-05-01T15:00:00Z', '1974-05-02', 'summer time 1974'],
    ['1976-05-01T15:00:00Z', '1976-05-01', 'no summer time 1976'],
    ['1960-07-01T15:00:00Z', '1960-07-02', 'summer time 1960'],
    ['1940-01-01T15:00:00Z', '1940-01-02', 'the time of 1937 to 1945'],
  ])('%s is %s: %s', (instant, date) => {
    expect(toIsoDate(new Date(instant))).toBe(date)
  })

  test('is the day eight hours ahead of UTC at every instant from 1980 through 2100', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 11, 31, 15, 59, 59, 999) }),
        (instant) => {
          expect(toIsoDate(new Date(instant))).toBe(new Date(instant + 8 * HOUR).toISOString().slice(0, 10))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('is the day that the time zone database gives, at every change of the clocks', () => {
    const inTaipei = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Taipei', dateStyle: 'short' })
    const differing: string[] = []
    // Clocks change on a full hour; of every other day the hours about midnight are enough.
    for (let day = Date.UTC(1937, 0, 1); day < Date.UTC(1981, 0, 1); day += 24 * HOUR)
      for (const hour of [14, 15, 16, 17]) {
        const instant = new Date(day + hour * HOUR)
        for (const other of [instant, new Date(instant.getTime() - 1)])
          if (toIsoDate(other) !== inTaipei.format(other)) differing.push(other.toISOString())
      }
    expect(differing).toEqual([])
  })

  test('asks a Date once, and for its instant alone', () => {
    const instant = new Date('2026-03-08T16:00:00Z')
    instant.getUTCFullYear = instant.getTime = () => NaN
    expect(toIsoDate(instant)).toBe('2026-03-09')
  })

  test('leaves the Date as it is', () => {
    const instant = new Date('2026-03-08T16:00:00Z')
    toIsoDate(instant)
    expect(instant.toISOString()).toBe('2026-03-08T16:00:00.000Z')
  })

  test.each([['2026-03-08'], [null], [undefined], [0], [{}], [{ getTime: () => 0 }]])(
    '%j is no Date and refused',
    (value) => {
      expect(faultsOf(() => toIsoDate(value as never))).toEqual([' wrong-type'])
    },
  )

  test('what only inherits from Date is refused', () => {
    expect(faultsOf(() => toIsoDate(Object.create(Date.prototype) as Date))).toEqual([' wrong-type'])
  })

  test('what only says that it is a Date is refused', () => {
    expect(faultsOf(() => toIsoDate({ [Symbol.toStringTag]: 'Date' } as unknown as Date))).toEqual([' wrong-type'])
  })

  test.each([
    ['no instant', NaN],
    ['before the first day', '1899-12-31T15:59:59.999Z'],
    ['after the last day', '2100-12-31T16:00:00.000Z'],
    ['a year of five digits', '+012026-01-01T00:00:00Z'],
    ['a year of three digits', '0926-01-01T00:00:00Z'],
    ['the year 2027 before our era', '-002026-01-01T00:00:00Z'],
    ['the year 2000 before our era', '-001999-06-01T00:00:00Z'],
    ['the last instant there is', 8.64e15],
    ['the first instant there is', -8.64e15],
  ])('%s is refused: %s', (_title, instant) => {
    expect(faultsOf(() => toIsoDate(new Date(instant)))).toEqual([' not-a-date'])
  })
})
