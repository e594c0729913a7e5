import type { CalendarDay } from '../calendar/calendar-day'
import { type Locale, text } from '../kernel/locale'
import { iCalendar } from './icalendar'
import { dayKindLabels } from './labels/deadline-labels'

/** How days are shown in a calendar program. */
export interface DaysCalendar {
  readonly name: string
  readonly locale: Locale
  /** A moment in UTC, `YYYYMMDDTHHMMSSZ`. */
  readonly stamp: string
}

/** Of days of a calendar those that say more than their weekday, as RFC 5545: days off, and make-up workdays. */
export function daysICalendar(days: readonly CalendarDay[], { name, locale, stamp }: DaysCalendar): string {
  return iCalendar({
    name,
    product: `calendar//${text('ZH', 'EN')[locale]}`,
    stamp,
    events: days.filter(isNamed).map((day) => ({
      uid: `${day.date}@taipei-rollout-rules`,
      date: day.date,
      summary: summaryOf(day, locale),
    })),
  })
}

/** Whether a day is off for another reason than its day of the week, or worked in spite of it. */
export function isNamed({ kind }: CalendarDay): boolean {
  return kind !== 'workday' && kind !== 'weekend'
}

function summaryOf({ workday, kind, name }: CalendarDay, locale: Locale): string {
  const called = (name ?? dayKindLabels[kind])[locale]
  return text(`${called}（${workday ? '上班' : '不上班'}）`, `${called} (${workday ? 'works' : 'off'})`)[locale]
}
