import type { LocalizedText } from '../../../kernel/locale'
import type { ClauseId } from '../../clause-id'
import type { RuleId } from '../../rule-id'

/**
 * Who acts, as the text prints it, and whom it concerns: those that are only concerned stand last. `regulation` defines
 * or composes; `unnamed` is nobody that the text names; `doit` is the bureau; `body` an agency, enterprise, district
 * office or school.
 */
export const actors = /* @__PURE__ */ Object.freeze([
  'regulation',
  'unnamed',
  'doit',
  'mayor',
  'city-executive',
  'body',
  'council',
  'steering-group',
  'working-group',
  'convener',
  'deputy-convener',
  'representative',
  'attendees',
  'secondee',
  'administrator',
  'seed',
  'user',
  'hotline',
  'technical-team',
  'vendor',
  'trainee',
  'instructor',
  'staff',
  'outsider',
] as const)

/**
 * One of {@link actors}.
 *
 * - `regulation`: 本規範 · the regulation
 * - `unnamed`: 條文未指明 · not named
 * - `doit`: 資訊局 · the bureau
 * - `mayor`: 市長 · the mayor
 * - `city-executive`: 府級長官 · a city executive
 * - `body`: 機關、機構、區公所或學校 · a body
 * - `council`: 協調會報 · the council
 * - `steering-group`: 推動統籌小組 · a steering group
 * - `working-group`: 推動工作小組 · a working group
 * - `convener`: 召集人 · the convener
 * - `deputy-convener`: 副召集人 · the deputy convener
 * - `representative`: 常任代表與機關代表 · a representative
 * - `attendees`: 出席人員 · those present
 * - `secondee`: 借調人員 · seconded staff
 * - `administrator`: 系統管理者 · a system administrator
 * - `seed`: 種子人員 · seed staff
 * - `user`: 使用者 · a user
 * - `hotline`: 8585 資訊客服專線 · the 8585 service line
 * - `technical-team`: 技術支援服務小組 · the technical support team
 * - `vendor`: 廠商 · the vendor
 * - `trainee`: 受訓學員 · a trainee
 * - `instructor`: 講師 · an instructor
 * - `staff`: 機關同仁 · people of a body
 * - `outsider`: 府外人士 · an outsider
 */
export type Actor = (typeof actors)[number]

/**
 * How a norm binds: 應 and the indicative that commands, 不另 and 不予, 得, 原則, and what is so by itself (係指, 置, 視同,
 * 解散).
 */
export const modalities = /* @__PURE__ */ Object.freeze(['must', 'must-not', 'may', 'in-principle', 'is'] as const)

/**
 * One of {@link modalities}.
 *
 * - `must`: 應 · must
 * - `must-not`: 不得 · must not
 * - `may`: 得 · may
 * - `in-principle`: 原則上 · in principle
 * - `is`: 規定 · provision
 */
export type Modality = (typeof modalities)[number]

/** What is written down about a norm; its clause follows from its id. */
export interface NormEntry {
  readonly actor: Actor
  /** Towards whom it works; null where towards nobody in particular. */
  readonly counterpart: Actor | null
  readonly modality: Modality
  /** What is done, without its subject: of `must-not` what must not be done, of `is` in the third person. */
  readonly act: LocalizedText
  /** What it hangs on; null where on nothing. */
  readonly condition: LocalizedText | null
  /** What is taken out of it; null where nothing is. */
  readonly exception: LocalizedText | null
  /** The operative words as printed, each of at most 20 characters. */
  readonly words: readonly string[]
  /** The rules that answer whether it binds, whether it was kept, or what follows. */
  readonly rules: readonly RuleId[]
  /** Why no rule does; there exactly where `rules` is empty. */
  readonly why?: LocalizedText
}

/** One thing that somebody must, must not or may do, does in principle, or that something is. */
export interface Norm<Id extends string = string> extends NormEntry {
  /** The clause and a letter, such as `5.3.4-b`. */
  readonly id: Id
  readonly clause: ClauseId
}

/** What a chapter says of a norm beside who acts and what is done. */
type Details = {
  /** The counterpart. */
  readonly towards?: Actor
  /** The condition. */
  readonly when?: LocalizedText
  /** The exception. */
  readonly unless?: LocalizedText
  readonly words: readonly string[]
} & ({ readonly rules: readonly [RuleId, ...RuleId[]] } | { readonly why: LocalizedText })

function saying(modality: Modality) {
  return (actor: Actor, act: LocalizedText, { towards, when, unless, words, ...others }: Details): NormEntry => ({
    actor,
    counterpart: towards ?? null,
    modality,
    act,
    condition: when ?? null,
    exception: unless ?? null,
    words,
    rules: [],
    ...others,
  })
}

export const must = /* @__PURE__ */ saying('must')
export const mustNot = /* @__PURE__ */ saying('must-not')
export const may = /* @__PURE__ */ saying('may')
export const inPrinciple = /* @__PURE__ */ saying('in-principle')
export const is = /* @__PURE__ */ saying('is')
