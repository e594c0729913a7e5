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
 * One of {@link meetingPeriodStatuses}: `partial` is cut and without a meeting, `advisory` one that the law wants in
 * principle only and that has passed without a meeting.
 */
export type MeetingPeriodStatus = (typeof meetingPeriodStatuses)[number]

/** A stretch of time in which a committee has to meet, both ends included. */
export interface MeetingPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly duty: 'must' | 'in-principle'
  /** Whether the phases cut it, so that it is no whole month, quarter or two months. */
  readonly partial: boolean
  /** How many meetings were held in it. */
  readonly held: number
  readonly status: MeetingPeriodStatus
}
