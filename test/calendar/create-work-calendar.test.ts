import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import type { OfficialYear } from '../../src/calendar/official-year'
import type { WorkCalendar } from '../../src/calendar/work-calendar'
import { dueDate } from '../../src/law/deadlines'
import { describeDueDate } from '../../src/wording/describe-due-date'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { coveredDates } from './arbitrary-dates'
import { officialDays, taipeiDays } from './expected-days'
import { governmentCsv, governmentRows, officialRows, rowsOf2028 } from './government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('./years-through-2027'))

const year2028 = parseOfficialCalendarCsv(governmentCsv(rowsOf2028))
const sample = (calendar: WorkCalendar): unknown =>
  taipeiDays.filter((_day, place) => place % 7 === 0).map(({ date }) => calendar.day(date))

describe('without options', () => {
  test("is Taipei's calendar", () => {
    for (const calendar of [
      createWorkCalendar(),
      createWorkCalendar({}),
      createWorkCalendar({ closures: 'taipei', overrides: [], years: [], makeUpSaturdays: 'workday' }),
      createWorkCalendar(undefined),
    ]) {
      expect(sample(calendar)).toEqual(sample(taipeiCalendar))
      expect(calendar.coverage).toEqual(taipeiCalendar.coverage)
    }
  })

  test('without closures it is the official one', () => {
    const calendar = createWorkCalendar({ closures: 'none' })
    expect(sample(calendar)).toEqual(sample(officialCalendar))
    expect(calendar.coverage).toEqual(officialCalendar.coverage)
  })
})

describe('what beats what', () => {
  test('an override beats a closure, a closure beats the official year', () => {
    const calendar = createWorkCalendar({ overrides: [{ date: '2024-10-31', workday: true, name: '照常上班' }] })
    expect(officialCalendar.day('2024-10-31')).toMatchObject({ workday: true, kind: 'workday' })
    expect(taipeiCalendar.day('2024-10-31')).toMatchObject({ workday: false, kind: 'closure', source: 'closure' })
    expect(calendar.day('2024-10-31')).toEqual({
      date: '2024-10-31',
      workday: true,
      kind: 'override',
      name: { 'zh-TW': '照常上班', en: '照常上班' },
      source: 'override',
    })
    expect(calendar.isWorkday('2024-10-31')).toBe(true)
  })

  test('an override beats every kind of day, and a make-up Saturday that is off', () => {
    for (const date of ['2026-03-02', '2026-03-07', '2026-10-10', '2026-10-09', '2025-02-08', '2026-07-10']) {
      for (const workday of [true, false]) {
        expect(
          createWorkCalendar({ overrides: [{ date, workday }], makeUpSaturdays: 'not-a-workday' }).day(date),
        ).toEqual({ date, workday, kind: 'override', name: null, source: 'override' })
      }
    }
  })

  test('a closure beats a year that the caller gives', () => {
    const year2024 = parseOfficialCalendarCsv(
      governmentCsv(governmentRows(2024, { '2024-10-31': { off: true, remark: '放假' } })),
    )
    expect(createWorkCalendar({ years: [year2024] }).day('2024-10-31')).toMatchObject({ kind: 'closure' })
    expect(createWorkCalendar({ years: [year2024], closures: 'none' }).day('2024-10-31')).toMatchObject({
      kind: 'holiday',
      name: { 'zh-TW': '放假' },
    })
  })

  test('only the days that are named change', () => {
    const calendar = createWorkCalendar({ overrides: [{ date: '2026-03-02', workday: false }] })
    const changed = taipeiDays
      .filter(({ date }) => JSON.stringify(calendar.day(date)) !== JSON.stringify(taipeiCalendar.day(date)))
      .map(({ date }) => date)
    expect(changed).toEqual(['2026-03-02'])
  })
})

