import type { IsoDate } from '../../kernel/civil-date'
import { name, wholeNumber } from '../../kernel/schema'
import { type Developer, developers } from '../../law/c02-definitions/index'
import { type Phase, phases } from '../../law/c04-phases/index'
import { phaseLabels } from '../../wording/labels/committee-labels'
import type { Span } from './body'
import { type Field, ahead, choice, either, happened, list, object, optional, orNull, truth, value } from './field'
import { agencyTexts, purposeTexts } from './option-words'

/** Whose needs a system serves. */
export const systemPurposes = /* @__PURE__ */ Object.freeze([
  'this-body',
  'other-bodies',
  'nobody-in-particular',
] as const)

/**
 * One of {@link systemPurposes}.
 *
 * - `this-body`: 本機關 · this body
 * - `other-bodies`: 其他特定機關 · other bodies in particular
 * - `nobody-in-particular`: 非因應特定機關 · nobody in particular
 */
export type SystemPurpose = (typeof systemPurposes)[number]

/** The system of which it is the record. */
export interface DossierSystem {
  readonly name: string
  /** Whether it is a major system (2.1): all three limbs as one answer, which holds for the whole record, or each. */
  readonly major?: boolean | DossierLimbs | undefined
  readonly madeFor?: SystemPurpose | undefined
  /** Those of the group in which this body is rolled out. */
  readonly phases?: readonly DossierPhase[] | undefined
  readonly goLiveOn?: IsoDate | null | undefined
  /** The day of the bureau's notice; asked under `go-live-notice: day-of-the-notice` only. */
  readonly goLiveNoticeOn?: IsoDate | null | undefined
  /** The last day in use. */
  readonly retiredOn?: IsoDate | null | undefined
}

/** What makes a system a major one (2.1). */
export interface DossierLimbs {
  readonly developer?: Developer | undefined
  readonly userBodies?: number | undefined
  readonly approvedOn?: IsoDate | null | undefined
}

/** A phase of the rollout, both ends included. */
export interface DossierPhase extends Span {
  readonly phase: Phase
}

export function systemField(): Field<DossierSystem> {
  return object<DossierSystem>('系統', 'system', {
    name: value('系統名稱', 'name of the system', name()),
    major: optional(
      either(
        truth('是否為重大資訊系統', 'major system'),
        object<DossierLimbs>('重大資訊系統之要件', 'conditions of a major system', {
          developer: optional(choice('開發者', 'developer', developers, agencyTexts)),
          userBodies: optional(value('使用機關數', 'bodies that use it', wholeNumber(0))),
          approvedOn: optional(orNull(happened('簽可認定日', 'approved on'))),
        }),
      ),
    ),
    madeFor: optional(choice('因應誰的需求', 'made for', systemPurposes, purposeTexts)),
    phases: optional(
      list<DossierPhase>(
        '各階段',
        'phases',
        object<DossierPhase>('階段', 'phase', {
          phase: choice('階段', 'phase', phases, phaseLabels),
          from: ahead('起日', 'first day'),
          through: orNull(ahead('迄日', 'last day')),
        }),
      ),
    ),
    goLiveOn: optional(orNull(ahead('上線日', 'goes live on'))),
    goLiveNoticeOn: optional(orNull(happened('上線通知日', 'notice of going live on'))),
    retiredOn: optional(orNull(ahead('下線退場日（使用末日）', 'retired on, the last day in use'))),
  })
}
