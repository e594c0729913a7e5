import { type CalendarBounds, CalendarRangeError, InvalidInputError } from '../kernel/errors'
import { type IsoDate, formatIsoDate, isDayNumber, parseIsoDate } from '../kernel/civil-date'
import { formIssue } from '../kernel/form-issue'
import type { InputIssue } from '../kernel/issue'
import type { CalendarDay } from './calendar-day'
import type { DayTable } from './day-table'

/** What a calendar covers, both ends included. */
export interface CalendarCoverage extends CalendarBounds {
  /** Which editions of the official years, and what was set beside them. */
  readonly edition: string
  /** The official years in the place of which the caller gave others, in order; absent where there is none. */
  readonly replacedYears?: readonly number[]
  /** Between which days closures were looked for, both ends included; null for a calendar without closures. */
  readonly closuresChecked: { readonly from: IsoDate; readonly through: IsoDate } | null
}

/**
 * Which days are workdays. Comes from this library only; its methods need no `this`.
 * Outside its coverage every method throws `CalendarRangeError`.
 */
export interface WorkCalendar {
  readonly coverage: CalendarCoverage
  /** Whether agencies work on the day. */
  readonly isWorkday: (date: IsoDate) => boolean
  /** What the calendar says of the day, and who says so. */
  readonly day: (date: IsoDate) => CalendarDay
  /**
   * The workday that lies `count` workdays away. A positive count gives the count-th workday strictly
   * after the date, a negative one strictly before; 0 gives the date itself or, if it is off, the next workday.
   */
  readonly addWorkdays: (date: IsoDate, count: number) => IsoDate
  /** How many workdays lie in (after, through]; negative where `through` is the earlier. */
  readonly countWorkdays: (after: IsoDate, through: IsoDate) => number
  /** The workdays from one day through another, both included; none where the second is the earlier. */
  readonly workdays: (from: IsoDate, through: IsoDate) => readonly IsoDate[]
  /**
   * {@link addWorkdays} for many days at once, as days since 1970-01-01.
   * Written to `out` where given (it may be `days` itself), else to a new array; where a day is refused, those before
   * it have been written.
   */
  readonly addWorkdaysMany: (days: Int32Array, count: number, out?: Int32Array) => Int32Array
}

/**
 * On every calendar of this library, whichever copy of it made the calendar: an ES module beside CommonJS, a package
 * that is installed twice. The number is raised when what is handed over changes, so no copy takes what it cannot read.
 */
const MARK: symbol = /* @__PURE__ */ Symbol.for('taipei-rollout-rules.calendar.1')

/** A mark gives the days behind the calendar on which it stands, and none for what copies it or stands before it. */
type Marked = Readonly<Record<symbol, (asked: unknown) => DayTable | undefined>>

