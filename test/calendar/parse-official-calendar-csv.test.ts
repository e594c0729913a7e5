import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { officialDays } from './expected-days'
import { HEADER, governmentCsv, governmentRows, officialRows, rowsOf2028 } from './government-csv'

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]

describe("the government's file", () => {
  test('of every official year gives the same 4,017 days', () => {
    const calendar = createWorkCalendar({
      closures: 'none',
      years: YEARS.map((year) => parseOfficialCalendarCsv(governmentCsv(officialRows(year)))),
    })
    const said = officialDays.map(({ date }) => {
      const { workday, kind, name, source } = calendar.day(date)
      return { date, workday, kind, name: name?.['zh-TW'] ?? null, source }
    })
    expect(said).toEqual(
      officialDays.map(({ date, workday, kind, name, source }) => ({ date, workday, kind, name, source })),
    )
  })

  test('of 2028 gives every kind of day', () => {
    const calendar = createWorkCalendar({ years: [parseOfficialCalendarCsv(governmentCsv(rowsOf2028))] })
    const day = (date: string): unknown => {
      const { workday, kind, name, source } = calendar.day(date)
      return [workday, kind, name?.['zh-TW'] ?? null, source]
    }
    expect(calendar.coverage).toMatchObject({ first: '2017-01-01', last: '2028-12-31' })
    expect(day('2028-01-01')).toEqual([false, 'holiday', '開國紀念日', 'official'])
    expect(day('2028-01-02')).toEqual([false, 'weekend', null, 'official'])
    expect(day('2028-01-03')).toEqual([false, 'substitute-holiday', '補假', 'official'])
    expect(day('2028-01-04')).toEqual([false, 'bridge-holiday', '調整放假', 'official'])
    expect(day('2028-01-05')).toEqual([true, 'workday', null, 'official'])
    expect(day('2028-01-08')).toEqual([true, 'make-up-workday', '補行上班', 'official'])
    expect(day('2028-01-16')).toEqual([true, 'make-up-workday', null, 'official'])
    expect(day('2028-02-29')).toEqual([false, 'holiday', null, 'official'])
  })

  test.each([
    ['with a byte order mark and CRLF', governmentCsv(rowsOf2028)],
    ['without a byte order mark, LF', governmentCsv(rowsOf2028, { byteOrderMark: '', lineEnd: '\n' })],
    ['with empty lines at the end', `${governmentCsv(rowsOf2028)}\r\n\r\n`],
    ['without a line end at the end', governmentCsv(rowsOf2028).trimEnd()],
    ['in any order', governmentCsv([...rowsOf2028].reverse())],
    ['with spaces at the end of rows', governmentCsv(rowsOf2028.map((row) => `${row} `))],
  ])('is read %s', (_title, text) => {
    const days = (year: object): unknown =>
      Object.fromEntries(
        Object.entries(year).map(([key, value]) => [
          key,
          key === 'off' || key === 'worked'
            ? Object.fromEntries(
                Object.entries(value as Record<string, string>).map(([remark, dates]) => [
                  remark,
                  dates.split(' ').sort(),
                ]),
              )
            : value,
        ]),
      )
    expect(days(parseOfficialCalendarCsv(text))).toEqual(days(parseOfficialCalendarCsv(governmentCsv(rowsOf2028))))
  })

  test('gives frozen plain data that may be written and read back', () => {
    const year = parseOfficialCalendarCsv(governmentCsv(rowsOf2028))
    expectFrozenPlainData(year)
    const readBack = createWorkCalendar({ years: [JSON.parse(JSON.stringify(year))] })
    expect(readBack.workdays('2028-01-01', '2028-01-31')).toEqual(
      createWorkCalendar({ years: [year] }).workdays('2028-01-01', '2028-01-31'),
    )
  })

  test.each([
    [1900, 365],
    [1904, 366],
    [2100, 365],
  ])('of %i is read, %i days of it', (year, length) => {
    expect(governmentRows(year)).toHaveLength(length)
    expect(parseOfficialCalendarCsv(governmentCsv(governmentRows(year)))).toMatchObject({ year })
  })
})

