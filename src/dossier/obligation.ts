import type { IsoDate } from '../kernel/civil-date'
import type { JsonObject } from '../kernel/json'
import type { ClauseId } from '../law/clause-id'
import type { Decision } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import type { RecordedChair } from './chair-texts'
import type { ObligationRepair } from './obligation-repair'

/** How an obligation can stand, the most pressing first. */
export const obligationStatuses = /* @__PURE__ */ Object.freeze([
  'breached',
  'pending',
  'undetermined',
  'advisory',
  'met',
  'not-applicable',
] as const)

/**
 * One of {@link obligationStatuses}: `pending` can still be met in time, or has no time set by the law;
 * `advisory` departs from what the law wants in principle only; `undetermined` hangs on what the dossier does not say.
 */
export type ObligationStatus = (typeof obligationStatuses)[number]

/** What gives rise to obligations. */
export const occasions = /* @__PURE__ */ Object.freeze([
  'scope',
  'council',
  'steering-group',
  'working-group',
  'council-composition',
  'steering-composition',
  'working-group-composition',
  'council-period',
  'steering-period',
  'working-group-period',
  'council-meeting',
  'working-group-meeting',
  'minutes',
  'seat-attendance',
  'seat-post',
  'steering-retirement',
  'working-group-retirement',
  'secondment',
  'establishment-limit',
  'list-limit',
  'working-group-change',
  'roster',
  'selection',
  'staff-change',
  'replacement',
  'question',
  'course',
  'digital-course',
  'leave',
  'attendance',
  'follow-up',
  'appraisal',
  'appraised-period',
  'review-report',
  'council-report',
  'it-appraisal',
  'counting',
] as const)

/** One of {@link occasions}. */
export type Occasion = (typeof occasions)[number]

/** What an obligation is about. */
export interface Subject {
  readonly occasion: Occasion
  /** The day on which it arises, of a period the first; null where the dossier does not say, or it has none. */
  readonly date: IsoDate | null
  /** The last day of a period, where one is known. */
  readonly through?: IsoDate
  /** Which entry of the dossier, or which aspect of a composition. */
  readonly key?: string
  /** The id of the person whom it concerns. */
  readonly person?: string
  /** The ids of those who are at fault, where a composition is that of several people. */
  readonly people?: readonly string[]
  /** Of a meeting who chaired it, where that is recorded. */
  readonly chair?: RecordedChair
  /** The phase, the role or the course that it belongs to. */
  readonly kind?: string
}

/** Why an obligation does not apply, or cannot be decided. */
export const obligationReasons = /* @__PURE__ */ Object.freeze([
  'missing-facts',
  'outside-calendar',
  'refused',
  'not-a-major-system',
  'excluded',
  'out-of-scope',
  'district-office-without-duties',
  'before-regulation',
  'before-next-phase',
  'not-required',
  'no-limit-set',
  'partial-period',
  'not-established',
  'dissolved',
  'not-retired',
  'retired',
  'not-held',
  'not-this-grade',
] as const)

/** One of {@link obligationReasons}, with its figures. */
export interface ObligationReason {
  readonly code: (typeof obligationReasons)[number]
  readonly data?: JsonObject
}

/** One duty on one occasion, and how it stands. */
export interface Obligation {
  /** The clause, the occasion and what tells it from others; the same whatever the order of the dossier's lists. */
  readonly id: string
  readonly clause: ClauseId
  readonly rule: RuleId
  readonly subject: Subject
  readonly status: ObligationStatus
  /** The last day on which it is met in time, that day included; null where none is set or known. */
  readonly due: IsoDate | null
  /**
   * The paths of the facts that would settle it; an entry of a list stands under its id or date. Empty unless
   * undetermined.
   */
  readonly missing: readonly string[]
  /** What the rule said; null where it could not be asked on what is known. */
  readonly decision: Decision<unknown> | null
  /** The smallest thing that makes it met; null where nothing does, as after a limit has passed. */
  readonly repair: ObligationRepair | null
  /** Why it is undetermined or not applicable; null otherwise. */
  readonly reason: ObligationReason | null
}
