import type { IsoDate } from '../kernel/civil-date'

/** How a duty with a last day stands: `on-time` and `late` when done, `open` and `overdue` when not. */
export const limitStatuses = ['on-time', 'late', 'open', 'overdue'] as const

/**
 * One of {@link limitStatuses}.
 *
 * - `on-time`: 如期 · on time
 * - `late`: 逾期完成 · late
 * - `open`: 尚在期限內 · open
 * - `overdue`: 逾期未完成 · overdue
 */
export type LimitStatus = (typeof limitStatuses)[number]

/** How a duty stands on the day of the question; its last day is in time. */
export function limitStatus(last: IsoDate, doneOn: IsoDate | null, asOf: IsoDate): LimitStatus {
  if (doneOn !== null) return doneOn <= last ? 'on-time' : 'late'
  return asOf <= last ? 'open' : 'overdue'
}
