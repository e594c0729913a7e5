import type { CalendarDay } from 'taipei-rollout-rules/calendar'
import { isNamed, taipeiCalendar } from '../library'

const { first, last } = taipeiCalendar.coverage

/** The years that are published. */
export const years: readonly number[] = Array.from(
  { length: Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1 },
  (_, place) => Number(first.slice(0, 4)) + place,
)

/** Every day of a year. */
export function daysOfYear(year: number): readonly CalendarDay[] {
  const length = (Date.UTC(year + 1, 0) - Date.UTC(year, 0)) / 86_400_000
  return Array.from({ length }, (_, day) =>
    taipeiCalendar.day(new Date(Date.UTC(year, 0, day + 1)).toISOString().slice(0, 10)),
  )
}

/** The days of a year that say more than their day of the week: days off, and workdays on a weekend. */
export function namedDays(year: number): readonly CalendarDay[] {
  return daysOfYear(year).filter(isNamed)
}
