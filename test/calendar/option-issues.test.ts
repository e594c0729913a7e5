import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { calendarOptionIssues } from '../../src/calendar/option-issues'
import { officialYears } from '../../src/calendar/official-years'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { faultsOf } from '../kernel/thrown-by'
import { governmentCsv, governmentRows, rowsOf2028 } from './government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('./years-through-2027'))

const faults = (options: unknown): string[] =>
  calendarOptionIssues(options, officialYears).map(({ path, code }) => `${path} ${code}`)
const year = (number: number) => parseOfficialCalendarCsv(governmentCsv(governmentRows(number)))
const day = { date: '2026-03-02', workday: false }

describe('options that are as described', () => {
  test.each<[string, unknown]>([
    ['none', {}],
    ['all undefined', { closures: undefined, overrides: undefined, years: undefined, makeUpSaturdays: undefined }],
    ['empty lists', { overrides: [], years: [] }],
    ['both closures', { closures: 'taipei' }],
    ['no closures', { closures: 'none' }],
    ['no further closures', { closures: [] }],
    ['a closure', { closures: [{ date: '2026-09-01', name: '海神' }] }],
    ['one with both languages', { closures: [{ date: '2027-12-31', name: { 'zh-TW': '海神', en: 'Haishen' } }] }],
    ["one that Taipei's own list has too", { closures: [{ date: '2024-10-31', name: '康芮' }] }],
    ['a closure and an override of one day', { closures: [{ date: day.date, name: '海神' }], overrides: [day] }],
    ['the day through which was looked', { closuresCheckedThrough: '2026-11-30' }],
    ['a day before that of the library', { closures: 'taipei', closuresCheckedThrough: '2020-01-01' }],
    ['neither, as undefined', { closures: undefined, closuresCheckedThrough: undefined }],
    ['make-up Saturdays', { makeUpSaturdays: 'not-a-workday' }],
    ['an override', { overrides: [day] }],
    ['an override with a text for a name', { overrides: [{ ...day, name: '停電' }] }],
    ['one with both languages', { overrides: [{ ...day, name: { 'zh-TW': '停電', en: 'Power cut' } }] }],
    ['a name of undefined', { overrides: [{ ...day, name: undefined }] }],
    [
      'the first and the last day',
      {
        overrides: [
          { ...day, date: '2017-01-01' },
          { ...day, date: '2027-12-31' },
        ],
      },
    ],
    ['the next year', { years: [year(2028)] }],
    ['the year before', { years: [year(2016)] }],
    ['two more, in any order', { years: [year(2029), year(2028)] }],
    ['a year in place of an official one', { years: [year(2020)] }],
    ['an override in a year that is added', { years: [year(2028)], overrides: [{ ...day, date: '2028-12-31' }] }],
  ])('%s', (_title, options) => {
    expect(faults(options)).toEqual([])
  })
})

