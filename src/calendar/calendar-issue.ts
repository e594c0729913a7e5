import { formMessages } from '../kernel/form-issue'
import { issueMaker } from '../kernel/issue'
import { memberMessages } from '../kernel/member-messages'

/** What can be wrong with the options of a calendar and with the government's file. */
export const calendarMessages = {
  'outside-coverage': 'lies outside the calendar {first} to {last}',
  'without-closures': 'has no meaning for a calendar without closures',
  'not-an-official-year': 'must be a year given by parseOfficialCalendarCsv or projectYear',
  'year-gap': 'would leave the calendar without the year {year}; add that year too',
  'csv-header': "must begin with the header 西元日期,星期,是否放假,備註 of the government's file",
  'csv-garbled':
    'has characters that were lost in decoding; decode the file as UTF-8, or as Big5 where it is that, and pass the text',
  'csv-no-rows': 'has a header and no days',
  'csv-row': 'line {line} is not a date YYYYMMDD, a weekday, 0 or 2, and a remark, as CSV',
  'csv-weekday': 'line {line} names the wrong weekday for {date}',
  'csv-duplicate-day': 'has the day {date} more than once',
  'csv-missing-day': 'has no row for {date}',
  'csv-several-years': 'mixes the years {years}; pass one year at a time',
  'csv-more-faults': 'has {count} more faults of the kind {kind}',
} as const

/** One thing that can be wrong with the government's file. */
export type CsvIssueCode = Extract<keyof typeof calendarMessages, `csv-${string}`>

type CalendarIssueCode = keyof typeof formMessages | keyof typeof memberMessages | keyof typeof calendarMessages

export const calendarIssue = /* @__PURE__ */ issueMaker<CalendarIssueCode>(
  formMessages,
  memberMessages,
  calendarMessages,
)
