import type { CalendarDay } from '../calendar/calendar-day'
import type { WorkCalendar } from '../calendar/work-calendar'
import { dayTableOf } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import { formatIsoDate } from '../kernel/civil-date'
import { CalendarRangeError } from '../kernel/errors'
import type { JsonObject } from '../kernel/json'
import type { Refusal } from '../kernel/rule'
import type { DayRun } from './day-steps'
import { daysLeftOut } from './day-steps'
import type { ReadingOf } from './rule'
import type { CountedDay } from './workday-limit'
import { calendarFigures } from './workday-limit'

/** Where a last day is moved to. */
export interface NextWorkday extends JsonObject {
  /** The day itself where it is a workday. */
  readonly date: IsoDate
  /** The days off that were passed over. */
  readonly days: readonly DayRun[]
  /** Whether some day that was looked at is projected. */
  readonly provisional: boolean
}

/** The day itself or, where it is off, the next workday, as the readings on what is off have it. */
export function nextWorkday(from: IsoDate, calendar: WorkCalendar, reading: ReadingOf): NextWorkday | Refusal {
  const { coverage } = calendar
  const { first, indices, dayAt, officialDayAt, dates } = dayTableOf(calendar)
  const passedOver: CountedDay[] = []
  let provisional = false
  for (let index = indices.get(from); index !== undefined && index < dates.length; index++) {
    const day = dayAt(index)
    provisional ||= day.source === 'projected'
    if (isWorkday(day, () => officialDayAt(index), reading))
      return { date: day.date, days: daysLeftOut(passedOver), provisional, ...calendarFigures(coverage) }
    passedOver.push({ date: day.date, counted: false, why: day.kind, name: day.name })
  }
  const outside = passedOver.length === 0 ? from : formatIsoDate(first + dates.length)
  return { refuse: () => new CalendarRangeError(outside, coverage) }
}

/** A last day that is closed is moved under `extends-last-day-only` too: that is what the choice says. */
function isWorkday(day: CalendarDay, official: () => CalendarDay, reading: ReadingOf): boolean {
  const { kind, workday } =
    day.kind === 'closure' && reading('typhoon-closure') === 'counts-as-workday' ? official() : day
  return kind === 'make-up-workday' ? reading('make-up-saturday') === 'workday' : workday
}