describe('every fault is named under its own path', () => {
  test.each<[unknown, string[], string]>([
    [null, [' wrong-type'], 'null'],
    [[], [' wrong-type'], 'a list'],
    ['taipei', [' wrong-type'], 'a text'],
    [{ closure: 'none' }, ['closure unknown-key'], 'an unknown key'],
    [
      { closures: 'taichung', makeUpSaturdays: true },
      ['closures not-an-option', 'makeUpSaturdays not-an-option'],
      'unknown choices',
    ],
    [
      { closures: null, makeUpSaturdays: null },
      ['closures wrong-type', 'makeUpSaturdays not-an-option'],
      'null is not absent',
    ],
    [{ closures: { date: '2026-09-01', name: '海神' } }, ['closures wrong-type'], 'a closure outside a list'],
    [{ closures: [null, '2026-09-01'] }, ['closures.0 wrong-type', 'closures.1 wrong-type'], 'closures that are none'],
    [{ closures: [{}] }, ['closures.0.date missing', 'closures.0.name missing'], 'an empty closure'],
    [
      { closures: [{ date: '2026-02-29', name: ' ', workday: true }] },
      ['closures.0.date not-a-date', 'closures.0.name empty', 'closures.0.workday unknown-key'],
      'everything wrong in a closure',
    ],
    [
      {
        closures: [
          { date: '2016-12-31', name: '海神' },
          { date: '2028-01-01', name: '海神' },
        ],
      },
      ['closures.0.date outside-coverage', 'closures.1.date outside-coverage'],
      'closures outside coverage',
    ],
    [
      {
        closures: [
          { date: '2026-09-01', name: '海神' },
          { date: '2026-09-01', name: '米雷' },
        ],
      },
      ['closures.1.date duplicate'],
      'a closure twice',
    ],
    [
      { closuresCheckedThrough: '2026-11-31' },
      ['closuresCheckedThrough not-a-date'],
      'an impossible day of the last check',
    ],
    [{ closuresCheckedThrough: null }, ['closuresCheckedThrough not-a-date'], 'null for the day of the last check'],
    [
      { closuresCheckedThrough: '2028-01-01' },
      ['closuresCheckedThrough outside-coverage'],
      'a check past the end of the calendar',
    ],
    [
      { closures: 'none', closuresCheckedThrough: '2026-11-30' },
      ['closuresCheckedThrough without-closures'],
      'a check of no closures',
    ],
    [{ overrides: {}, years: {} }, ['overrides wrong-type', 'years wrong-type'], 'no lists'],
    [{ overrides: null, years: null }, ['overrides wrong-type', 'years wrong-type'], 'null for lists'],
    [
      { overrides: [null, '2026-03-02', []] },
      ['overrides.0 wrong-type', 'overrides.1 wrong-type', 'overrides.2 wrong-type'],
      'overrides that are none',
    ],
    [{ overrides: [{}] }, ['overrides.0.date missing', 'overrides.0.workday missing'], 'an empty override'],
    [
      { overrides: [{ date: '2026-02-29', workday: 'no' }] },
      ['overrides.0.date not-a-date', 'overrides.0.workday wrong-type'],
      'an impossible date, a text for a truth value',
    ],
    [
      { overrides: [{ date: 20_260_302, workday: 1 }] },
      ['overrides.0.date not-a-date', 'overrides.0.workday wrong-type'],
      'numbers',
    ],
    [
      { overrides: [{ date: new Date('2026-03-02'), workday: null }] },
      ['overrides.0.date not-a-date', 'overrides.0.workday wrong-type'],
      'a Date, null',
    ],
    [{ overrides: [day, { ...day, workday: true }] }, ['overrides.1.date duplicate'], 'a date twice'],
    [
      { overrides: [day, day, day] },
      ['overrides.1.date duplicate', 'overrides.2.date duplicate'],
      'a date three times',
    ],
    [
      {
        overrides: [
          { ...day, date: '2016-12-31' },
          { ...day, date: '2028-01-01' },
        ],
      },
      ['overrides.0.date outside-coverage', 'overrides.1.date outside-coverage'],
      'outside coverage',
    ],
    [{ overrides: [{ ...day, name: '' }] }, ['overrides.0.name empty'], 'an empty name'],
    [{ overrides: [{ ...day, name: ' 　' }] }, ['overrides.0.name empty'], 'a name of spaces'],
    [{ overrides: [{ ...day, name: 5 }] }, ['overrides.0.name wrong-type'], 'a name that is a number'],
    [{ overrides: [{ ...day, name: null }] }, ['overrides.0.name wrong-type'], 'a name that is null'],
    [{ overrides: [{ ...day, name: { 'zh-TW': '停電' } }] }, ['overrides.0.name.en missing'], 'one language only'],
    [
      { overrides: [{ ...day, name: { 'zh-TW': ' ', en: 5, fr: 'Panne' } }] },
      ['overrides.0.name.zh-TW empty', 'overrides.0.name.en wrong-type', 'overrides.0.name.fr unknown-key'],
      'everything wrong in a name',
    ],
    [
      { overrides: [{ ...day, kind: 'holiday', wrkday: true }] },
      ['overrides.0.kind unknown-key', 'overrides.0.wrkday unknown-key'],
      'unknown keys of an override',
    ],
    [
      { years: [2028, null, {}, '2028'] },
      [
        'years.0 not-an-official-year',
        'years.1 not-an-official-year',
        'years.2 not-an-official-year',
        'years.3 not-an-official-year',
      ],
      'years that are none',
    ],
    [{ years: [year(2028), year(2028)] }, ['years.1 duplicate'], 'a year twice'],
    [{ years: [year(2029)] }, ['years year-gap'], 'a gap after the last year'],
    [{ years: [year(2015)] }, ['years year-gap'], 'a gap before the first'],
    [{ years: [year(2028), year(2030)] }, ['years year-gap'], 'a gap between years that are added'],
    [
      { closures: 'x', overrides: [{ date: '', workday: 0 }], years: [0], makeUpSaturdays: 'x', year: 2028 },
      [
        'year unknown-key',
        'closures not-an-option',
        'overrides.0.date not-a-date',
        'overrides.0.workday wrong-type',
        'years.0 not-an-official-year',
        'makeUpSaturdays not-an-option',
      ],
      'several at once',
    ],
  ])('%j: %j, %s', (options, expected) => {
    expect(faults(options)).toEqual(expected)
    expect(faultsOf(() => createWorkCalendar(options as never))).toEqual(expected)
  })

  test.each<[string, unknown, string[]]>([
    ['overrides', { overrides: Object.assign([], { length: 1 }) }, ['overrides not-plain']],
    ['years', { years: Object.assign([], { length: 1 }) }, ['years not-plain']],
  ])('a list of %s with an empty place is refused', (_title, options, expected) => {
    expect(faultsOf(() => createWorkCalendar(options as never))).toEqual(expected)
  })
})

describe('what the messages say', () => {
  const messages = (options: unknown): (string | undefined)[] =>
    calendarOptionIssues(options, officialYears).map(({ message }) => message)

  test('a key or a choice that is nearly known comes with what was likely meant', () => {
    expect(messages({ closures: 'Taipei', makeUpSaturdays: 'no' })).toEqual([
      'must be one of taipei, none; did you mean taipei?',
      'must be one of workday, not-a-workday',
    ])
    expect(messages({ closure: 'none', zzz: 1, overrides: [{ ...day, nam: 'x' }] })).toEqual([
      'is not a known key; did you mean closures?',
      'is not a known key',
      'is not a known key; did you mean name?',
    ])
  })

  test('the years of the calendar are named, those added included', () => {
    expect(messages({ overrides: [{ ...day, date: '2029-01-01' }] })).toEqual([
      'lies outside the calendar 2017-01-01 to 2027-12-31',
    ])
    expect(
      messages({
        overrides: [{ ...day, date: '2029-01-01' }],
        years: [parseOfficialCalendarCsv(governmentCsv(rowsOf2028))],
      }),
    ).toEqual(['lies outside the calendar 2017-01-01 to 2028-12-31'])
  })

  test('a gap names the first missing year', () => {
    expect(messages({ years: [year(2030)] })).toEqual([
      'would leave the calendar without the year 2028; add that year too',
    ])
    expect(messages({ years: [year(2014)] })).toEqual([
      'would leave the calendar without the year 2015; add that year too',
    ])
  })
})
