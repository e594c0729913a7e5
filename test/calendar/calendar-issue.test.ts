import { describe, expect, test } from 'vitest'
import { calendarIssue, calendarMessages } from '../../src/calendar/calendar-issue'
import type { JsonObject } from '../../src/kernel/json'

const wordings: [code: keyof typeof calendarMessages, data: JsonObject | undefined, message: string][] = [
  [
    'outside-coverage',
    { first: '2017-01-01', last: '2027-12-31' },
    'lies outside the calendar 2017-01-01 to 2027-12-31',
  ],
  ['without-closures', undefined, 'has no meaning for a calendar without closures'],
  ['not-an-official-year', undefined, 'must be a year given by parseOfficialCalendarCsv or projectYear'],
  ['year-gap', { year: 2028 }, 'would leave the calendar without the year 2028; add that year too'],
  ['csv-header', undefined, "must begin with the header 西元日期,星期,是否放假,備註 of the government's file"],
  [
    'csv-garbled',
    undefined,
    'has characters that were lost in decoding; decode the file as UTF-8, or as Big5 where it is that, and pass the text',
  ],
  ['csv-no-rows', undefined, 'has a header and no days'],
  ['csv-row', { line: 5 }, 'line 5 is not a date YYYYMMDD, a weekday, 0 or 2, and a remark, as CSV'],
  ['csv-weekday', { line: 5, date: '2028-01-04' }, 'line 5 names the wrong weekday for 2028-01-04'],
  ['csv-duplicate-day', { date: '2028-01-04' }, 'has the day 2028-01-04 more than once'],
  ['csv-missing-day', { date: '2028-01-04' }, 'has no row for 2028-01-04'],
  ['csv-several-years', { years: [2028, 2029] }, 'mixes the years 2028, 2029; pass one year at a time'],
  ['csv-more-faults', { count: 3, kind: 'csv-row' }, 'has 3 more faults of the kind csv-row'],
]

describe("the English of a fault of a calendar's options and of the government's file", () => {
  test.each(wordings)('%s %j: %s', (code, data, message) => {
    expect(calendarIssue('at', code, data)).toStrictEqual({
      path: 'at',
      segments: ['at'],
      code,
      message,
      ...(data !== undefined && { data }),
    })
  })

  test('every code of the catalogue is worded, and no other', () => {
    expect([...new Set(wordings.map(([code]) => code))].sort()).toEqual(Object.keys(calendarMessages).sort())
  })
})
