import type { IsoDate } from '../../kernel/civil-date'
import type { BlockLength } from './calendar-months'
import { dayAfter, firstDayOfBlock, lastDayOfBlock } from './calendar-months'
import type { MeetingInterval } from './meeting-interval'
import type { MeetingPeriod, MeetingPeriodStatus } from './meeting-period'
import type { MeetingRun } from './meeting-runs'

const monthsIn: Readonly<Record<MeetingInterval, BlockLength>> = { month: 1, 'two-months': 2, quarter: 3 }

/**
 * The calendar's months, two months or quarters in a run, cut at its ends, with the meetings, in the order of time,
 * held in each.
 * `cutIsRequired` tells whether one that is cut needs a meeting too.
 */
export function calendarPeriods(
  run: MeetingRun,
  meetings: readonly IsoDate[],
  asOf: IsoDate,
  cutIsRequired: () => boolean,
): readonly MeetingPeriod[] {
  const months = monthsIn[run.per]
  const ahead = meetings.filter((date) => date >= run.from)
  const periods: MeetingPeriod[] = []
  let counted = 0
  let from: IsoDate | null = run.from
  while (from !== null && from <= run.beginsThrough) {
    const last = lastDayOfBlock(from, months)
    const to: IsoDate = run.to !== null && run.to < last ? run.to : last
    const partial = firstDayOfBlock(from, months) < from || to < last
    const before = counted
    while (counted < ahead.length && (ahead[counted] as IsoDate) <= to) counted++
    const held = counted - before
    periods.push({
      from,
      to,
      duty: run.modality,
      partial,
      held,
      status: held > 0 ? 'met' : partial && !cutIsRequired() ? 'partial' : emptyStatus(run, to, asOf),
    })
    from = dayAfter(to)
  }
  return periods
}

function emptyStatus({ modality }: MeetingRun, to: IsoDate, asOf: IsoDate): MeetingPeriodStatus {
  if (asOf <= to) return 'pending'
  return modality === 'must' ? 'missed' : 'advisory'
}