describe('the name of an override', () => {
  test.each([
    ['停電', { 'zh-TW': '停電', en: '停電' }],
    ['  停電　', { 'zh-TW': '停電', en: '停電' }],
    [
      { 'zh-TW': '停電', en: 'Power cut' },
      { 'zh-TW': '停電', en: 'Power cut' },
    ],
    [
      { 'zh-TW': ' 停電 ', en: ' Power cut ' },
      { 'zh-TW': '停電', en: 'Power cut' },
    ],
    [undefined, null],
  ])('%j is %j', (name, expected) => {
    const day = createWorkCalendar({ overrides: [{ date: '2026-03-02', workday: false, name }] }).day('2026-03-02')
    expect(day.name).toEqual(expected)
    expectFrozenPlainData(day)
  })
})

describe('closures after those of the library', () => {
  const closed = createWorkCalendar({
    closures: [
      { date: '2026-09-01', name: ' 海神 ' },
      { date: '2026-09-02', name: { 'zh-TW': '海神', en: 'Haishen' } },
    ],
    closuresCheckedThrough: '2026-11-30',
  })

  test("are days off beside the city's own, as closures", () => {
    expect(closed.day('2026-09-01')).toEqual({
      date: '2026-09-01',
      workday: false,
      kind: 'closure',
      name: { 'zh-TW': '海神', en: '海神' },
      source: 'closure',
    })
    expect(closed.day('2026-09-02').name).toEqual({ 'zh-TW': '海神', en: 'Haishen' })
    expect(closed.day('2024-10-31')).toEqual(taipeiCalendar.day('2024-10-31'))
    expect(closed.addWorkdays('2026-08-31', 1)).toBe('2026-09-03')
    expectFrozenPlainData(closed.coverage)
  })

  test('are known through the day until which somebody looked, whether or not there were any', () => {
    expect(closed.coverage.closuresChecked).toEqual({ from: '2018-10-11', through: '2026-11-30' })
    expect(createWorkCalendar({ closuresCheckedThrough: '2026-11-30' }).coverage.closuresChecked).toEqual(
      closed.coverage.closuresChecked,
    )
  })

  test.each([['2026-08-01', '2026-08-01'] as const, ['2026-07-31', '2026-07-31'], ['2026-07-30', '2026-07-31']])(
    'looked for through %s: known through %s, since the library looked through 2026-07-31',
    (closuresCheckedThrough, through) => {
      expect(createWorkCalendar({ closuresCheckedThrough }).coverage.closuresChecked?.through).toBe(through)
    },
  )

  test('without a day until which somebody looked they are known no further', () => {
    const calendar = createWorkCalendar({ closures: [{ date: '2026-09-01', name: '海神' }] })
    expect(calendar.coverage.closuresChecked).toEqual(taipeiCalendar.coverage.closuresChecked)
    expect(calendar.isWorkday('2026-09-01')).toBe(false)
  })

  test("that the city's own list has too are the caller's, whose evidence it is", () => {
    expect(taipeiCalendar.day('2026-07-10')).toMatchObject({ evidence: 'indirect' })
    const own = createWorkCalendar({ closures: [{ date: '2026-07-10', name: '巴威' }] }).day('2026-07-10')
    expect(own).toMatchObject({ kind: 'closure', name: { 'zh-TW': '巴威', en: '巴威' } })
    expect(own).not.toHaveProperty('evidence')
  })

  test('give way to an override', () => {
    const calendar = createWorkCalendar({
      closures: [{ date: '2026-09-01', name: '海神' }],
      overrides: [{ date: '2026-09-01', workday: true }],
    })
    expect(calendar.day('2026-09-01')).toMatchObject({ kind: 'override', workday: true })
  })

  test('in a deadline: the day is left out, and the warning is gone', () => {
    const facts = { duty: 'seed-change', from: '2026-08-31' } as const
    expect(dueDate(facts).value).toMatchObject({ due: '2026-09-03', closuresChecked: false })
    expect(dueDate(facts, { calendar: closed }).value).toMatchObject({ due: '2026-09-07', closuresChecked: true })
    expect(describeDueDate(dueDate(facts), { locale: 'zh-TW' })).toContain(
      '停班日僅查核民國107年10月11日至民國115年7月31日',
    )
    expect(describeDueDate(dueDate(facts, { calendar: closed }), { locale: 'zh-TW' })).not.toContain('停班日僅查核')
    expect(dueDate(facts, { calendar: closed, readings: { 'typhoon-closure': 'counts-as-workday' } }).value.due).toBe(
      '2026-09-03',
    )
  })
})

