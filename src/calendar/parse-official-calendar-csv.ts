import { formatIsoDate, isWeekend, parseIsoDate, weekdayOf } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/issue'
import { deepFreeze } from '../kernel/json'
import { calendarIssue } from './calendar-issue'
import type { OfficialYear } from './official-year'

const HEADER = '西元日期,星期,是否放假,備註'
const ROW = /^(\d{4})(\d\d)(\d\d),([日一二三四五六]),([02]),(.*)$/
const WEEKDAYS = '日一二三四五六'

/** One row of the file: a day, whether it is off, and its remark. The day number is NaN where the row is malformed. */
interface Row {
  readonly line: number
  readonly date: string
  readonly dayNumber: number
  readonly weekday: string | undefined
  readonly off: boolean
  readonly remark: string
}

/**
 * Reads one year of the government's own calendar file, so that a year can be added without a new release.
 *
 * @param text - the decoded file: header, then one row for every day of one year, in any order; a byte order mark, CRLF
 *   or LF, and empty lines at the end do not matter
 * @throws InvalidInputError naming every fault: no header, text lost in decoding, a malformed row, a wrong weekday, a
 *   day missing or doubled, several years
 */
export function parseOfficialCalendarCsv(text: string): OfficialYear {
  if (typeof text !== 'string')
    throw new InvalidInputError([calendarIssue('', 'wrong-type', { expected: 'the text of the file' })])
  const [header = '', ...lines] = text.trimEnd().split(/\r?\n/)
  if (text.includes('\uFFFD')) throw new InvalidInputError([calendarIssue('', 'csv-garbled')])
  // What is trimmed takes a byte order mark along.
  if (header.trim() !== HEADER) throw new InvalidInputError([calendarIssue('', 'csv-header')])
  if (lines.length === 0) throw new InvalidInputError([calendarIssue('', 'csv-no-rows')])

  const rows = lines.map((line, place) => readRow(line, place + 2))
  const issues = rowIssues(rows)
  if (issues.length > 0) throw new InvalidInputError(issues)
  return deepFreeze({
    year: Number(rows[0]?.date.slice(0, 4)),
    edition: "from the caller's file",
    source: 'work calendar of government agencies, file given by the caller',
    checkedOn: null,
    off: byRemark(rows.filter(({ off, remark, dayNumber }) => off && (remark !== '' || !isWeekend(dayNumber)))),
    worked: byRemark(rows.filter(({ off, dayNumber }) => !off && isWeekend(dayNumber))),
  })
}

function readRow(text: string, line: number): Row {
  const [, year, month, day, weekday, off, remark = ''] = ROW.exec(text.trim()) ?? []
  const date = `${year}-${month}-${day}`
  return { line, date, dayNumber: parseIsoDate(date), weekday, off: off === '2', remark: remark.trim() }
}

/** Malformed rows, then wrong weekdays, then more years than one, then days doubled or missing. */
function rowIssues(rows: readonly Row[]): InputIssue[] {
  const read = rows.filter(({ dayNumber }) => !Number.isNaN(dayNumber))
  const dates = read.map(({ date }) => date)
  const years = [...new Set(dates.map((date) => Number(date.slice(0, 4))))]
  const given = new Set<string>()
  const doubled = new Set<string>()
  for (const date of dates) (given.has(date) ? doubled : given).add(date)
  return [
    ...rows
      .filter(({ dayNumber }) => Number.isNaN(dayNumber))
      .map(({ line }) => calendarIssue('', 'csv-row', { line })),
    ...read
      .filter(({ dayNumber, weekday }) => WEEKDAYS[weekdayOf(dayNumber)] !== weekday)
      .map(({ line, date }) => calendarIssue('', 'csv-weekday', { line, date })),
    ...(years.length > 1 ? [calendarIssue('', 'csv-several-years', { years })] : []),
    ...[...doubled].map((date) => calendarIssue('', 'csv-duplicate-day', { date })),
    ...(years.length === 1 ? datesOf(years[0] as number).filter((date) => !given.has(date)) : []).map((date) =>
      calendarIssue('', 'csv-missing-day', { date }),
    ),
  ]
}

function datesOf(year: number): string[] {
  const dates: string[] = []
  for (let day = parseIsoDate(`${year}-01-01`); day <= parseIsoDate(`${year}-12-31`); day++)
    dates.push(formatIsoDate(day))
  return dates
}

function byRemark(rows: readonly Row[]): Record<string, string> {
  const days = new Map<string, string[]>()
  for (const { date, remark } of rows) days.set(remark, [...(days.get(remark) ?? []), date.slice(5)])
  return Object.fromEntries([...days].map(([remark, dates]) => [remark, dates.join(' ')]))
}
