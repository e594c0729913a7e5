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
 *
 * - `met`: 符合 · met
 * - `breached`: 違反規定 · violation
 * - `advisory`: 請留意 · to note
 * - `pending`: 待辦 · to be done
 * - `undetermined`: 資料不足 · undetermined
 * - `not-applicable`: 不適用 · not applicable
 */
export type ObligationStatus = (typeof obligationStatuses)[number]

/** Who must act: this body, the bureau, the person, the body of a seat; or the text names nobody. */
export const obligationActors = /* @__PURE__ */ Object.freeze(['body', 'doit', 'trainee', 'agency', 'unnamed'] as const)

/**
 * One of {@link obligationActors}.
 *
 * - `body`: 本機關 · this body
 * - `doit`: 資訊局 · the bureau
 * - `trainee`: 學員 · the trainee
 * - `agency`: 該席次所屬機關 · the body of the seat
 * - `unnamed`: 條文未指明 · nobody is named
 */
export type ObligationActor = (typeof obligationActors)[number]

/** Whether what is owed can still be done or what is wrong still stands, or neither. */
export type Breach = 'ongoing' | 'past'

/** What of the days from an event to its due date is not settled. */
export const dayWarnings = /* @__PURE__ */ Object.freeze(['closures-unchecked', 'projected-days', 'own-year'] as const)

/**
 * One of {@link dayWarnings}.
 *
 * - `closures-unchecked`: 尚未查核有無停班 · not checked for closures
 * - `projected-days`: 日期係推估 · projected days
 * - `own-year`: 使用者提供的年度日曆 · a calendar year that the user gave
 */
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

/**
 * One of {@link occasions}.
 *
 * - `scope`: 適用範圍 · scope
 * - `council`: 成立協調會報 · coordination council
 * - `council-composition`: 協調會報組成 · composition of the council
 * - `seat-post`: 協調會報席次隨本職進退 · seat that follows its post
 * - `council-period`: 協調會報會議 · meeting of the council
 * - `council-meeting`: 協調會報會議主席 · chair of the council's meeting
 * - `seat-attendance`: 協調會報席次出席 · attendance of a seat
 * - `steering-group`: 成立統籌小組 · steering group
 * - `steering-composition`: 統籌小組組成 · composition of the steering group
 * - `secondment`: 人員借調及歸建 · secondment of staff
 * - `steering-period`: 統籌小組工作會議 · meeting of the steering group
 * - `steering-retirement`: 統籌小組解散 · dissolution of the steering group
 * - `working-group`: 成立工作小組 · working group
 * - `working-group-composition`: 工作小組組成 · composition of the working group
 * - `establishment-limit`: 工作小組成立期限 · limit for establishing the working group
 * - `list-limit`: 工作小組名單送備查 · list of the working group
 * - `working-group-change`: 工作小組成員異動通知 · notice of a change in the working group
 * - `working-group-period`: 工作小組工作會議 · meeting of the working group
 * - `working-group-meeting`: 工作小組會議主席 · chair of the working group's meeting
 * - `minutes`: 工作小組會議紀錄送備查 · minutes of the working group
 * - `working-group-retirement`: 工作小組解散 · dissolution of the working group
 * - `roster`: 人數 · number of staff
 * - `selection`: 選派期限 · limit for the selection
 * - `selection-filing`: 選派提送備查 · filing of the selection
 * - `staff-change`: 人員異動更新 · update after a change
 * - `replacement`: 替換不適任人員 · replacement of unsuitable staff
 * - `question`: 問題反映 · question passed on
 * - `course`: 調訓課程 · course on assignment
 * - `leave`: 請假 · leave
 * - `attendance`: 出席時數與退訓 · attendance and expulsion
 * - `follow-up`: 補訓 · make-up training
 * - `digital-course`: 一般使用者數位課程 · digital course
 * - `appraisal`: 接受績效考評 · being appraised
 * - `appraised-period`: 辦理績效考評 · appraisal of a period
 * - `review-report`: 檢討報告 · review report
 * - `council-report`: 列席協調會報報告 · report to the council
 * - `it-appraisal`: 列入資訊績效考核 · joining the appraisal of information work
 * - `counting`: 成績併計資訊績效考評 · counting in the appraisal of information work
 */
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

/**
 * One of {@link aspects}.
 *
 * - `convener`: 召集人 · convener
 * - `deputy-convener`: 副召集人 · deputy convener
 * - `convener-pair`: 召集人與副召集人之搭配 · pair of convener and deputy
 * - `standing-count`: 常任代表人數 · number of standing representatives
 * - `standing-post`: 常任代表職務 · post of a standing representative
 * - `representative-none`: 有無機關代表 · whether there is a representative
 * - `representative-source`: 機關代表所屬機關 · body of a representative
 * - `representative-rank`: 機關代表職級 · rank of a representative
 * - `members`: 組員 · members
 * - `administrator`: 系統管理者 · administrator
 * - `seed`: 種子人員 · seed staff
 * - `two-people`: 二者由不同人擔任 · two different people
 * - `appointed`: 被選派者均為成員 · everyone selected is a member
 * - `administrators`: 系統管理者 · administrators
 * - `seeds`: 種子人員 · seed staff
 */
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

/**
 * One of {@link auditCodes}.
 *
 * - `missing-facts`: 紀錄尚缺資料 · some facts are missing from the record
 * - `outside-calendar`: 所及日期超出日曆範圍 · some days lie outside the calendar
 * - `refused`: 所採解讀不容許此資料 · the reading taken does not accept these facts
 * - `out-of-scope`: 不在規範所列之內 · the regulation does not list the body
 * - `not-a-major-system`: 當日非重大資訊系統 · not a major system on that day
 * - `not-in-rollout`: 當日未納入推動範圍 · not in the rollout on that day
 * - `excluded`: 經市長核定排除 · excluded with the approval of the mayor
 * - `before-regulation`: 規範生效前 · before the regulation was in force
 * - `before-next-phase`: 施行時已在推動，自下一階段起適用 · under way on 2018-10-11, so the regulation applies from the next phase on
 * - `district-office-without-duties`: 區公所無此義務 · district offices do not have this duty
 * - `not-required`: 無此義務 · there is no such duty
 * - `no-limit-set`: 未定期限 · no limit is set
 * - `no-date-in-the-law`: 條文未定期限 · the text sets no date
 * - `partial-period`: 期間不滿一月或一季 · not a whole month or quarter
 * - `not-established`: 尚未成立或選派 · not established or selected
 * - `dissolved`: 已解散 · dissolved
 * - `not-retired`: 系統尚未下線退場 · the system is not retired
 * - `retired`: 系統已下線退場 · the system is retired
 * - `not-held`: 會議未召開 · the meeting was not held
 * - `vacant`: 無人擔任 · nobody holds it
 * - `left`: 已離任 · the person has left
 * - `not-the-whole-period`: 考評期間未涵蓋全部應考評的期間 · the appraisal did not cover the whole period
 * - `held-by-one`: 由一人擔任 · held by one person
 * - `held-by-several`: 由二人以上擔任 · held by more than one person
 */
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
