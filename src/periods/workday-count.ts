import type { CalendarDay } from '../calendar/calendar-day'
import type { DayTable } from '../calendar/day-table'
import { type CalendarCoverage, type WorkCalendar, dayTableOf } from '../calendar/work-calendar'
import { type IsoDate, formatIsoDate } from '../kernel/civil-date'
import type { PeriodReadingOf } from './readings'

/** One day of a count, as it was taken. */
export interface LedgerDay {
  readonly date: IsoDate
  readonly counted: boolean
  /** Which workday of the limit it is; null where it does not count. */
  readonly number: number | null
  /** `start-day` for the first day where it is left out as such, else what the calendar calls the day. */
  readonly why: CalendarDay['kind'] | 'start-day'
  readonly name: CalendarDay['name']
}

/** A day that was looked at while counting, whether it has a number or not. */
export type CountedDay = Omit<LedgerDay, 'number'>

/** Workdays counted to the last of them. */
export interface CountedWorkdays {
  /** The first day that counts. */
  readonly dayOne: IsoDate
  /** The last day that counts. */
  readonly end: IsoDate
  /** Every day from that from which was counted through the last. */
  readonly ledger: readonly LedgerDay[]
  /** Whether some day of the ledger is projected, not yet published. */
  readonly provisional: boolean
  /** Whether the day at an index of the calendar is a workday as this count takes them. */
  readonly countsAt: (index: number) => boolean
}

/**
 * Counts workdays from a day, which itself may count or not; gives the first day that the calendar does not have where
 * the count leaves it.
 */
export function countWorkdays(
  { from, count, firstDayCounts }: { readonly from: IsoDate; readonly count: number; readonly firstDayCounts: boolean },
  calendar: WorkCalendar,
  reading: PeriodReadingOf,
): CountedWorkdays | IsoDate {
  const table = dayTableOf(calendar)
  const { first, dates, indexOf, dayAt } = table
  const works = workdayTest(table, () => reading('typhoon-closure') === 'not-a-workday', reading)
  // Closed days on which the last number would have fallen.
  const passedOver = new Set<number>()
  const countsAt = (index: number): boolean => !passedOver.has(index) && works(index)

  const startIndex = indexOf(from)
  if (startIndex === undefined) return from
  const ledger: LedgerDay[] = []
  let dayOne = from
  let number = 0
  let provisional = false
  for (let index = startIndex; number < count; index++) {
    if (index === dates.length) return formatIsoDate(first + index)
    const { date, kind, name, source } = dayAt(index)
    const leftOut = index === startIndex && !firstDayCounts
    if (kind === 'closure' && number === count - 1 && reading('typhoon-closure') === 'extends-last-day-only')
      passedOver.add(index)
    const counted = !leftOut && countsAt(index)
    if (counted) number++
    if (counted && number === 1) dayOne = date
    provisional ||= source === 'projected'
    ledger.push({ date, counted, number: counted ? number : null, why: leftOut ? 'start-day' : kind, name })
  }
  return { dayOne, end: (ledger.at(-1) as LedgerDay).date, ledger, provisional, countsAt }
}

/** The days from one that may be off through the next workday, both included. */
export interface MovedEnd {
  /** The next workday; the day itself where it is one. */
  readonly end: IsoDate
  /** The days that were passed over; none where the day itself is a workday. */
  readonly passed: readonly CountedDay[]
  readonly provisional: boolean
}

/**
 * The day itself or, where it is off, the next workday; gives the first day that the calendar does not have where there
 * is none.
 */
export function nextWorkday(date: IsoDate, calendar: WorkCalendar, reading: PeriodReadingOf): MovedEnd | IsoDate {
  const table = dayTableOf(calendar)
  const { first, dates, indexOf, dayAt } = table
  // A day that is closed is not one on which the last day can fall, whichever closed days count on the way to it.
  const works = workdayTest(table, () => reading('typhoon-closure') !== 'counts-as-workday', reading)
  const startIndex = indexOf(date)
  if (startIndex === undefined) return date
  const passed: CountedDay[] = []
  let provisional = false
  for (let index = startIndex; index < dates.length; index++) {
    const { date: end, kind, name, source } = dayAt(index)
    provisional ||= source === 'projected'
    if (works(index)) return { end, passed, provisional }
    passed.push({ date: end, counted: false, why: kind, name })
  }
  return formatIsoDate(first + dates.length)
}

/**
 * Whether the day at an index is a workday under the readings. Each is asked on a day on which it bears only: most
 * counts meet no such day, so nothing needs to be counted again under its other choices.
 */
function workdayTest(
  { dayAt, officialDayAt }: DayTable,
  closedDaysAreOff: () => boolean,
  reading: PeriodReadingOf,
): (index: number) => boolean {
  return (index) => {
    const day = dayAt(index)
    const { kind, workday } = day.kind === 'closure' && !closedDaysAreOff() ? officialDayAt(index) : day
    return kind === 'make-up-workday' ? reading('make-up-saturday') === 'workday' : workday
  }
}

/** What a step says of the calendar by which it counted. */
export function calendarFigures({ edition, replacedYears, closuresChecked }: CalendarCoverage) {
  return { edition, ...(replacedYears && { replacedYears }), closuresChecked }
}
