import type { IsoDate } from '../kernel/civil-date'
import { formatIsoDate } from '../kernel/civil-date'
import type { CalendarDay } from '../calendar/calendar-day'
import type { CalendarCoverage, WorkCalendar } from '../calendar/work-calendar'
import { dayTableOf } from '../calendar/work-calendar'
import { CalendarRangeError } from '../kernel/errors'
import type { JsonObject } from '../kernel/json'
import type { Refusal } from '../kernel/rule'
import type { ClauseId } from './clause-id'
import type { ReadingOf } from './rule'
import type { Duty } from './duty'

interface WorkdayLimit {
  readonly clause: ClauseId
  /** Workdays, the last one included. */
  readonly count: number
  /** Whether the first day is left out: 次一工作天起 says so, of the others a reading decides. */
  readonly start: 'next-workday' | 'receipt' | 'leave'
}

/** What the clauses fix. */
export const workdayLimits: Readonly<Record<Duty, WorkdayLimit>> = {
  'working-group-change': { clause: '5.3.4', count: 3, start: 'next-workday' },
  'working-group-minutes': { clause: '5.3.7', count: 5, start: 'next-workday' },
  'administrator-change': { clause: '6.1.3', count: 3, start: 'next-workday' },
  'administrator-replacement': { clause: '6.1.4', count: 10, start: 'receipt' },
  'seed-change': { clause: '6.2.3', count: 3, start: 'next-workday' },
  'seed-replacement': { clause: '6.2.4', count: 10, start: 'receipt' },
  'administrator-leave-filing': { clause: '7.1.3', count: 7, start: 'leave' },
  'seed-leave-filing': { clause: '7.2.3', count: 7, start: 'leave' },
  'instructor-leave-filing': { clause: '7.3.3', count: 7, start: 'leave' },
}

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

/** A limit counted to its end. */
export interface CountedLimit {
  readonly startDayCounts: boolean
  readonly due: IsoDate
  readonly ledger: readonly LedgerDay[]
  readonly provisional: boolean
  /** Whether the day at an index of the calendar is a workday as this limit counts them. */
  readonly countsAt: (index: number) => boolean
}

/** Counts the limit of a duty from a day, under the readings that bear on it. */
export function countLimit(
  duty: Duty,
  from: IsoDate,
  calendar: WorkCalendar,
  reading: ReadingOf,
): CountedLimit | Refusal {
  const { count, start } = workdayLimits[duty]
  const startDayCounts = countsItsStartDay(start, reading)
  const closures = reading('typhoon-closure')
  const makeUpCounts = reading('make-up-saturday') === 'workday'

  const { first, dates, indices, dayAt, officialDayAt } = dayTableOf(calendar)
  // Closed days on which the last number would have fallen.
  const passedOver = new Set<number>()
  const countsAt = (index: number): boolean => {
    const day = dayAt(index)
    const { kind, workday } = day.kind === 'closure' && closures !== 'not-a-workday' ? officialDayAt(index) : day
    return !passedOver.has(index) && (kind === 'make-up-workday' ? makeUpCounts : workday)
  }

  const ledger: LedgerDay[] = []
  const startIndex = indices.get(from)
  if (startIndex === undefined) return outside(from, calendar)
  let number = 0
  let provisional = false
  for (let index = startIndex; number < count; index++) {
    if (index === dates.length) return outside(formatIsoDate(first + index), calendar)
    const { date, kind, name, source } = dayAt(index)
    const leftOut = index === startIndex && !startDayCounts
    if (closures === 'extends-last-day-only' && kind === 'closure' && number === count - 1) passedOver.add(index)
    const counted = !leftOut && countsAt(index)
    if (counted) number++
    provisional ||= source === 'projected'
    ledger.push({ date, counted, number: counted ? number : null, why: leftOut ? 'start-day' : kind, name })
  }

  return { startDayCounts, due: (ledger.at(-1) as LedgerDay).date, ledger, provisional, countsAt }
}

/** What a step says of the calendar by which it counted. */
export function calendarFigures({ edition, replacedYears, closuresChecked }: CalendarCoverage): JsonObject {
  return { edition, ...(replacedYears && { replacedYears }), closuresChecked }
}

/** The workdays in (after, through] as a limit counts them. */
export function workdaysBetween(
  after: IsoDate,
  through: IsoDate,
  { countsAt }: CountedLimit,
  calendar: WorkCalendar,
): number | Refusal {
  const { indices } = dayTableOf(calendar)
  const [afterIndex, throughIndex] = [indices.get(after), indices.get(through)]
  if (afterIndex === undefined) return outside(after, calendar)
  if (throughIndex === undefined) return outside(through, calendar)
  let workdays = 0
  for (let index = afterIndex + 1; index <= throughIndex; index++) if (countsAt(index)) workdays++
  return workdays
}

/** Every day in (after, through], both in the calendar, as a limit counts it. */
export function daysBetween(
  after: IsoDate,
  through: IsoDate,
  { countsAt }: CountedLimit,
  calendar: WorkCalendar,
): (CountedDay & Pick<CalendarDay, 'source'>)[] {
  const { indices, dayAt } = dayTableOf(calendar)
  const [first, last] = [(indices.get(after) as number) + 1, indices.get(through) as number]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => {
    const { date, kind, name, source } = dayAt(first + place)
    return { date, counted: countsAt(first + place), why: kind, name, source }
  })
}

function countsItsStartDay(start: WorkdayLimit['start'], reading: ReadingOf): boolean {
  if (start === 'receipt') return reading('replacement-start') === 'receipt-day'
  return start === 'leave' && reading('leave-filing-start') === 'include-leave-day'
}

function outside(date: IsoDate, { coverage }: WorkCalendar): Refusal {
  return { refuse: () => new CalendarRangeError(date, coverage) }
}
