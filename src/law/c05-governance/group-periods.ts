import type { IsoDate } from '../../kernel/civil-date'
import type { ReadingOf } from '../rule'
import { lastDayOfMonths } from '../../periods/civil-period'
import type { MeetingPeriod, MeetingPeriodStatus } from './meeting-period'
import { type Piece, calendarPieces, heldIn, monthsIn, piecesFromFirstDay } from './meeting-pieces'
import type { MeetingRun } from './meeting-runs'

/** The periods of a run of a steering or working group. */
export interface GroupPeriods {
  readonly periods: readonly MeetingPeriod[]
  /** Whether the run holds no whole month or quarter and is one period for it. */
  readonly asOne: boolean
}

/**
 * 5.2.4, 5.3.5: the months or quarters in a run, with the meetings held in each, in the order of time. Null where an
 * open phase leads to one that ends past the last year.
 */
export function groupPeriods(
  run: MeetingRun,
  meetings: readonly IsoDate[],
  asOf: IsoDate,
  reading: ReadingOf,
): GroupPeriods | null {
  const pieces = reading('months-counted') === 'calendar' ? calendarPieces(run) : piecesFromFirstDay(run)
  if (pieces === null) return null
  const cutPeriods = reading('partial-periods')
  // An open run is cut as if it had no end, and holds whole ones in any case.
  const asOne = cutPeriods === 'at-least-one' && run.to !== null && pieces.every(({ partial }) => partial)
  const counted = asOne ? [wholeRun(run, run.to)] : pieces
  const held = heldIn(counted, meetings)
  const periods = counted.map((piece, place): MeetingPeriod => {
    const meetingsHeld = held[place] as number
    return {
      from: piece.from,
      to: piece.to,
      duty: run.modality,
      partial: piece.partial,
      held: meetingsHeld,
      status: meetingsHeld > 0 ? 'met' : emptyStatus(piece, asOf, cutPeriods),
    }
  })
  return { periods, asOne }
}

/** 每月, 每季應至少: a phase that lasts so long has one meeting, wherever in the calendar it begins. */
function wholeRun({ from, per }: MeetingRun, to: IsoDate): Piece {
  const last = lastDayOfMonths(from, monthsIn[per])
  return { from, to, partial: last === null || to < last }
}

function emptyStatus({ to, partial }: Piece, asOf: IsoDate, cutPeriods: string): MeetingPeriodStatus {
  const over = to < asOf
  if (!partial || cutPeriods === 'required') return over ? 'missed' : 'pending'
  return over && cutPeriods === 'at-least-one' ? 'advisory' : 'partial'
}
