import type { CalendarDay } from '../calendar/calendar-day'
import type { WorkCalendar } from '../calendar/work-calendar'
import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'

/** What a calendar says of every day from one through another. */
export function daysOf(calendar: WorkCalendar, from: IsoDate, through: IsoDate): CalendarDay[] {
  const first = parseIsoDate(from)
  return Array.from({ length: parseIsoDate(through) - first + 1 }, (_, place) =>
    calendar.day(formatIsoDate(first + place)),
  )
}
