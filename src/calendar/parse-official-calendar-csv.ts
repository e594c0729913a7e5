import { dayNumberOf, formatIsoDate, weekdayOf } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import { formIssue } from '../kernel/form-issue'
import type { InputIssue } from '../kernel/issue'
import { deepFreeze } from '../kernel/json'
import { calendarIssue } from './calendar-issue'
import type { OfficialYear } from './official-year'

const HEADER = '西元日期,星期,是否放假,備註'
const ROW = /^(\d{4})(\d\d)(\d\d),([日一二三四五六]),([02]),(.*)$/
const WEEKDAYS = '日一二三四五六'

/** One row of the file: a day, whether it is off, and its remark. */
interface Row {
  readonly line: number
  readonly dayNumber: number
  readonly weekday: string
  readonly off: boolean
  readonly remark: string
}

/**
 * Reads one year of the government's own calendar file, so that a year can be added without a new release.
 *
 * @param text - the decoded file: header, then one row for every day of one year, in any order; a byte order mark, CRLF or LF, and empty lines at the end do not matter
 * @throws InvalidInputError naming every fault: no header, text lost in decoding, a malformed row, a wrong weekday, a day missing or doubled, several years
 */
export function parseOfficialCalendarCsv(text: string): OfficialYear {
  if (typeof text !== 'string') throw new InvalidInputError([formIssue('', 'wrong-type', { expected: 'the text of the file' })])
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').trimEnd().split(/\r?\n/)
  if (text.includes('\uFFFD')) throw new InvalidInputError([calendarIssue('', 'csv-garbled')])
  if (header.trim() !== HEADER) throw new InvalidInputError([calendarIssue('', 'csv-header')])

  if (lines.length === 0) throw new InvalidInputError([calendarIssue('', 'csv-no-rows')])
  const rows = lines.map((line, place) => readRow(line, place + 2))
  const read = rows.filter((row) => 'dayNumber' in row)
  const issues = [...rows.filter((row) => 'path' in row), ...weekdayIssues(read), ...yearIssues(read)]
  if (issues.length > 0) throw new InvalidInputError(issues)
  return deepFreeze({
    year: yearOf(read[0] as Row),
    edition: 'from the caller\'s file',
    source: 'work calendar of government agencies, file given by the caller',
    checkedOn: null,
    off: byRemark(read.filter(({ off, remark, dayNumber }) => off && (remark !== '' || !isWeekend(dayNumber)))),
    worked: byRemark(read.filter(({ off, dayNumber }) => !off && isWeekend(dayNumber))),
  })
}

function readRow(text: string, line: number): Row | InputIssue {
  const [, year, month, day, weekday = '', off, remark = ''] = ROW.exec(text.trim()) ?? []
  const dayNumber = dayNumberOf(Number(year), Number(month), Number(day))
  if (Number.isNaN(dayNumber)) return calendarIssue('', 'csv-row', { line })
  return { line, dayNumber, weekday, off: off === '2', remark: remark.trim() }
}

function weekdayIssues(rows: readonly Row[]): InputIssue[] {
  return rows
    .filter(({ dayNumber, weekday }) => WEEKDAYS[weekdayOf(dayNumber)] !== weekday)
    .map(({ line, dayNumber }) => calendarIssue('', 'csv-weekday', { line, date: formatIsoDate(dayNumber) }))
}

/** Days doubled or missing, or more years than one. */
function yearIssues(rows: readonly Row[]): InputIssue[] {
  const years = [...new Set(rows.map(yearOf))]
  if (years.length > 1) return [calendarIssue('', 'csv-several-years', { years }), ...doubledDays(rows)]
  const given = new Set(rows.map(({ dayNumber }) => dayNumber))
  const missing = years.flatMap((year) => daysOf(year)).filter((dayNumber) => !given.has(dayNumber))
  return [...doubledDays(rows), ...missing.map((dayNumber) => calendarIssue('', 'csv-missing-day', { date: formatIsoDate(dayNumber) }))]
}

function doubledDays(rows: readonly Row[]): InputIssue[] {
  const days = rows.map(({ dayNumber }) => dayNumber)
  const doubled = new Set(days.filter((day, place) => days.indexOf(day) !== place))
  return [...doubled].map((dayNumber) => calendarIssue('', 'csv-duplicate-day', { date: formatIsoDate(dayNumber) }))
}

function daysOf(year: number): number[] {
  const first = dayNumberOf(year, 1, 1)
  return Array.from({ length: dayNumberOf(year, 12, 31) - first + 1 }, (_, place) => first + place)
}

function yearOf({ dayNumber }: Row): number {
  return Number(formatIsoDate(dayNumber).slice(0, 4))
}

function isWeekend(dayNumber: number): boolean {
  return weekdayOf(dayNumber) % 6 === 0
}

function byRemark(rows: readonly Row[]): Record<string, string> {
  const days = new Map<string, string[]>()
  for (const { dayNumber, remark } of rows) days.set(remark, [...(days.get(remark) ?? []), formatIsoDate(dayNumber).slice(5)])
  return Object.fromEntries([...days].map(([remark, dates]) => [remark, dates.join(' ')]))
}
