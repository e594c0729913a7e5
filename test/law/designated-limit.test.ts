import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { explain } from '../../src/analysis/explanation/explain'
import { CalendarRangeError, InvalidInputError } from '../../src/kernel/errors'
import { designatedLimit, type DesignatedDuty, type DesignatedFacts } from '../../src/law/deadlines'
import { officialDays, taipeiDays } from '../calendar/expected-days'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { designatedFacts } from './arbitrary-deadlines'
import { choicesOf } from './law-of-readings'
import { plainDesignated } from './plain-designated'

const lastOf = (facts: Partial<DesignatedFacts>, readings: Record<string, string> = {}): string | null =>
  designatedLimit(
    { duty: 'seed-selection', limit: null, goLiveOn: null, doneOn: null, asOf: '2026-03-01', ...facts },
    { readings },
  ).value.last

describe('5.3.4 伍、三、(四) 6.1.3 陸、一、(三) 6.2.3 陸、二、(三) dates that the bureau sets', () => {
  test.each<[DesignatedDuty, string]>([
    ['working-group-establishment', '5.3.4'],
    ['working-group-list', '5.3.4'],
    ['administrator-selection', '6.1.3'],
    ['seed-selection', '6.2.3'],
  ])('%s, clause %s: through the last day', (duty, clause) => {
    const limit = '2026-03-17'
    const ask = (doneOn: string | null, asOf: string) => designatedLimit({ duty, limit, goLiveOn: null, doneOn, asOf })
    expect(
      [
        ask('2026-03-17', '2026-03-20'),
        ask('2026-03-18', '2026-03-20'),
        ask(null, '2026-03-17'),
        ask(null, '2026-03-18'),
      ].map(({ value }) => value),
    ).toEqual([
      { status: 'on-time', last: limit },
      { status: 'late', last: limit },
      { status: 'open', last: limit },
      { status: 'overdue', last: limit },
    ])
    expect(new Set(ask(null, '2026-03-17').basis.map((basis) => basis.clause))).toEqual(new Set([clause]))
  })

  const establishment = 'working-group-establishment'

  test.each<[string, Partial<DesignatedFacts>, Record<string, string>, string | null]>([
    [
      '前 read as before',
      { duty: establishment, limit: '2026-03-17' },
      { 'designated-date': 'day-before' },
      '2026-03-16',
    ],
    [
      'before a Monday: the Sunday is not moved',
      { duty: establishment, limit: '2026-03-16' },
      { 'designated-date': 'day-before' },
      '2026-03-15',
    ],
    [
      '期限內 includes the date',
      { duty: 'working-group-list', limit: '2026-03-17' },
      { 'designated-date': 'day-before' },
      '2026-03-17',
    ],
    [
      'the day before a first of March',
      { duty: establishment, limit: '2024-03-01', asOf: '2024-03-01' },
      { 'designated-date': 'day-before' },
      '2024-02-29',
    ],
    [
      'the first day that has a day before',
      { duty: establishment, limit: '1900-01-02' },
      { 'designated-date': 'day-before' },
      '1900-01-01',
    ],
    ['going live is the earlier', { limit: '2026-03-18', goLiveOn: '2026-03-18' }, {}, '2026-03-17'],
    ['both end on one day', { limit: '2026-03-17', goLiveOn: '2026-03-18' }, {}, '2026-03-17'],
    ['the limit is the earlier', { limit: '2026-03-16', goLiveOn: '2026-03-18' }, {}, '2026-03-16'],
    [
      'on the day of going live',
      { limit: '2026-03-18', goLiveOn: '2026-03-18' },
      { 'going-live-day': 'day-included' },
      '2026-03-18',
    ],
    [
      '上線 as printed',
      { limit: '2026-03-18', goLiveOn: '2026-03-11' },
      { 'seed-go-live': 'as-printed' },
      '2026-03-18',
    ],
    ['as printed, without a limit', { goLiveOn: '2026-03-11' }, { 'seed-go-live': 'as-printed' }, null],
    ['nothing is given', {}, {}, null],
    ['a limit past going live is not asked about', { limit: '2050-01-01', goLiveOn: '2050-01-01' }, {}, '2049-12-31'],
  ])('%s', (_title, facts, readings, last) => {
    expect(lastOf(facts, readings)).toBe(last)
  })

  test.each<[string, string, string, Record<string, string>]>([
    ['a Saturday', '2026-03-14', '2026-03-16', {}],
    ['a Friday before it', '2026-03-13', '2026-03-13', {}],
    ['the eve of a spring festival of nine days', '2026-02-14', '2026-02-23', {}],
    ['a closure before a workday', '2024-10-31', '2024-11-01', {}],
    ['two closures before a weekend', '2024-10-02', '2024-10-04', {}],
    ['a closure that counts', '2024-10-31', '2024-10-31', { 'typhoon-closure': 'counts-as-workday' }],
    ['a closure at the end', '2024-10-31', '2024-11-01', { 'typhoon-closure': 'extends-last-day-only' }],
    ['a make-up Saturday', '2025-02-08', '2025-02-08', {}],
    ['one that is none', '2025-02-08', '2025-02-10', { 'make-up-saturday': 'not-a-workday' }],
    ['a day off, left as it was set', '2026-03-14', '2026-03-14', { 'limit-on-day-off': 'as-set' }],
  ])('set on %s, %s: through %s', (_title, limit, last, readings) => {
    expect(lastOf({ limit, asOf: '2024-01-01' }, readings)).toBe(last)
  })

  test('a calendar of the caller says what is off', () => {
    const calendar = createWorkCalendar({ overrides: [{ date: '2026-03-17', workday: false }] })
    const facts = {
      duty: 'seed-selection',
      limit: '2026-03-17',
      goLiveOn: null,
      doneOn: null,
      asOf: '2026-03-01',
    } as const
    expect(designatedLimit(facts, { calendar }).value.last).toBe('2026-03-18')
  })

  test.each<[DesignatedDuty, string | null, string | null, Record<string, string>, string]>([
    ['working-group-establishment', '1900-01-01', null, { 'designated-date': 'day-before' }, 'limit no-day-before'],
    ['administrator-selection', '2026-03-17', '1900-01-01', {}, 'goLiveOn no-day-before'],
    ['seed-selection', null, '1900-01-01', {}, 'goLiveOn no-day-before'],
  ])('%s: nothing lies before 1900-01-01', (duty, limit, goLiveOn, readings, fault) => {
    const facts = { duty, limit, goLiveOn, doneOn: null, asOf: '2026-03-01' }
    expect(faultsOf(() => designatedLimit(facts, { readings }))).toEqual([fault])
    expect(thrownBy(() => designatedLimit(facts, { readings }))).toMatchObject({ rule: 'deadlines.designated' })
  })

  test('the notice binds in the place of going live, and is asked for only where it can', () => {
    const asOf = '2026-04-01'
    const readings = { 'go-live-notice': 'day-of-the-notice' } as const
    const facts = { duty: 'administrator-selection', limit: null, goLiveOn: '2026-03-31', doneOn: null, asOf } as const
    expect(faultsOf(() => designatedLimit(facts, { readings }))).toEqual(['goLiveNoticeOn missing'])
    expect(faultsOf(() => designatedLimit({ ...facts, goLiveNoticeOn: '1900-01-01' }, { readings }))).toEqual([
      'goLiveNoticeOn no-day-before',
    ])
    const { value, basis } = designatedLimit({ ...facts, goLiveNoticeOn: '2026-03-12' }, { readings })
    expect(value).toEqual({ status: 'overdue', last: '2026-03-11' })
    expect(basis[0]).toMatchObject({ code: 'go-live-notice', data: { date: '2026-03-12', last: '2026-03-11' } })
    // Without a day of going live the notice alone says that the system will.
    expect(designatedLimit({ ...facts, goLiveOn: null, goLiveNoticeOn: '2026-03-12' }, { readings }).value).toEqual(
      value,
    )
    // By default an unknown notice changes nothing, and another choice would be refused.
    expect(designatedLimit(facts).readings).toContainEqual({ id: 'go-live-notice', choice: 'day-of-going-live' })
    expect(
      designatedLimit({ ...facts, duty: 'seed-selection' }, { readings: { 'seed-go-live': 'as-printed' } }).readings,
    ).not.toContainEqual({ id: 'go-live-notice', choice: 'day-of-going-live' })
  })

  test.each<[string, string, string | null, string, unknown]>([
    ['done on the day set', '2028-03-31', '2028-03-31', '2028-04-30', { status: 'on-time', last: null }],
    ['done the day after', '2028-03-31', '2028-04-01', '2028-04-30', '2028-03-31'],
    ['asked on the day set', '2028-03-31', null, '2028-03-31', { status: 'open', last: null }],
    ['asked the day after', '2028-03-31', null, '2028-04-01', '2028-03-31'],
    ['off on the last day of the calendar', '2027-12-31', null, '2028-01-01', '2028-01-01'],
    ['before the calendar begins', '2016-12-31', null, '2017-01-01', '2016-12-31'],
  ])('outside the calendar, %s', (_title, limit, doneOn, asOf, expected) => {
    const ask = () => designatedLimit({ duty: 'working-group-list', limit, goLiveOn: null, doneOn, asOf })
    if (typeof expected === 'string') {
      expect(thrownBy(ask)).toBeInstanceOf(CalendarRangeError)
      expect(thrownBy(ask)).toMatchObject({ date: expected, coverage: taipeiCalendar.coverage })
    } else {
      expect(ask().value).toEqual(expected)
      expect(ask().readings).toEqual([{ id: 'limit-on-day-off', choice: 'next-workday' }])
    }
  })

  test('names every date that binds, the days passed over, and by which calendar', () => {
    const duty = 'seed-selection'
    const [moved, live, status] = designatedLimit({
      duty,
      limit: '2026-03-14',
      goLiveOn: '2026-03-18',
      doneOn: null,
      asOf: '2026-03-18',
    }).basis
    expect(moved).toEqual({
      clause: '6.2.3',
      code: 'limit-moved',
      data: {
        duty,
        date: '2026-03-14',
        last: '2026-03-16',
        days: [{ from: '2026-03-14', through: '2026-03-15', why: 'weekend', name: null }],
        provisional: false,
        edition: taipeiCalendar.coverage.edition,
        closuresChecked: taipeiCalendar.coverage.closuresChecked,
      },
      assumption: 'set-limit-is-a-period',
    })
    expect(live).toEqual({
      clause: '6.2.3',
      code: 'going-live',
      data: { duty, date: '2026-03-18', last: '2026-03-17' },
    })
    expect(status).toEqual({
      clause: '6.2.3',
      code: 'overdue',
      data: { duty, last: '2026-03-16', doneOn: null, asOf: '2026-03-18' },
      assumption: 'limit-runs-through-its-last-day',
    })
    expect(designatedLimit({ duty, limit: null, goLiveOn: null, doneOn: null, asOf: '2026-03-16' }).basis).toEqual([
      { clause: '6.2.3', code: 'no-limit-set', data: { duty } },
    ])
  })

  test('says of a calendar what must be known of it, of the days that were looked at alone', () => {
    const of2028 = parseOfficialCalendarCsv(governmentCsv(rowsOf2028))
    const projected = { ...(JSON.parse(JSON.stringify(of2028)) as object), projected: true }
    const calendar = createWorkCalendar({ years: [projected as never] })
    const asked = (limit: string): string =>
      explain(
        designatedLimit({ duty: 'working-group-list', limit, goLiveOn: null, doneOn: null, asOf: limit }, { calendar }),
        { locale: 'en' },
      )
    expect(asked('2028-01-01')).toContain('projected')
    expect(asked('2027-12-30')).not.toContain('projected')
    expect(asked('2026-07-31')).not.toContain('Closures were checked')
    expect(asked('2026-08-03')).toContain('Closures were checked')
    expect(asked('2026-08-01')).toContain(
      '(weekend 2026-08-01 to 2026-08-02), so the next workday, 2026-08-03, is the last',
    )
  })

  test('a plain look at a wall calendar gives the same, under every choice', () => {
    const readings = choicesOf(
      'designated-date',
      'going-live-day',
      'go-live-notice',
      'limit-on-day-off',
      'typhoon-closure',
      'make-up-saturday',
      'seed-go-live',
    )
    const calendars = fc.constantFrom(
      { calendar: taipeiCalendar, days: taipeiDays },
      { calendar: officialCalendar, days: officialDays },
    )
    fc.assert(
      fc.property(designatedFacts, readings, calendars, (facts, choices, { calendar, days }) => {
        expect(answered(() => designatedLimit(facts, { calendar, readings: choices }).value)).toEqual(
          plainDesignated(days, facts, choices),
        )
      }),
      { numRuns: 1000 },
    )
  })
})

function answered(call: () => object): object {
  try {
    return call()
  } catch (error) {
    if (error instanceof InvalidInputError) return { error: error.code, at: error.issues[0]!.path }
    if (error instanceof CalendarRangeError) return { error: error.code, at: error.date }
    throw error
  }
}
