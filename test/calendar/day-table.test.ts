import { describe, expect, test } from 'vitest'
import type { CalendarDay } from '../../src/calendar/calendar-day'
import { type DaySources, createDayTable } from '../../src/calendar/day-table'

const typhoon = { 'zh-TW': '梅姬', en: 'Megi' }
const closed = (date: string): CalendarDay => ({
  date,
  workday: false,
  kind: 'closure',
  name: typhoon,
  source: 'closure',
})
const override = (date: string, workday: boolean): CalendarDay => ({
  date,
  workday,
  kind: 'override',
  name: null,
  source: 'override',
})

/** June 2028: 06-02 a holiday, 06-10 a make-up Saturday, closures on every kind of day. */
const sources: DaySources = {
  years: [
    {
      year: 2028,
      edition: 'made up',
      source: 'this test',
      checkedOn: null,
      off: { 端午節: '06-02', 補假: '06-05', 調整放假: '06-06', '': '06-20' },
      worked: { 補行上班: '06-10 06-17' },
    },
  ],
  laidOver: [
    ...['2028-06-01', '2028-06-02', '2028-06-04', '2028-06-10', '2028-06-13'].map(closed),
    override('2028-06-13', true),
    override('2028-06-14', false),
  ],
  makeUpSaturdays: 'workday',
}

const year2028 = { first: '2028-01-01', last: '2028-12-31' }
const indexOf = (date: string): number => (Date.parse(date) - Date.parse('2028-01-01')) / 86_400_000

describe('a day table', () => {
  const table = createDayTable(year2028, sources)

  test.each<[date: string, kind: string, workday: boolean, officialKind: string, title: string]>([
    ['2028-06-07', 'workday', true, 'workday', 'an ordinary day'],
    ['2028-06-03', 'weekend', false, 'weekend', 'a Saturday'],
    ['2028-06-01', 'closure', false, 'workday', 'a closure on a Thursday'],
    ['2028-06-02', 'closure', false, 'holiday', 'a closure on a holiday'],
    ['2028-06-04', 'closure', false, 'weekend', 'a closure on a Sunday'],
    ['2028-06-10', 'closure', false, 'make-up-workday', 'a closure on a make-up Saturday'],
    ['2028-06-17', 'make-up-workday', true, 'make-up-workday', 'a make-up Saturday'],
    ['2028-06-05', 'substitute-holiday', false, 'substitute-holiday', 'a substitute holiday'],
    ['2028-06-06', 'bridge-holiday', false, 'bridge-holiday', 'a bridge holiday'],
    ['2028-06-20', 'holiday', false, 'holiday', 'a day off without a remark'],
    ['2028-06-13', 'override', true, 'workday', 'of two days laid over the later wins'],
    ['2028-06-14', 'override', false, 'workday', 'an override on a workday'],
  ])('%s is a %s (%s), officially a %s: %s', (date, kind, workday, officialKind) => {
    const index = indexOf(date)
    expect(table.dayAt(index)).toMatchObject({ date, kind, workday })
    expect(table.officialDayAt(index)).toMatchObject({
      date,
      kind: officialKind,
      workday: officialKind.endsWith('workday'),
    })
    expect(table.workdaysBefore[index + 1]! - table.workdaysBefore[index]!).toBe(workday ? 1 : 0)
  })

  test('ranks and selects the days of its years', () => {
    expect([table.first, table.dates.length, table.dates[0], table.dates.at(-1)]).toEqual([
      Date.parse('2028-01-01') / 86_400_000,
      366,
      '2028-01-01',
      '2028-12-31',
    ])
    expect(table.dates.map(table.indexOf)).toEqual(table.dates.map((_, index) => index))
    expect(table.workdayIndices).toHaveLength(table.workdaysBefore.at(-1)!)
    for (const [rank, index] of table.workdayIndices.entries()) expect(table.workdaysBefore[index]).toBe(rank)
  })

  test.each<[unknown, string]>([
    ['2027-12-31', 'the day before its first'],
    ['2029-01-01', 'the day after its last'],
    ['2028-02-30', 'no day of the month'],
    ['2028-13-01', 'no month'],
    ['2028-00-31', 'the month before the first'],
    ['2028-06-00', 'the day before the first of a month'],
    ['2028-6-010', 'other digits of the same places'],
    ['2028/06/01', 'other marks between them'],
    ['2028-06-01 ', 'more than a date'],
    ['2028-06-0', 'less than a date'],
    ['２０２８-０６-０１', 'wide digits'],
    ['28-06-01', 'a short year'],
    ['', 'nothing'],
    [null, 'no text'],
    [{ charCodeAt: () => 50 }, 'what answers like a text'],
  ])('%j is none of its dates: %s', (date) => {
    expect(table.indexOf(date as string)).toBeUndefined()
  })

  test('a day is put together once', () => {
    expect(table.dayAt(5)).toBe(table.dayAt(5))
  })

  test('a day laid over says what it was given, and cannot be changed', () => {
    const day = { ...closed('2028-06-01'), evidence: 'indirect' } as const
    const { dates, dayAt } = createDayTable(year2028, { ...sources, laidOver: [day] })
    expect(dayAt(indexOf('2028-06-01'))).toEqual(day)
    expect(dates.every((_, index) => Object.isFrozen(dayAt(index)))).toBe(true)
  })
})

describe('make-up Saturdays off', () => {
  const table = createDayTable(year2028, { ...sources, makeUpSaturdays: 'not-a-workday' })

  test('are weekend days that keep their name', () => {
    expect(table.dayAt(indexOf('2028-06-17'))).toEqual({
      date: '2028-06-17',
      workday: false,
      kind: 'weekend',
      name: { 'zh-TW': '補行上班', en: 'Make-up workday' },
      source: 'official',
    })
  })

  test('are so beneath a closure too', () => {
    expect(table.officialDayAt(indexOf('2028-06-10'))).toMatchObject({ workday: false, kind: 'weekend' })
  })
})

describe('a projected year', () => {
  const projected = createDayTable(
    { first: '2027-01-01', last: '2028-12-31' },
    {
      ...sources,
      years: [
        { ...sources.years[0]!, year: 2027 },
        { ...sources.years[0]!, projected: true },
      ],
      laidOver: [override('2028-06-13', false)],
    },
  )
  const dayOf = (date: string): unknown => projected.dayAt((Date.parse(date) - Date.parse('2027-01-01')) / 86_400_000)

  test.each([
    ['2028-06-02', 'projected-holiday', false],
    ['2028-06-05', 'projected-holiday', false],
    ['2028-06-06', 'projected-holiday', false],
    ['2028-06-10', 'make-up-workday', true],
    ['2028-06-07', 'workday', true],
    ['2028-06-11', 'weekend', false],
  ])('%s is a %s of source projected', (date, kind, workday) => {
    expect(dayOf(date)).toMatchObject({ kind, workday, source: 'projected' })
  })

  test('leaves the year before it official, and an override an override', () => {
    expect([dayOf('2027-06-02'), dayOf('2027-06-07'), dayOf('2028-06-13')]).toMatchObject([
      { kind: 'holiday', source: 'official' },
      { source: 'official' },
      { kind: 'override', source: 'override' },
    ])
  })
})