describe('years', () => {
  test('extend the calendar, without a gap', () => {
    const calendar = createWorkCalendar({ years: [year2028] })
    expect(calendar.coverage).toMatchObject({ first: '2017-01-01', last: '2028-12-31' })
    expect(calendar.addWorkdays('2027-12-30', 1)).toBe('2028-01-05')
    expect(calendar.countWorkdays('2027-12-29', '2028-01-08')).toBe(5)
    expect(sample(calendar)).toEqual(sample(taipeiCalendar))
  })

  test('extend it backwards too', () => {
    const calendar = createWorkCalendar({ years: [parseOfficialCalendarCsv(governmentCsv(governmentRows(2016)))] })
    expect(calendar.coverage).toMatchObject({ first: '2016-01-01', last: '2027-12-31' })
    expect(calendar.addWorkdays('2017-01-03', -1)).toBe('2016-12-30')
    expect(sample(calendar)).toEqual(sample(taipeiCalendar))
  })

  test('in any order', () => {
    const year2029 = parseOfficialCalendarCsv(governmentCsv(governmentRows(2029)))
    for (const years of [
      [year2028, year2029],
      [year2029, year2028],
    ]) {
      const calendar = createWorkCalendar({ years })
      expect(calendar.coverage.last).toBe('2029-12-31')
      expect(calendar.addWorkdays('2028-12-29', 1)).toBe('2029-01-01')
      expect(calendar.coverage.edition).toBe(createWorkCalendar({ years: [...years].reverse() }).coverage.edition)
    }
  })

  test('replace an official one', () => {
    const calendar = createWorkCalendar({
      closures: 'none',
      years: [parseOfficialCalendarCsv(governmentCsv(governmentRows(2026)))],
    })
    expect(calendar.coverage).toMatchObject({ first: '2017-01-01', last: '2027-12-31' })
    expect(calendar.workdays('2026-01-01', '2026-12-31')).toHaveLength(261)
    expect(calendar.isWorkday('2026-01-01')).toBe(true)
    expect(calendar.isWorkday('2025-12-25')).toBe(false)
    expect(calendar.isWorkday('2027-01-01')).toBe(false)
  })
})

describe('make-up Saturdays', () => {
  const calendar = createWorkCalendar({ makeUpSaturdays: 'not-a-workday' })

  test('are weekend days that keep their name; no other day changes', () => {
    for (const { date, kind, name } of taipeiDays) {
      if (kind === 'make-up-workday')
        expect(calendar.day(date)).toMatchObject({
          workday: false,
          kind: 'weekend',
          name: { 'zh-TW': name },
          source: 'official',
        })
      else expect(calendar.day(date)).toEqual(taipeiCalendar.day(date))
    }
    expect(officialDays.filter(({ kind }) => kind === 'make-up-workday')).toHaveLength(22)
  })

  test('are not counted', () => {
    expect([taipeiCalendar.addWorkdays('2025-02-07', 1), calendar.addWorkdays('2025-02-07', 1)]).toEqual([
      '2025-02-08',
      '2025-02-10',
    ])
  })
})

