import type { IsoDate } from '../../kernel/civil-date'
import { dayAfter, lastDayOfMonths } from '../../periods/civil-period'
import type { MeetingPeriod, MeetingPeriodStatus } from './meeting-period'
import { calendarPieces, heldIn, monthsIn } from './meeting-pieces'
import type { MeetingRun } from './meeting-runs'

/** Two months in which the council should meet; `last` is null where they end past the last year. */
interface CouncilWindow {
  readonly from: IsoDate
  readonly last: IsoDate | null
}

/**
 * 5.1.4: the windows of two months in a run, each from the last meeting on, and each ended by its first meeting.
 * Null where an open phase leads to a window that ends past the last year.
 */
export function councilWindows(
  { from, to: end, beginsThrough }: MeetingRun,
  meetings: readonly IsoDate[],
  asOf: IsoDate,
): readonly MeetingPeriod[] | null {
  const periods: MeetingPeriod[] = []
  let window: CouncilWindow | null = windowFrom(from)
  // A window begins on the day after a meeting, so the next meeting is always the first that can lie in it.
  for (const next of [...meetings.filter((date) => date >= from), null]) {
    if (window === null || window.from > beginsThrough) break
    const partial = end !== null && (window.last === null || end < window.last)
    const to = partial ? end : window.last
    if (next !== null && (to === null || next <= to)) {
      periods.push({ from: window.from, to: next, duty: 'in-principle', partial: false, held: 1, status: 'met' })
    } else {
      if (to === null) return null
      const status = emptyStatus(to, partial, asOf)
      periods.push({ from: window.from, to, duty: 'in-principle', partial, held: 0, status })
    }
    window = next === null ? null : windowFrom(dayAfter(next))
  }
  return periods
}

/** 5.1.4: the calendar's two months in a run (January and February, …), which no meeting ends early. */
export function councilBlocks(run: MeetingRun, meetings: readonly IsoDate[], asOf: IsoDate): readonly MeetingPeriod[] {
  const pieces = calendarPieces(run)
  const counts = heldIn(pieces, meetings)
  return pieces.map(({ from, to, partial }, place): MeetingPeriod => {
    const held = counts[place] as number
    return { from, to, duty: 'in-principle', partial, held, status: held > 0 ? 'met' : emptyStatus(to, partial, asOf) }
  })
}

function windowFrom(from: IsoDate | null): CouncilWindow | null {
  return from === null ? null : { from, last: lastDayOfMonths(from, monthsIn['two-months']) }
}

function emptyStatus(to: IsoDate, partial: boolean, asOf: IsoDate): MeetingPeriodStatus {
  if (partial) return 'partial'
  return to < asOf ? 'advisory' : 'pending'
}
