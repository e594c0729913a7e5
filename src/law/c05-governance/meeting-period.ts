import type { IsoDate } from '../../kernel/civil-date'

/** How a stretch of time in which a committee has to meet stands. */
export const meetingPeriodStatuses = /* @__PURE__ */ Object.freeze([
  'met',
  'missed',
  'pending',
  'partial',
  'advisory',
] as const)

/**
 * One of {@link meetingPeriodStatuses}. Of a period that is over without a meeting: `missed` where one had to be held,
 * `advisory` where the law wants it in principle only, or does not say whether a cut period needs its own; such a cut
 * period is `partial` until then, and where nothing is asked of it.
 *
 * - `met`: 已開會 · with a meeting
 * - `missed`: 應開會而未開會 · missed
 * - `pending`: 尚未屆滿 · still running
 * - `partial`: 不滿一期而未開會 · cut short and without a meeting
 * - `advisory`: 未開會而提請注意 · without a meeting, which is pointed out
 */
export type MeetingPeriodStatus = (typeof meetingPeriodStatuses)[number]

/** A stretch of time in which a committee has to meet, both ends included. */
export interface MeetingPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly duty: 'must' | 'in-principle'
  /** Whether the phases cut it, so it is no whole month, quarter or two months. */
  readonly partial: boolean
  /** How many meetings were held in it. */
  readonly held: number
  readonly status: MeetingPeriodStatus
}