describe('the edition', () => {
  const [year2026, year2027] = [2026, 2027].map((year) =>
    parseOfficialCalendarCsv(governmentCsv(officialRows(year))),
  ) as [OfficialYear, OfficialYear]
  const editions = [
    {},
    { overrides: [{ date: '2026-03-02', workday: false }] },
    {
      overrides: [
        { date: '2026-03-02', workday: false },
        { date: '2026-03-03', workday: false },
      ],
    },
    { closures: [{ date: '2026-09-01', name: '海神' }] },
    {
      closures: [
        { date: '2026-09-01', name: '海神' },
        { date: '2026-09-02', name: '海神' },
      ],
      overrides: [{ date: '2026-03-02', workday: false }],
    },
    { years: [year2028] },
    { years: [year2026] },
    { years: [year2028, year2026, year2027] },
    { makeUpSaturdays: 'not-a-workday' as const },
    {
      years: [year2028],
      overrides: [{ date: '2028-03-02', workday: false }],
      makeUpSaturdays: 'not-a-workday' as const,
    },
  ].map((options) => createWorkCalendar(options).coverage.edition)

  test('tells calendars apart', () => {
    expect(new Set(editions).size).toBe(editions.length)
  })

  test('names every official year that was replaced, as figures too; one that is added is none', () => {
    const replaced = (...years: OfficialYear[]): unknown => createWorkCalendar({ years }).coverage.replacedYears
    expect(replaced(year2027, year2028, year2026)).toEqual([2026, 2027])
    expect(replaced(year2028)).toBeUndefined()
    expect(createWorkCalendar({ years: [year2028] }).coverage).not.toHaveProperty('replacedYears')
    expectFrozenPlainData(createWorkCalendar({ years: [year2026] }).coverage)
  })

  test('names the official years and what was laid over them', () => {
    expect(editions).toEqual([
      'official 2017-2027, checked 2026-11-23',
      'official 2017-2027, checked 2026-11-23; 1 override',
      'official 2017-2027, checked 2026-11-23; 2 overrides',
      'official 2017-2027, checked 2026-11-23; 1 further closure',
      'official 2017-2027, checked 2026-11-23; 2 further closures; 1 override',
      "official 2017-2027, checked 2026-11-23; 2028 from the caller's file",
      "official 2017-2027, checked 2026-11-23; 2026 from the caller's file in place of the official",
      "official 2017-2027, checked 2026-11-23; 2026-2027 from the caller's file in place of the official; 2028 from the caller's file",
      'official 2017-2027, checked 2026-11-23; make-up Saturdays off',
      "official 2017-2027, checked 2026-11-23; 2028 from the caller's file; 1 override; make-up Saturdays off",
    ])
  })
})

test("the caller's objects are left as they are, and changing them afterwards means nothing", () => {
  const year = JSON.parse(JSON.stringify(year2028)) as {
    off: Record<string, string>
    worked: Record<string, string>
    year: number
  }
  const name = { 'zh-TW': '停電', en: 'Power cut' }
  const override = { date: '2026-03-02', workday: false, name }
  const options = { overrides: [override], years: [year as never] }
  const before = structuredClone(options)
  const calendar = createWorkCalendar(options)
  expect(options).toEqual(before)

  override.workday = true
  override.date = '2026-03-03'
  name.en = 'Something else'
  options.overrides.push({ date: '2026-03-04', workday: false, name })
  year.off['補假'] = '06-01'
  delete year.worked['補行上班']
  year.year = 2029
  options.years.pop()

  expect(calendar.day('2026-03-02')).toEqual({
    date: '2026-03-02',
    workday: false,
    kind: 'override',
    name: { 'zh-TW': '停電', en: 'Power cut' },
    source: 'override',
  })
  expect(calendar.isWorkday('2026-03-03')).toBe(true)
  expect(calendar.isWorkday('2026-03-04')).toBe(true)
  expect(calendar.day('2028-01-03')).toMatchObject({ kind: 'substitute-holiday' })
  expect(calendar.day('2028-06-01')).toMatchObject({ kind: 'workday' })
  expect(calendar.day('2028-01-08')).toMatchObject({ kind: 'make-up-workday' })
})

test('changing the objects while the calendar is in use means nothing either', () => {
  const overrides = [{ date: '2026-03-02', workday: false }]
  const calendar = createWorkCalendar({ overrides })
  expect(calendar.isWorkday('2026-03-02')).toBe(false)
  overrides[0]!.workday = true
  expect(calendar.isWorkday('2026-03-02')).toBe(false)
})

test('a set of overrides moves a count as a plain walk does', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ date: coveredDates, workday: fc.boolean() }), {
        maxLength: 8,
        selector: ({ date }) => date,
      }),
      coveredDates,
      coveredDates,
      (overrides, a, b) => {
        const calendar = createWorkCalendar({ overrides })
        const said = new Map(overrides.map(({ date, workday }) => [date, workday]))
        const [after, through] = a < b ? [a, b] : [b, a]
        const walked = taipeiDays.filter(
          ({ date, workday }) => date > after && date <= through && (said.get(date) ?? workday),
        ).length
        expect(calendar.countWorkdays(after, through)).toBe(walked)
      },
    ),
    { numRuns: 60 },
  )
})
