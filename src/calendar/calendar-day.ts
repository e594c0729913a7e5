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

/**
 * One of {@link dayKinds}.
 *
 * - `workday`: 工作天 · workday
 * - `make-up-workday`: 補行上班日 · make-up workday
 * - `weekend`: 週末 · weekend
 * - `holiday`: 放假日 · holiday
 * - `substitute-holiday`: 補假 · substitute holiday
 * - `bridge-holiday`: 調整放假 · bridge holiday
 * - `closure`: 颱風停班 · typhoon closure
 * - `override`: 使用者另訂 · set by the user
 * - `projected-holiday`: 推估放假日 · projected holiday
 */
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
