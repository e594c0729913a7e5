import type { CalendarDay } from '../calendar/calendar-day'
import { type WorkCalendar, dayTableOf } from '../calendar/work-calendar'
import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'
import { CalendarRangeError } from '../kernel/errors'
import type { Refusal } from '../kernel/rule'
import { type CountedDay, type CountedWorkdays, countWorkdays } from '../periods/workday-count'
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

/** A limit counted to its end. */
export interface CountedLimit extends CountedWorkdays {
  readonly startDayCounts: boolean
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
  const counted = countWorkdays({ from, count, firstDayCounts: startDayCounts }, calendar, reading)
  return typeof counted === 'string' ? outside(counted, calendar) : { startDayCounts, ...counted }
}

/** The first day on which a limit can end that leaves the calendar: every day past the calendar may be a workday. */
export function earliestEnd(duty: Duty, from: IsoDate, calendar: WorkCalendar, reading: ReadingOf): IsoDate {
  const { count, start } = workdayLimits[duty]
  const { last } = calendar.coverage
  const startDayCounts = countsItsStartDay(start, reading)
  if (from > last) return daysAfter(from, startDayCounts ? count - 1 : count)
  const endsInside = (some: number): boolean =>
    typeof countWorkdays({ from, count: some, firstDayCounts: startDayCounts }, calendar, reading) !== 'string'
  let inside = count - 1
  while (inside > 0 && !endsInside(inside)) inside--
  return daysAfter(last, count - inside)
}

function daysAfter(date: IsoDate, days: number): IsoDate {
  return formatIsoDate(parseIsoDate(date) + days)
}

/** The workdays in (after, through] as a limit counts them. */
export function workdaysBetween(
  after: IsoDate,
  through: IsoDate,
  { countsAt }: CountedLimit,
  calendar: WorkCalendar,
): number | Refusal {
  const { indexOf } = dayTableOf(calendar)
  const [afterIndex, throughIndex] = [indexOf(after), indexOf(through)]
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
  const { indexOf, dayAt } = dayTableOf(calendar)
  const [first, last] = [(indexOf(after) as number) + 1, indexOf(through) as number]
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
