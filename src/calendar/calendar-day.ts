import type { IsoDate } from '../kernel/civil-date'
import type { LocalizedText } from '../kernel/locale'

/** What a day can be in a calendar. */
export const dayKinds = /* @__PURE__ */ Object.freeze([
  'workday',
  'make-up-workday',
  'weekend',
  'holiday',
  'substitute-holiday',
  'bridge-holiday',
  'closure',
  'override',
  'projected-holiday',
] as const)

/** One of {@link dayKinds}. */
export type DayKind = (typeof dayKinds)[number]

/** What a calendar says of one day. */
export interface CalendarDay {
  readonly date: IsoDate
  readonly workday: boolean
  readonly kind: DayKind
  /** The holiday, the typhoon of a closure or the name of an override; null on a day without one. */
  readonly name: LocalizedText | null
  /** Who says so. `projected` is worked out from the holiday act and not published yet. */
  readonly source: 'official' | 'closure' | 'override' | 'projected'
  /** Present where no public list of closures names the day itself. */
  readonly evidence?: 'indirect'
}