describe('what is no such file is refused, every fault named', () => {
  const without = (...dates: string[]): string[] =>
    rowsOf2028.filter((row) => !dates.some((date) => row.startsWith(date)))
  const replaced = (date: string, row: string): string[] =>
    rowsOf2028.map((other) => (other.startsWith(date) ? row : other))

  test.each<[string, string, string[]]>([
    ['an empty text', '', ['csv-header']],
    ['only a byte order mark', '\uFEFF', ['csv-header']],
    ['rows without a header', rowsOf2028.join('\n'), ['csv-header']],
    ['another header', ['date,weekday,off,remark', ...rowsOf2028].join('\n'), ['csv-header']],
    ['an empty line before the header', `\n${governmentCsv(rowsOf2028, { byteOrderMark: '' })}`, ['csv-header']],
    ['a header only', HEADER, ['csv-no-rows']],
    ['a header and empty lines', `\uFEFF${HEADER}\r\n\r\n`, ['csv-no-rows']],
    [
      'a text that lost characters in decoding',
      governmentCsv(rowsOf2028).replace('開國紀念日', '\uFFFD\uFFFD\uFFFD'),
      ['csv-garbled'],
    ],
    [
      'a header that lost characters in decoding',
      governmentCsv(rowsOf2028).replace(HEADER, '\uFFFD\uFFFD,\uFFFD'),
      ['csv-garbled'],
    ],
    ['a missing day', governmentCsv(without('20280301')), ['csv-missing-day']],
    [
      'the first, the leap and the last day missing',
      governmentCsv(without('20280101', '20280229', '20281231')),
      ['csv-missing-day', 'csv-missing-day', 'csv-missing-day'],
    ],
    ['a doubled day', governmentCsv([...rowsOf2028, '20280301,三,0,']), ['csv-duplicate-day']],
    ['a day three times', governmentCsv([...rowsOf2028, '20280301,三,0,', '20280301,三,2,']), ['csv-duplicate-day']],
    ['two years', governmentCsv([...rowsOf2028, ...governmentRows(2029)]), ['csv-several-years']],
    ['one day of another year', governmentCsv([...rowsOf2028, '20290101,一,2,開國紀念日']), ['csv-several-years']],
    [
      'two years and a doubled day',
      governmentCsv([...rowsOf2028, ...governmentRows(2029), '20280301,三,0,']),
      ['csv-several-years', 'csv-duplicate-day'],
    ],
    ['a wrong weekday', governmentCsv(replaced('20280301', '20280301,四,0,')), ['csv-weekday']],
    ['an impossible date', governmentCsv([...rowsOf2028, '20280230,三,0,']), ['csv-row']],
    ['an impossible month', governmentCsv([...rowsOf2028, '20281301,三,0,']), ['csv-row']],
    [
      'an empty line in the middle',
      governmentCsv([...rowsOf2028.slice(0, 5), '', ...rowsOf2028.slice(5)]),
      ['csv-row'],
    ],
    ['another figure than 0 and 2', governmentCsv([...rowsOf2028, '20280301,三,1,']), ['csv-row']],
    ["a row without its remark's comma", governmentCsv([...rowsOf2028, '20280301,三,0']), ['csv-row']],
    ['a row with strokes in its date', governmentCsv([...rowsOf2028, '2028/03/01,三,0,']), ['csv-row']],
    ['a weekday in English', governmentCsv([...rowsOf2028, '20280301,Wed,0,']), ['csv-row']],
    ['nothing but malformed rows', governmentCsv(['x', 'y']), ['csv-row', 'csv-row']],
    ['a malformed row in place of a day', governmentCsv(replaced('20280301', 'x')), ['csv-row', 'csv-missing-day']],
    [
      'a bit of everything',
      governmentCsv([...without('20280301', '20280302'), 'x', '20280303,一,0,', '20280230,三,0,']),
      ['csv-row', 'csv-row', 'csv-weekday', 'csv-duplicate-day', 'csv-missing-day', 'csv-missing-day'],
    ],
  ])('%s', (_title, text, codes) => {
    expect(faultsOf(() => parseOfficialCalendarCsv(text))).toEqual(codes.map((code) => ` ${code}`))
  })

  test.each([[null], [undefined], [2028], [new Uint8Array(3)], [[HEADER]], [{}]])('%j is no text', (value) => {
    expect(faultsOf(() => parseOfficialCalendarCsv(value as never))).toEqual([' wrong-type'])
  })

  test('each fault says where', () => {
    const error = thrownBy(() =>
      parseOfficialCalendarCsv(governmentCsv([...without('20280302'), 'x', '20280303,一,0,'])),
    )
    expect(error).toMatchObject({
      issues: [
        { code: 'csv-row', data: { line: 367 } },
        { code: 'csv-weekday', data: { line: 368, date: '2028-03-03' } },
        { code: 'csv-duplicate-day', data: { date: '2028-03-03' } },
        { code: 'csv-missing-day', data: { date: '2028-03-02' } },
      ],
    })
    expect(
      thrownBy(() => parseOfficialCalendarCsv(governmentCsv([...rowsOf2028, ...governmentRows(2029)]))),
    ).toMatchObject({ issues: [{ data: { years: [2028, 2029] } }] })
  })
})
