import type { IsoDate } from '../kernel/civil-date'
import type { JsonObject } from '../kernel/json'
import type { Course } from '../law/c07-training/index'
import type { Phase } from '../law/c04-phases/index'
import type { AssumptionId } from '../law/assumption-id'
import type { ClauseId } from '../law/clause-id'
import type { AppliedReading, Decision } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import type { PersonRole } from './form/people'
import type { ObligationRepair } from './obligation-repair'

/** How an obligation can stand. */
export const obligationStatuses = /* @__PURE__ */ Object.freeze([
  'met',
  'breached',
  'advisory',
  'pending',
  'undetermined',
  'not-applicable',
] as const)

/**
 * One of {@link obligationStatuses}: `pending` can still be met in time, or has no time set by the law;
 * `advisory` departs from what the law wants in principle only; `undetermined` hangs on what the record does not say.
 */
export type ObligationStatus = (typeof obligationStatuses)[number]

/** Who must act: this body, the bureau, the person, the body of a seat; or the text names nobody. */
export const obligationActors = /* @__PURE__ */ Object.freeze(['body', 'doit', 'trainee', 'agency', 'unnamed'] as const)

/** One of {@link obligationActors}. */
export type ObligationActor = (typeof obligationActors)[number]

/** Whether what is owed can still be done or what is wrong still stands, or neither. */
export type Breach = 'ongoing' | 'past'

/** What of the days from an event to its due date is not settled. */
export const dayWarnings = /* @__PURE__ */ Object.freeze(['closures-unchecked', 'projected-days', 'own-year'] as const)

/** One of {@link dayWarnings}. */
export type DayWarning = (typeof dayWarnings)[number]

/** What gives rise to obligations, in the order of the law. */
export const occasions = /* @__PURE__ */ Object.freeze([
  'scope',
  'council',
  'council-composition',
  'seat-post',
  'council-period',
  'council-meeting',
  'seat-attendance',
  'steering-group',
  'steering-composition',
  'secondment',
  'steering-period',
  'steering-retirement',
  'working-group',
  'working-group-composition',
  'establishment-limit',
  'list-limit',
  'working-group-change',
  'working-group-period',
  'working-group-meeting',
  'minutes',
  'working-group-retirement',
  'roster',
  'selection',
  'selection-filing',
  'staff-change',
  'replacement',
  'question',
  'course',
  'leave',
  'attendance',
  'follow-up',
  'digital-course',
  'appraisal',
  'appraised-period',
  'review-report',
  'council-report',
  'it-appraisal',
  'counting',
] as const)

/** One of {@link occasions}. */
export type Occasion = (typeof occasions)[number]

/** What of a composition or of a roster a line is about. */
export const aspects = /* @__PURE__ */ Object.freeze([
  'convener',
  'deputy-convener',
  'convener-pair',
  'standing-count',
  'standing-post',
  'representative-none',
  'representative-source',
  'representative-rank',
  'members',
  'administrator',
  'seed',
  'two-people',
  'appointed',
  'administrators',
  'seeds',
] as const)

/** One of {@link aspects}. */
export type Aspect = (typeof aspects)[number]

/** What an obligation is about. */
export interface Subject {
  readonly occasion: Occasion
  /** The day to which it belongs, of a period or a spell the first; null where it has none, or none is known. */
  readonly date: IsoDate | null
  /** The last day of a period or a spell, where one is known. */
  readonly through?: IsoDate
  readonly person?: string
  readonly role?: PersonRole
  readonly course?: Course
  readonly phase?: Phase
  /** Whether a change is the start or the end of a term. */
  readonly edge?: 'start' | 'end'
  readonly aspect?: Aspect
  /** Which of several: a seat, a question, a year. */
  readonly key?: string
}

/** What the audit itself says of a line, beside what rules say. */
export const auditCodes = /* @__PURE__ */ Object.freeze([
  'missing-facts',
  'outside-calendar',
  'refused',
  'out-of-scope',
  'not-a-major-system',
  'not-in-rollout',
  'excluded',
  'before-regulation',
  'before-next-phase',
  'district-office-without-duties',
  'not-required',
  'no-limit-set',
  'no-date-in-the-law',
  'partial-period',
  'not-established',
  'dissolved',
  'not-retired',
  'retired',
  'not-held',
  'vacant',
  'left',
  'not-the-whole-period',
  'held-by-one',
  'held-by-several',
] as const)

/** One of {@link auditCodes}. */
export type AuditCode = (typeof auditCodes)[number]

/** One reason for how a line stands: a step of a rule, or one of {@link auditCodes}. */
export interface Why {
  readonly clause: ClauseId
  readonly code: string
  readonly data?: JsonObject
  /** What the text does not say and the step assumes. */
  readonly assumption?: AssumptionId
}

/** One duty on one occasion, and how it stands. */
export interface Obligation {
  /** The clause, the occasion and its keys; the same whatever the order of the record's lists. */
  readonly id: string
  readonly clause: ClauseId
  /** The rule that decides it; null where none does. */
  readonly rule: RuleId | null
  readonly actor: ObligationActor
  /** Whether it is for the body of the record to act. */
  readonly own: boolean
  readonly subject: Subject
  readonly status: ObligationStatus
  /** Exactly where it is breached. */
  readonly breach: Breach | null
  /** The last day in time, that day included; null where none is set, or none is known. */
  readonly due: IsoDate | null
  /** Never empty. */
  readonly why: readonly Why[]
  /** The paths of the facts that can change how it stands; empty unless it is undetermined. */
  readonly missing: readonly string[]
  /** What the rule said; null as soon as one fact that it wants is not recorded. */
  readonly decision: Decision<unknown> | null
  /** The readings of which another choice would give another answer of a rule that was asked. */
  readonly readings: readonly AppliedReading[]
  /** The smallest act left; null where none is. */
  readonly repair: ObligationRepair | null
  readonly warnings: readonly DayWarning[]
}
