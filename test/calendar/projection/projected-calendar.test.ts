import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../../src/calendar/create-work-calendar'
import type { OfficialYear } from '../../../src/calendar/official-year'
import { parseOfficialCalendarCsv } from '../../../src/calendar/parse-official-calendar-csv'
import { projectYear } from '../../../src/calendar/projection/project-year'
import { type ProjectedCalendarOptions, projectedCalendar } from '../../../src/calendar/projection/projected-calendar'
import { isWorkCalendar } from '../../../src/calendar/work-calendar'
import { CalendarRangeError } from '../../../src/kernel/errors'
import { datesBetween, daysAfter } from '../arbitrary-dates'
import { taipeiDays } from '../expected-days'
import { governmentCsv, rowsOf2028 } from '../government-csv'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { daysOf, isOff, isWeekend, namesOfDaysOff, projectedYears } from './projected-days'

vi.mock(import('../../../src/calendar/official-years'), () => import('../years-through-2027'))

const through2100 = projectedCalendar({ through: 2100 })
const through2030 = projectedCalendar({ through: 2030 })
const published2028 = parseOfficialCalendarCsv(governmentCsv(rowsOf2028))

describe('projectedCalendar', () => {
  test('continues past 2027 to the end of the year asked for, and no further', () => {
    expect(isWorkCalendar(through2030)).toBe(true)
    expect([through2030.coverage.first, through2030.coverage.last]).toEqual(['2017-01-01', '2030-12-31'])
    expect(through2030.coverage.edition).toContain('2028-2030 projected')
    expect(through2030.coverage.closuresChecked).toEqual({ from: '2018-10-11', through: '2026-07-31' })
    const error = thrownBy(() => through2030.isWorkday('2031-01-01'))
    expect(error).toBeInstanceOf(CalendarRangeError)
    expect((error as CalendarRangeError).date).toBe('2031-01-01')
    expect(through2100.addWorkdays('2100-12-29', 1)).toBe('2100-12-30')
    expect(thrownBy(() => through2100.addWorkdays('2100-12-30', 1))).toBeInstanceOf(CalendarRangeError)
  })

  test('leaves every published day as it was, with its source', () => {
    for (const { date, workday, kind, source } of taipeiDays)
      expect(through2030.day(date)).toMatchObject({ date, workday, kind, source })
  })

  test('each projected day says so: weekends and workdays too', () => {
    for (const year of projectedYears.map((projected) => projected.year).filter((number) => number > 2027)) {
      for (const date of daysOf(year)) {
        const name = namesOfDaysOff.get(date) ?? null
        const kind = name !== null ? 'projected-holiday' : isWeekend(date) ? 'weekend' : 'workday'
        const day = through2100.day(date)
        expect({ ...day, name: day.name?.['zh-TW'] ?? null }).toEqual({
          date,
          workday: !isOff(date),
          kind,
          name,
          source: 'projected',
        })
      }
    }
  })

  test('through the last published year it is the published calendar', () => {
    const calendar = projectedCalendar({ through: 2027 })
    expect(calendar.coverage).toEqual(createWorkCalendar().coverage)
  })

  test('how far it goes does not change what a day is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2028, max: 2040 }), fc.nat(), (through, seed) => {
        const date = daysAfter('2027-12-01', seed % 365)
        expect(projectedCalendar({ through }).day(date)).toEqual(through2100.day(date))
      }),
      { numRuns: 20 },
    )
  })

  test('counts as any calendar does: adding workdays and counting them agree', () => {
    fc.assert(
      fc.property(datesBetween('2028-01-01', '2098-12-31'), fc.integer({ min: 1, max: 250 }), (date, count) => {
        const found = through2100.addWorkdays(date, count)
        expect(through2100.isWorkday(found)).toBe(true)
        expect(through2100.countWorkdays(date, found)).toBe(count)
        expect(through2100.countWorkdays(found, date)).toBe(-count)
      }),
    )
  })

  test('what it says is frozen and survives being written to JSON', () => {
    for (const part of [through2030.coverage, through2030.day('2028-05-29'), through2030.day('2030-06-01')]) {
      expect(Object.isFrozen(part)).toBe(true)
      expect(JSON.parse(JSON.stringify(part))).toEqual(part)
    }
    expect(Object.isFrozen(through2030)).toBe(true)
  })
})

