import type { IsoDate } from '../../kernel/civil-date'
import { name, wholeNumber } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../../law/c02-definitions/index'
import { bodyName } from '../../law/c02-definitions/classify-body'
import { bodyKindLabels } from '../../wording/labels/body-labels'
import { type Field, ahead, choice, either, happened, list, object, optional, orNull, truth, value } from './field'

/** A stretch of days, both ends included. */
export interface Span {
  readonly from: IsoDate
  /** Null where no end is known yet. */
  readonly through: IsoDate | null
}

/** The body whose record it is. */
export interface DossierBody {
  /** As `classifyBody` takes it; 資訊局 is the bureau by its name. */
  readonly name: string
  /** Needed where the name is ambiguous or not listed; `not-listed` where that is meant. */
  readonly kind?: BodyKind | 'not-listed' | undefined
  /** All posts of the body; a number holds for the whole record, before the first day of a list they are not known. */
  readonly posts?: number | readonly DossierPosts[] | undefined
  /**
   * Whether the bureau included it in the rollout, the mayor's exclusions apart; a boolean holds for the whole
   * record.
   */
  readonly inRollout?: boolean | readonly Span[] | undefined
  readonly exclusions?: readonly DossierExclusion[] | undefined
  /** Staff at the bureau, who is back again as well. */
  readonly secondments?: readonly DossierSecondment[] | undefined
}

/** How many posts a body has from a day on. */
export interface DossierPosts {
  readonly from: IsoDate
  readonly count: number
}

/** An exclusion of the body from the rollout of the system; without approval it has no effect. */
export interface DossierExclusion {
  readonly proposedOn: IsoDate
  /** The day of the mayor's approval; null where there is none. */
  readonly approvedOn?: IsoDate | null | undefined
  /** The first day in scope again; null where it still holds. */
  readonly withdrawnOn?: IsoDate | null | undefined
}

/** Somebody seconded to the bureau. */
export interface DossierSecondment {
  readonly person: string
  readonly from: IsoDate
  /** The last day at the bureau; null for whoever is still there. */
  readonly through?: IsoDate | null | undefined
}

export function bodyField(): Field<DossierBody> {
  return object<DossierBody>('機關', 'body', {
    name: value('機關名稱', 'name of the body', bodyName()),
    kind: optional(choice('機關種類', 'kind of body', [...bodyKinds, 'not-listed'], bodyKindLabels)),
    posts: optional(
      either(
        value('總員額', 'posts', wholeNumber(1)),
        list<DossierPosts>(
          '總員額',
          'posts',
          object<DossierPosts>('自某日起之總員額', 'posts from a day on', {
            from: happened('起日', 'first day'),
            count: value('員額數', 'number of posts', wholeNumber(1)),
          }),
        ),
      ),
    ),
    inRollout: optional(
      either(
        truth('是否納入推動範圍', 'in the rollout'),
        list<Span>('納入推動範圍之期間', 'spans in the rollout', spanField('納入期間', 'span in the rollout')),
      ),
    ),
    exclusions: optional(
      list<DossierExclusion>(
        '排除',
        'exclusions',
        object<DossierExclusion>('一次排除', 'exclusion', {
          proposedOn: happened('提出日', 'proposed on'),
          approvedOn: optional(orNull(happened('市長核定日', 'approved by the mayor on'))),
          withdrawnOn: optional(
            orNull(happened('撤回日（重新適用之首日）', 'withdrawn on, the first day in scope again')),
          ),
        }),
      ),
    ),
    secondments: optional(
      list<DossierSecondment>(
        '借調人員',
        'secondments',
        object<DossierSecondment>('一次借調', 'secondment', {
          person: value('人員', 'person', name()),
          from: happened('到局日', 'first day at the bureau'),
          through: optional(orNull(happened('在局末日', 'last day at the bureau'))),
        }),
      ),
    ),
  })
}

/** A stretch of days that may lie ahead. */
export function spanField(chinese: string, english: string): Field<Span> {
  return object<Span>(chinese, english, {
    from: ahead('起日', 'first day'),
    through: orNull(ahead('迄日', 'last day')),
  })
}
