import { describe, expect, test } from 'vitest'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { closureRecords, taipeiDays } from './expected-days'

describe('taipeiCalendar', () => {
  test('each of the 4,017 days is worked or off as the facts state, closures included', () => {
    const said = taipeiDays.map(({ date }) => {
      const day = taipeiCalendar.day(date)
      return {
        date: day.date,
        workday: day.workday,
        asWorkday: taipeiCalendar.isWorkday(date),
        kind: day.kind,
        name: day.name?.['zh-TW'] ?? null,
        source: day.source,
        evidence: day.evidence,
      }
    })
    expect(said).toEqual(
      taipeiDays.map(({ date, workday, kind, name, source, evidence }) => ({
        date,
        workday,
        asWorkday: workday,
        kind,
        name,
        source,
        evidence,
      })),
    )
  })

  test("a closure carries the typhoon's English name", () => {
    expect(closureRecords.map(({ date }) => taipeiCalendar.day(date).name?.en)).toEqual(
      closureRecords.map(({ english }) => english),
    )
  })

  test('covers 2017 to 2027 and says what it was checked for', () => {
    expect(taipeiCalendar.coverage).toEqual({
      first: '2017-01-01',
      last: '2027-12-31',
      edition: expect.stringContaining('2017-2027'),
      closuresChecked: { from: '2018-10-11', through: '2026-07-31' },
    })
    expect(taipeiCalendar.coverage.edition).toContain('checked 2026-11-23')
  })
})

describe('officialCalendar', () => {
  test('is the same without the closures', () => {
    const different = taipeiDays
      .filter(({ date }) => JSON.stringify(taipeiCalendar.day(date)) !== JSON.stringify(officialCalendar.day(date)))
      .map(({ date }) => date)
    expect(different).toEqual(closureRecords.map(({ date }) => date))
    expect(officialCalendar.coverage).toEqual({ ...taipeiCalendar.coverage, closuresChecked: null })
  })
})

test('what the calendars say is frozen plain data', () => {
  for (const calendar of [taipeiCalendar, officialCalendar]) {
    expectFrozenPlainData(calendar.coverage)
    for (const date of ['2026-01-05', '2026-01-03', '2026-07-10', '2025-02-08', '2026-10-10'])
      expectFrozenPlainData(calendar.day(date))
    expectFrozenPlainData(calendar.workdays('2026-01-01', '2026-01-31'))
    expect(Object.isFrozen(calendar)).toBe(true)
  }
})