describe('projectedCalendar with the options of createWorkCalendar', () => {
  test('continues past the last year given', () => {
    const calendar = projectedCalendar({ through: 2029, years: [published2028] })
    expect(calendar.day('2028-01-03')).toMatchObject({ kind: 'substitute-holiday', source: 'official' })
    expect(calendar.day('2028-05-29')).toMatchObject({ workday: true, source: 'official' })
    expect(calendar.day('2029-02-16')).toMatchObject({ workday: false, source: 'projected' })
    expect(calendar.coverage.last).toBe('2029-12-31')
  })

  test('a year given for one that is published replaces it, and what follows is projected', () => {
    const calendar = projectedCalendar({ through: 2028, years: [projectYear(2027)] })
    expect(calendar.day('2027-12-31')).toMatchObject({ kind: 'projected-holiday', source: 'projected' })
    expect(calendar.day('2026-12-25').source).toBe('official')
    expect(calendar.day('2028-04-03').source).toBe('projected')
  })

  test('through the last year given nothing is projected', () => {
    expect(projectedCalendar({ through: 2028, years: [published2028] }).day('2028-12-31').source).toBe('official')
  })

  test('closures, overrides and make-up Saturdays are as they are there', () => {
    const calendar = projectedCalendar({
      through: 2030,
      closures: 'none',
      overrides: [{ date: '2030-01-02', workday: false, name: '停電' }],
      makeUpSaturdays: 'not-a-workday',
    })
    expect(calendar.coverage.closuresChecked).toBeNull()
    expect(calendar.day('2024-10-31').source).toBe('official')
    expect(calendar.day('2030-01-02')).toMatchObject({ workday: false, kind: 'override', source: 'override' })
    expect(calendar.isWorkday('2025-02-08')).toBe(false)
  })

  test("the caller's objects are neither kept nor changed", () => {
    const override = { date: '2030-01-02', workday: false }
    const options = { through: 2030, overrides: [override], years: [structuredClone(projectYear(2028))] }
    const before = structuredClone(options)
    const calendar = projectedCalendar(options)
    expect(options).toEqual(before)
    override.workday = true
    ;(options.years[0]!.off as Record<string, string>)['補假'] = '12-29'
    expect(calendar.isWorkday('2030-01-02')).toBe(false)
    expect(calendar.isWorkday('2028-12-29')).toBe(true)
  })
})

describe('projectedCalendar refuses', () => {
  const faults = (options: unknown): string[] => faultsOf(() => projectedCalendar(options as ProjectedCalendarOptions))

  test.each([
    ['no year', {}, ['through missing']],
    ['a year that is undefined', { through: undefined }, ['through missing']],
    ['a text', { through: '2030' }, ['through not-an-integer']],
    ['null', { through: null }, ['through not-an-integer']],
    ['half a year', { through: 2030.5 }, ['through not-an-integer']],
    ['NaN', { through: NaN }, ['through not-an-integer']],
    ['a year before the last published one', { through: 2026 }, ['through too-small']],
    ['a year after 2100', { through: 2101 }, ['through too-large']],
    ['a year before the last given one', { through: 2027, years: [published2028] }, ['through too-small']],
    ['a misspelt key', { throug: 2030 }, ['through missing', 'throug unknown-key']],
    ['a gap before a given year', { through: 2030, years: [projectYear(2030)] }, ['years year-gap']],
    ['years that are no list', { through: 2030, years: 'all' }, ['years wrong-type']],
    [
      'a year twice, and what is no year',
      { through: 2030, years: [published2028, published2028, {}] },
      ['years.1 duplicate', 'years.2 not-an-official-year'],
    ],
    [
      'an override after the end',
      { through: 2030, overrides: [{ date: '2031-01-02', workday: false }] },
      ['overrides.0.date outside-coverage'],
    ],
    [
      'an override before the beginning, where the end is not known',
      {
        through: 2101,
        overrides: [
          { date: '2031-01-02', workday: false },
          { date: '2016-12-31', workday: false },
        ],
      },
      ['through too-large', 'overrides.1.date outside-coverage'],
    ],
    [
      'everything at once',
      { through: 1, closures: 'all', overrides: 3, years: [1], makeUpSaturdays: 'off', zone: 'Asia/Taipei' },
      [
        'through too-small',
        'zone unknown-key',
        'closures not-an-option',
        'overrides wrong-type',
        'years.0 not-an-official-year',
        'makeUpSaturdays not-an-option',
      ],
    ],
    ['no options', undefined, [' wrong-type']],
    ['null for the options', null, [' wrong-type']],
    ['a list', [2030], [' wrong-type']],
    ['a number', 2030, [' wrong-type']],
  ])('%s', (_title, options, expected) => {
    expect(faults(options)).toEqual(expected)
  })

  test('says between which years the end may lie', () => {
    expect(() => projectedCalendar({ through: 2026 })).toThrow('invalid input: through must be 2027 or more')
    expect(() => projectedCalendar({ through: 2028, years: [published2028, projectYear(2029)] })).toThrow(
      'through must be 2029 or more',
    )
    expect(() => projectedCalendar({ through: 2200 })).toThrow('through must be 2100 or less')
  })

  test('anything else that is no whole year from 2027 to 2100', () => {
    fc.assert(
      fc.property(fc.anything(), (through) => {
        fc.pre(!(Number.isInteger(through) && (through as number) >= 2027 && (through as number) <= 2100))
        expect(faults({ through })).toHaveLength(1)
      }),
    )
  })

  test('any list of years that is not made of years, however it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1 }), (years) => {
        expect(faults({ through: 2028, years: years as OfficialYear[] }).length).toBeGreaterThanOrEqual(years.length)
      }),
    )
  })
})
