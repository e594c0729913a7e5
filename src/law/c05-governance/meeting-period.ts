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