/** The day table is laid out at first use, so importing a calendar costs nothing. */
export function createCalendar(coverage: CalendarCoverage, layOut: () => DayTable): WorkCalendar {
  let laidOut: DayTable | undefined
  const table = (): DayTable => (laidOut ??= layOut())

  const calendar: WorkCalendar & Marked = {
    [MARK]: (asked) => (asked === calendar ? table() : undefined),
    coverage,
    isWorkday: (date) => calendar.day(date).workday,
    day(date) {
      const { indexOf, dayAt } = table()
      const index = indexOf(date)
      if (index === undefined) throw refusal(coverage, { date })
      return dayAt(index)
    },
    addWorkdays(date, count) {
      const { indexOf, dates, workdaysBefore, workdayIndices } = table()
      const index = indexOf(date)
      if (index === undefined || !Number.isInteger(count)) throw refusal(coverage, { date }, countIssues(count))
      const found = workdayIndices[placeOf(workdaysBefore, index, count)]
      if (found === undefined) throw steppedOut(coverage, count)
      return dates[found] as IsoDate
    },
    countWorkdays(after, through) {
      const { indexOf, workdaysBefore } = table()
      const afterIndex = indexOf(after)
      const throughIndex = indexOf(through)
      if (afterIndex === undefined || throughIndex === undefined) throw refusal(coverage, { after, through })
      return (workdaysBefore[throughIndex + 1] as number) - (workdaysBefore[afterIndex + 1] as number)
    },
    workdays(from, through) {
      const { indexOf, dates } = table()
      const fromIndex = indexOf(from)
      const throughIndex = indexOf(through)
      if (fromIndex === undefined || throughIndex === undefined) throw refusal(coverage, { from, through })
      return Object.freeze(dates.slice(fromIndex, throughIndex + 1).filter(calendar.isWorkday))
    },
    addWorkdaysMany(given, count, out) {
      const issues = batchIssues(given, count, out)
      if (issues.length > 0) throw new InvalidInputError(issues)
      const {
        first,
        dates: { length },
        workdaysBefore,
        workdayIndices,
      } = table()
      const result = out ?? new Int32Array(given.length)
      for (let place = 0; place < given.length; place++) {
        const day = given[place] as number
        const index = day - first
        const found = index >= 0 && index < length ? workdayIndices[placeOf(workdaysBefore, index, count)] : undefined
        if (found === undefined)
          throw index >= 0 && index < length
            ? steppedOut(coverage, count)
            : refusal(coverage, { [`days.${place}`]: isDayNumber(day) ? formatIsoDate(day) : null })
        result[place] = found + first
      }
      return result
    },
  }
  return Object.freeze(calendar)
}

/** Whether a value is a calendar that this library made, in this copy of it or another. */
export function isWorkCalendar(value: unknown): value is WorkCalendar {
  try {
    const { dates, indexOf } = dayTableOf(value as WorkCalendar)
    const { first, last } = (value as WorkCalendar).coverage
    return dates[0] === first && indexOf(last) === dates.length - 1
  } catch {
    return false
  }
}

/** The days behind a calendar, for rules that count under a reading of their own. */
export function dayTableOf(calendar: WorkCalendar): DayTable {
  return (calendar as unknown as Marked)[MARK]?.(calendar) as DayTable
}

/** Which of the workdays lies `count` workdays away from the day at an index; outside the list where none does. */
function placeOf(workdaysBefore: Int32Array, index: number, count: number): number {
  return count > 0 ? (workdaysBefore[index + 1] as number) + count - 1 : (workdaysBefore[index] as number) + count
}

/** The error for arguments that a method cannot take: every fault of form, else the first date outside. */
function refusal(
  coverage: CalendarCoverage,
  dates: Record<string, unknown>,
  others: readonly InputIssue[] = [],
): InvalidInputError | CalendarRangeError<CalendarCoverage> {
  const issues = [
    ...Object.entries(dates).flatMap(([path, date]) =>
      Number.isNaN(parseIsoDate(date)) ? [formIssue(path, 'not-a-date')] : [],
    ),
    ...others,
  ]
  if (issues.length > 0) return new InvalidInputError(issues)
  const isOutside = (date: IsoDate): boolean => date < coverage.first || date > coverage.last
  return new CalendarRangeError((Object.values(dates) as IsoDate[]).find(isOutside) as IsoDate, coverage)
}

function steppedOut(coverage: CalendarCoverage, count: number): CalendarRangeError<CalendarCoverage> {
  const beyond = count < 0 ? parseIsoDate(coverage.first) - 1 : parseIsoDate(coverage.last) + 1
  return new CalendarRangeError(formatIsoDate(beyond), coverage)
}

function countIssues(count: unknown): InputIssue[] {
  return Number.isInteger(count) ? [] : [formIssue('count', 'not-an-integer')]
}

function batchIssues(days: unknown, count: unknown, out: unknown): InputIssue[] {
  const length = days instanceof Int32Array ? days.length : 0
  return [
    ...(days instanceof Int32Array
      ? []
      : [formIssue('days', 'wrong-type', { expected: 'an Int32Array of days since 1970-01-01' })]),
    ...countIssues(count),
    ...(out === undefined || (out instanceof Int32Array && out.length >= length)
      ? []
      : [formIssue('out', 'wrong-type', { expected: 'an Int32Array at least as long as days' })]),
  ]
}
