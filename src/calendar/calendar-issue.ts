import { issueMaker, text } from '../kernel/issue'
import type { IssueWording } from '../kernel/issue'

/** What can be wrong with the options of a calendar and with the government's file. */
export const calendarMessages = {
  'outside-coverage': ({ first, last }) => `lies outside the calendar ${text(first)} to ${text(last)}`,
  'not-an-official-year': () => 'must be a year given by parseOfficialCalendarCsv or projectYear',
  'year-gap': ({ year }) => `would leave the calendar without the year ${text(year)}; add that year too`,
  'csv-header': () => 'must begin with the header 西元日期,星期,是否放假,備註 of the government\'s file',
  'csv-garbled': () => 'has characters that were lost in decoding; decode the file as UTF-8, or as Big5 where it is that, and pass the text',
  'csv-no-rows': () => 'has a header and no days',
  'csv-row': ({ line }) => `line ${text(line)} is not a date YYYYMMDD, a weekday, 0 or 2, and a remark`,
  'csv-weekday': ({ line, date }) => `line ${text(line)} names the wrong weekday for ${text(date)}`,
  'csv-duplicate-day': ({ date }) => `has the day ${text(date)} more than once`,
  'csv-missing-day': ({ date }) => `has no row for ${text(date)}`,
  'csv-several-years': ({ years }) => `mixes the years ${text(years)}; pass one year at a time`,
} as const satisfies Record<string, IssueWording>

export const calendarIssue = /* @__PURE__ */ issueMaker(calendarMessages)
