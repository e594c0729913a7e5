import type { IsoDate } from '../../kernel/civil-date'
import { dayAfter, lastDayOfMonthsFrom, sameDayMonthsLater } from './calendar-months'
import type { MeetingPeriod } from './meeting-period'
import type { MeetingRun } from './meeting-runs'

/** 每兩個月 (5.1.4). */
const MONTHS_BETWEEN_MEETINGS = 2

/** Two months in which the council should meet; `last` is null where they end past the last year. */
interface CouncilWindow {
  readonly from: IsoDate
  readonly last: IsoDate | null
}

/**
 * The windows of two months in a run, each from the last meeting on, and each ended by its first meeting.
 * Null where an open phase leads to a window that ends past the last year.
 */
export function councilWindows(
  { from, to: end, beginsThrough }: MeetingRun,
  meetings: readonly IsoDate[],
  asOf: IsoDate,
): readonly MeetingPeriod[] | null {
  const periods: MeetingPeriod[] = []
  let window: CouncilWindow | null = { from, last: lastDayOfMonthsFrom(from, MONTHS_BETWEEN_MEETINGS) }
  // A window begins on the day after a meeting, so that the next meeting is always the first that can lie in it.
  for (const next of [...meetings.filter((date) => date >= from), null]) {
    if (window === null || window.from > beginsThrough) break
    const partial = end !== null && (window.last === null || end < window.last)
    const to = partial ? end : window.last
    if (next !== null && (to === null || next <= to)) {
      periods.push({ from: window.from, to: next, duty: 'in-principle', partial: false, held: 1, status: 'met' })
    } else {
      if (to === null) return null
      periods.push({
        from: window.from,
        to,
        duty: 'in-principle',
        partial,
        held: 0,
        status: partial ? 'partial' : asOf <= to ? 'pending' : 'advisory',
      })
    }
    window = next === null ? null : windowAfter(next)
  }
  return periods
}

function windowAfter(meeting: IsoDate): CouncilWindow | null {
  const from = dayAfter(meeting)
  return from === null ? null : { from, last: sameDayMonthsLater(meeting, MONTHS_BETWEEN_MEETINGS) }
}
