import { addMonths } from 'date-fns/addMonths'
import { describe, expect, test } from 'vitest'
import { UtcDate } from '../../src/kernel/utc-date'

const lastInstant = '2026-03-31T23:59:59.999Z'
const afterwards = (change: (date: UtcDate) => number): string => {
  const date = new UtcDate(lastInstant)
  expect(change(date)).toBe(date.getTime())
  return date.toISOString()
}

describe('a UtcDate', () => {
  test('has the parts that it has in UTC', () => {
    const date = new UtcDate(lastInstant)
    expect([date.getFullYear(), date.getMonth(), date.getDate()]).toEqual([2026, 2, 31])
  })

  test.each<[string, (date: UtcDate) => number, string]>([
    ['year, month and day', (date) => date.setFullYear(2028, 1, 29), '2028-02-29T23:59:59.999Z'],
    ['year alone', (date) => date.setFullYear(2028), '2028-03-31T23:59:59.999Z'],
    ['month and day', (date) => date.setMonth(5, 0), '2026-05-31T23:59:59.999Z'],
    ['month alone, which may have no such day', (date) => date.setMonth(3), '2026-05-01T23:59:59.999Z'],
    ['day', (date) => date.setDate(1), '2026-03-01T23:59:59.999Z'],
    ['hours and what is below', (date) => date.setHours(0, 0, 0, 0), '2026-03-31T00:00:00.000Z'],
  ])('is set in UTC: %s', (_title, change, expected) => {
    expect(afterwards(change)).toBe(expected)
  })

  test('stays one in the hands of date-fns', () => {
    const later = addMonths(new UtcDate('2026-01-31'), 1)
    expect(later).toBeInstanceOf(UtcDate)
    expect(later.toISOString()).toBe('2026-02-28T00:00:00.000Z')
  })
})
