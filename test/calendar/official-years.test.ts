import { describe, expect, test } from 'vitest'
import { isOfficialYear } from '../../src/calendar/official-year'
import { officialYears } from '../../src/calendar/official-years'
import { officialCalendar } from '../../src/calendar/taipei-calendar'
import { officialDays } from './expected-days'

describe('the official years', () => {
  test('are 2017 to 2027 in order, each with its source, its edition and when it was checked', () => {
    expect(officialYears.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027,
    ])
    for (const year of officialYears) {
      expect(isOfficialYear(year)).toBe(true)
      expect(year.source).toBe('https://data.gov.tw/dataset/14718')
      expect(year.edition).toBe(year.year === 2025 ? 'revised 2025-06' : 'as published')
      expect(year.checkedOn).toBe('2026-11-23')
      expect(year).not.toHaveProperty('projected')
    }
  })

  test('each of the 4,017 days is worked or off as the facts state, with their kind and name', () => {
    const said = officialDays.map(({ date }) => {
      const day = officialCalendar.day(date)
      return {
        date: day.date,
        workday: day.workday,
        asWorkday: officialCalendar.isWorkday(date),
        kind: day.kind,
        name: day.name?.['zh-TW'] ?? null,
        source: day.source,
        evidence: day.evidence,
      }
    })
    expect(said).toHaveLength(4017)
    expect(said).toEqual(
      officialDays.map(({ date, workday, kind, name, source, evidence }) => ({
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

  test('the days off a year are those that the government counts', () => {
    const daysOff = officialYears.map(
      ({ year }) =>
        officialDays.filter(({ date }) => date.startsWith(String(year)) && !officialCalendar.isWorkday(date)).length,
    )
    expect(daysOff).toEqual([116, 115, 115, 115, 116, 115, 116, 115, 118, 120, 121])
  })

  test.each([
    ['2017-02-18', 'make-up-workday', true],
    ['2018-12-22', 'make-up-workday', true],
    ['2018-12-31', 'bridge-holiday', false],
    ['2020-04-03', 'holiday', false],
    ['2021-12-31', 'substitute-holiday', false],
    ['2023-01-01', 'holiday', false],
    ['2025-09-29', 'substitute-holiday', false],
    ['2025-10-24', 'substitute-holiday', false],
    ['2025-12-25', 'holiday', false],
    ['2024-12-25', 'workday', true],
    ['2026-05-01', 'holiday', false],
    ['2025-05-01', 'workday', true],
    ['2027-12-31', 'substitute-holiday', false],
    ['2026-01-03', 'weekend', false],
    ['2026-01-04', 'weekend', false],
    ['2026-01-05', 'workday', true],
  ])('%s is a %s', (date, kind, workday) => {
    expect(officialCalendar.day(date)).toMatchObject({ kind, workday })
  })
})
