import { formatIsoDate, isWeekend, parseIsoDate, weekdayOf, yearOf } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/issue'
import { type JsonObject, deepFreeze } from '../kernel/json'
import { type CsvIssueCode, calendarIssue } from './calendar-issue'
import { type CsvRecord, csvRecords } from './csv-records'
import type { OfficialYear } from './official-year'

const HEADER = ['西元日期', '星期', '是否放假', '備註']
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']

/** So many faults of a kind are named one by one, of the others only the number. */
const NAMED_FAULTS = 12

/** Before and after every date, as texts are compared. */
const FIRST = ''
const LAST = '~'

/** One row of the file: a day, whether it is off, and its remark. */
interface Row {
  readonly line: number
  readonly date: string
  readonly dayNumber: number
  readonly weekday: string
  readonly off: boolean
  readonly remark: string
}

/** A row that says no day of the calendar; its date where at least that can be read. */
interface MalformedRow {
  readonly line: number
  readonly date: string | null
}

/**
 * Reads one year of the government's own calendar file, so a year can be added without a new release.
 *
 * @param text - the decoded file, CSV by RFC 4180: header, then one row for every day of one year, in any order; a byte
 *   order mark, CRLF or LF, quotes around fields, spaces around them, one further column that is empty, and empty lines
 *   at the end do not matter
 * @throws InvalidInputError naming every fault, of more than twelve of a kind the first twelve and the number of the
 *   others: no header, text lost in decoding, a malformed row, a wrong weekday, a day missing or doubled, several years
 */
export function parseOfficialCalendarCsv(text: string): OfficialYear {
  if (typeof text !== 'string')
    throw new InvalidInputError([calendarIssue('', 'wrong-type', { expected: 'the text of the file' })])
  if (text.includes('\uFFFD')) throw new InvalidInputError([calendarIssue('', 'csv-garbled')])
  const [header, ...records] = csvRecords(text.replace(/^\uFEFF/, '').trimEnd())
  if (!isHeader(header?.fields ?? null)) throw new InvalidInputError([calendarIssue('', 'csv-header')])
  if (records.length === 0) throw new InvalidInputError([calendarIssue('', 'csv-no-rows')])

  const read = records.map(readRow)
  const rows = read.filter((row) => 'remark' in row)
  const issues = rowIssues(read, rows)
  if (issues.length > 0) throw new InvalidInputError(issues)
  return deepFreeze({
    year: yearOf((rows[0] as Row).date),
    edition: "from the caller's file",
    source: 'work calendar of government agencies, file given by the caller',
    checkedOn: null,
    off: byRemark(rows.filter(({ off, remark, dayNumber }) => off && (remark !== '' || !isWeekend(dayNumber)))),
    worked: byRemark(rows.filter(({ off, dayNumber }) => !off && isWeekend(dayNumber))),
  })
}

function isHeader(fields: CsvRecord['fields']): boolean {
  const names = withoutEmptyColumn(fields)
  return names.length === HEADER.length && HEADER.every((name, place) => name === names[place])
}

function readRow({ line, fields }: CsvRecord): Row | MalformedRow {
  const cells = withoutEmptyColumn(fields)
  const [digits = '', weekday = '', off = '', remark = ''] = cells
  const date = /^(\d{4})(\d\d)(\d\d)$/.exec(digits)?.slice(1).join('-') ?? null
  const dayNumber = parseIsoDate(date)
  if (Number.isNaN(dayNumber)) return { line, date: null }
  const sound = cells.length === HEADER.length && WEEKDAYS.includes(weekday) && (off === '0' || off === '2')
  return sound ? { line, date: date as string, dayNumber, weekday, off: off === '2', remark } : { line, date }
}

/** The file has one column more at times, with nothing in it. */
function withoutEmptyColumn(fields: CsvRecord['fields']): readonly string[] {
  if (fields === null) return []
  return fields.length === HEADER.length + 1 && fields.at(-1) === '' ? fields.slice(0, -1) : fields
}

/** Malformed rows, then wrong weekdays, then more years than one, then days doubled or missing. */
function rowIssues(read: readonly (Row | MalformedRow)[], rows: readonly Row[]): InputIssue[] {
  const dates = rows.map(({ date }) => date)
  const years = [...new Set(dates.map(yearOf))]
  const given = new Set<string>()
  const doubled = new Set<string>()
  for (const date of dates) (given.has(date) ? doubled : given).add(date)
  return [
    ...faults(
      'csv-row',
      read.filter((row) => !('remark' in row)),
      ({ line }) => ({ line }),
    ),
    ...faults(
      'csv-weekday',
      rows.filter(({ dayNumber, weekday }) => WEEKDAYS[weekdayOf(dayNumber)] !== weekday),
      ({ line, date }) => ({ line, date }),
    ),
    ...(years.length > 1 ? [calendarIssue('', 'csv-several-years', { years: years.slice(0, NAMED_FAULTS) })] : []),
    ...moreFaults('csv-several-years', years.length),
    ...faults('csv-duplicate-day', [...doubled], (date) => ({ date })),
    ...faults('csv-missing-day', years.length === 1 ? missingDays(years[0] as number, given, read) : [], (date) => ({
      date,
    })),
  ]
}

/** What is at fault, as faults of one kind. */
function faults<Found>(
  code: CsvIssueCode,
  found: readonly Found[],
  figures: (found: Found) => JsonObject,
): InputIssue[] {
  return [
    ...found.slice(0, NAMED_FAULTS).map((each) => calendarIssue('', code, figures(each))),
    ...moreFaults(code, found.length),
  ]
}

function moreFaults(kind: CsvIssueCode, found: number): InputIssue[] {
  const count = found - NAMED_FAULTS
  return count > 0 ? [calendarIssue('', 'csv-more-faults', { count, kind })] : []
}

/** The days of the year without a row; those that a malformed row may be meant for are not told a second time. */
function missingDays(year: number, given: ReadonlySet<string>, read: readonly (Row | MalformedRow)[]): string[] {
  const meant = daysMeant(read)
  return datesOf(year).filter((date) => !given.has(date) && !meant(date))
}

/** A malformed row is meant for its own day; where that cannot be read, for one between the days of its neighbours. */
function daysMeant(read: readonly (Row | MalformedRow)[]): (date: string) => boolean {
  const own = new Set<string>()
  const between: (readonly [string, string])[] = []
  let above = FIRST
  let unread = false
  for (const { date } of [...read, { date: LAST }]) {
    if (date === null) {
      unread = true
      continue
    }
    if (unread) between.push(above < date ? [above, date] : [date, above])
    own.add(date)
    above = date
    unread = false
  }
  return (date) => own.has(date) || between.some(([earlier, later]) => earlier < date && date < later)
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
