import { describe, expect, test, vi } from 'vitest'
import type { InvalidInputError } from '../../src/kernel/errors'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { officialDays } from './expected-days'
import { HEADER, governmentCsv, governmentRows, officialRows, rowsOf2028 } from './government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('./years-through-2027'))

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]

/** Every field in quotes. */
const quoted = (csv: string): string => csv.replaceAll(/[^,\r\n]+|(?<=,)(?=\r)/g, '"$&"')

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
    ['with spaces around fields', governmentCsv(rowsOf2028.map((row) => ` ${row.replaceAll(',', ' , ')}`))],
    ['with spaces around the names of the header', governmentCsv(rowsOf2028).replaceAll(/(?<=備註|星期)/g, ' ')],
    ['with remarks in quotes', governmentCsv(rowsOf2028.map((row) => row.replace(/[^,]*$/, '"$&"')))],
    ['with every field in quotes', quoted(governmentCsv(rowsOf2028, { byteOrderMark: '' }))],
    [
      'with every field in quotes and a byte order mark',
      `\uFEFF${quoted(governmentCsv(rowsOf2028, { byteOrderMark: '' }))}`,
    ],
    ['with one more comma in each row', governmentCsv(rowsOf2028.map((row) => `${row},`))],
    ['with one more comma in some rows', governmentCsv(rowsOf2028.map((row, place) => (place % 2 ? `${row},` : row)))],
    ['with one more comma in the header', governmentCsv(rowsOf2028).replace(HEADER, `${HEADER},`)],
    [
      'with one more comma in the header and each row, then quotes with nothing in them',
      governmentCsv(rowsOf2028.map((row) => `${row},""`)).replace(HEADER, `${HEADER},`),
    ],
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
  const two = rowsOf2028.map((row) => (/^2028030[12]/.test(row) ? 'x' : row))

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
    ['a malformed row in place of a day, once', governmentCsv(replaced('20280301', 'x')), ['csv-row']],
    ['a malformed row that names its day, once', governmentCsv(replaced('20280301', '20280301,三,1,')), ['csv-row']],
    [
      'a malformed row that names its day elsewhere, once',
      governmentCsv([...without('20280301'), '20280301,三,1,']),
      ['csv-row'],
    ],
    ['the first row malformed, once', governmentCsv(replaced('20280101', 'x')), ['csv-row']],
    ['the last row malformed, once', governmentCsv(replaced('20281231', 'x')), ['csv-row']],
    ['two malformed rows in a row, once each', governmentCsv(two), ['csv-row', 'csv-row']],
    [
      'a malformed row in a file from the last day to the first',
      governmentCsv([...two].reverse()),
      ['csv-row', 'csv-row'],
    ],
    [
      'a malformed row in place of a day, and a day missing before it',
      governmentCsv(replaced('20280301', 'x').filter((row) => !row.startsWith('20280228'))),
      ['csv-row', 'csv-missing-day'],
    ],
    [
      'a malformed row in place of a day, and a day missing after it',
      governmentCsv(replaced('20280301', 'x').filter((row) => !row.startsWith('20280303'))),
      ['csv-row', 'csv-missing-day'],
    ],
    ['nine figures for a date', governmentCsv(replaced('20280301', '120280301,三,0,')), ['csv-row']],
    ['a figure after a date', governmentCsv(replaced('20280301', '202803010,三,0,')), ['csv-row']],
    ['a date with hyphens', governmentCsv(replaced('20280301', '2028-03-01,三,0,')), ['csv-row']],
    ['two weekdays', governmentCsv(replaced('20280301', '20280301,三三,0,')), ['csv-row']],
    ['two weekdays that follow one another', governmentCsv(replaced('20280301', '20280301,二三,0,')), ['csv-row']],
    ['no weekday', governmentCsv(replaced('20280301', '20280301,,0,')), ['csv-row']],
    ['two figures for whether it is off', governmentCsv(replaced('20280301', '20280301,三,02,')), ['csv-row']],
    ['nothing for whether it is off', governmentCsv(replaced('20280301', '20280301,三,,')), ['csv-row']],
    ['a further column that is not empty', governmentCsv(replaced('20280301', '20280301,三,0,,x')), ['csv-row']],
    ['two further columns', governmentCsv(replaced('20280301', '20280301,三,0,,,')), ['csv-row']],
    ['a quote inside a field', governmentCsv(replaced('20280301', '20280301,三,0,補"假')), ['csv-row']],
    ['text after a closing quote', governmentCsv(replaced('20280301', '20280301,三,0,"補"假')), ['csv-row']],
    ['a quote that is not closed', governmentCsv(replaced('20281231', '20281231,日,2,"補假')), ['csv-row']],
    ['a date that is quoted with its weekday', governmentCsv(replaced('20280301', '"20280301,三",0,')), ['csv-row']],
    ['a header with a further name', [`${HEADER},x`, ...rowsOf2028].join('\n'), ['csv-header']],
    ['a header with two further columns', [`${HEADER},,`, ...rowsOf2028].join('\n'), ['csv-header']],
    ['a header that lacks a column', ['西元日期,星期,是否放假', ...rowsOf2028].join('\n'), ['csv-header']],
    ['a header in another order', ['西元日期,星期,備註,是否放假', ...rowsOf2028].join('\n'), ['csv-header']],
    ['a header whose quote is not closed', [`"${HEADER}`, ...rowsOf2028].join('\n'), ['csv-header']],
    ['a header quoted as one field', [`"${HEADER}"`, ...rowsOf2028].join('\n'), ['csv-header']],
    [
      'a bit of everything',
      governmentCsv([...without('20280301', '20280302'), 'x', '20280303,一,0,', '20280230,三,0,']),
      ['csv-row', 'csv-row', 'csv-weekday', 'csv-duplicate-day', 'csv-missing-day', 'csv-missing-day'],
    ],
  ])('%s', (_title, text, codes) => {
    expect(faultsOf(() => parseOfficialCalendarCsv(text))).toEqual(codes.map((code) => ` ${code}`))
  })

  test('a remark in quotes is what stands in them', () => {
    const remark = (written: string): unknown =>
      createWorkCalendar({
        years: [parseOfficialCalendarCsv(governmentCsv(replaced('20281010', `20281010,二,2,${written}`)))],
      }).day('2028-10-10').name?.['zh-TW']
    expect(remark('"國慶日, ""雙十節"""')).toBe('國慶日, "雙十節"')
    expect(remark('" 國慶日 "')).toBe('國慶日')
    expect(remark('"國慶日\n雙十節"')).toBe('國慶日\n雙十節')
  })

  test.each([
    ['nothing but malformed rows', rowsOf2028.map(() => 'x'), 366, ['csv-row']],
    ['twelve malformed rows', rowsOf2028.map((row, place) => (place < 12 ? 'x' : row)), 12, ['csv-row']],
    ['thirteen malformed rows', rowsOf2028.map((row, place) => (place < 13 ? 'x' : row)), 13, ['csv-row']],
    [
      'every weekday wrong',
      rowsOf2028.map((row) => row.replace(/[日一二三四五六]/, (day) => (day === '日' ? '一' : '日'))),
      366,
      ['csv-weekday'],
    ],
    ['every day twice', [...rowsOf2028, ...rowsOf2028], 366, ['csv-duplicate-day']],
    ['one day alone', rowsOf2028.slice(0, 1), 365, ['csv-missing-day']],
    [
      'a day of every year',
      Array.from({ length: 20 }, (_, place) => governmentRows(2017 + place)[0]!),
      20,
      ['csv-several-years'],
    ],
  ])('of %s a dozen is named and the others are counted', (_title, rows, found, [kind]) => {
    const { issues } = thrownBy(() => parseOfficialCalendarCsv(governmentCsv(rows))) as InvalidInputError
    const named = issues.filter(({ code }) => code === kind)
    expect(named.flatMap(({ data }) => (data?.['years'] ?? [data]) as unknown[])).toHaveLength(Math.min(found, 12))
    expect(issues.slice(named.length)).toMatchObject(
      found > 12 ? [{ code: 'csv-more-faults', data: { count: found - 12, kind } }] : [],
    )
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
