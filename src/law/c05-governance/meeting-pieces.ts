import type { IsoDate } from '../../kernel/civil-date'
import { type BlockLength, firstDayOfBlock, lastDayOfBlock } from './calendar-months'
import { dayAfter, lastDayOfMonths } from '../../periods/civil-period'
import type { MeetingInterval } from './meeting-interval'
import type { MeetingRun } from './meeting-runs'

/** A stretch of a run, both ends included. */
export interface Piece {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Whether the run cuts it short, so it is no whole month, quarter or two months. */
  readonly partial: boolean
}

/** 每月, 每季, 每兩個月 in months. */
export const monthsIn: Readonly<Record<MeetingInterval, BlockLength>> = { month: 1, 'two-months': 2, quarter: 3 }

/** The calendar's months, two months or quarters in a run, cut at its ends. */
export function calendarPieces(run: MeetingRun): readonly Piece[] {
  const months = monthsIn[run.per]
  const pieces: Piece[] = []
  let from: IsoDate | null = run.from
  while (from !== null && from <= run.beginsThrough) {
    const last = lastDayOfBlock(from, months)
    const to: IsoDate = run.to !== null && run.to < last ? run.to : last
    pieces.push({ from, to, partial: firstDayOfBlock(from, months) < from || to < last })
    from = dayAfter(to)
  }
  return pieces
}

/**
 * The months or quarters counted from the first day of a run, and what is left at its end. Null where one of an open
 * phase ends past the last year.
 */
export function piecesFromFirstDay(run: MeetingRun): readonly Piece[] | null {
  const pieces: Piece[] = []
  let from: IsoDate | null = run.from
  while (from !== null && from <= run.beginsThrough) {
    const last = lastDayOfMonths(run.from, monthsIn[run.per] * (pieces.length + 1))
    const partial = run.to !== null && (last === null || run.to < last)
    const to: IsoDate | null = partial ? run.to : last
    if (to === null) return null
    pieces.push({ from, to, partial })
    from = dayAfter(to)
  }
  return pieces
}

/** How many meetings were held in each piece; pieces and meetings are in the order of time. */
export function heldIn(pieces: readonly Piece[], meetings: readonly IsoDate[]): readonly number[] {
  let next = 0
  return pieces.map(({ from, to }) => {
    while (next < meetings.length && (meetings[next] as IsoDate) < from) next++
    const before = next
    while (next < meetings.length && (meetings[next] as IsoDate) <= to) next++
    return next - before
  })
}
