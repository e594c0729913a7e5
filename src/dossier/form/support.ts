import type { IsoDate } from '../../kernel/civil-date'
import { name } from '../../kernel/schema'
import { type QuestionTopic, questionTopics } from '../../law/c06-support/index'
import { topicLabels } from '../../wording/labels/person-labels'
import { type Field, ahead, choice, happened, list, object, optional, orNull, value } from './field'
import { receiverTexts, roleTexts } from './option-words'

/** The roles of user support. */
export const supportRoles = /* @__PURE__ */ Object.freeze(['administrator', 'seed'] as const)

/**
 * One of {@link supportRoles}.
 *
 * - `administrator`: 系統管理者 · administrator
 * - `seed`: 種子人員 · seed staff
 */
export type SupportRole = (typeof supportRoles)[number]

/** Who passed a question on. */
export const questionSenders = /* @__PURE__ */ Object.freeze(['user', 'administrator', 'seed'] as const)

/** To whom a question was passed on. */
export const questionReceivers = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'hotline',
  'technical-team',
  'other',
] as const)

/** User support at the body. */
export interface DossierSupport {
  readonly administrators?: DossierSelection | undefined
  readonly seeds?: DossierSelection | undefined
  /** Whom the bureau asked to replace. */
  readonly replacements?: readonly DossierReplacement[] | undefined
  readonly questions?: readonly DossierQuestion[] | undefined
}

/** The selection of the people in a role. */
export interface DossierSelection {
  /** The last day that the bureau set. */
  readonly selectBy?: IsoDate | null | undefined
  readonly filedOn?: IsoDate | null | undefined
}

/** A request to replace somebody. */
export interface DossierReplacement {
  readonly person: string
  readonly role: SupportRole
  readonly receivedOn: IsoDate
  readonly completedOn?: IsoDate | null | undefined
}

/** A question that was passed on. */
export interface DossierQuestion {
  readonly id: string
  readonly on: IsoDate
  readonly from: (typeof questionSenders)[number]
  readonly topic: QuestionTopic
  readonly to: (typeof questionReceivers)[number]
}

export function supportField(): Field<DossierSupport> {
  return object<DossierSupport>('支援', 'support', {
    administrators: optional(selectionField('系統管理者之選派', 'selection of administrators')),
    seeds: optional(selectionField('種子人員之選派', 'selection of seed staff')),
    replacements: optional(
      list<DossierReplacement>(
        '替換要求',
        'requests for a replacement',
        object<DossierReplacement>('替換要求', 'request for a replacement', {
          person: value('人員', 'person', name()),
          role: choice('角色', 'role', supportRoles, roleTexts),
          receivedOn: happened('收到日', 'received on'),
          completedOn: optional(orNull(happened('完成替換日', 'completed on'))),
        }),
      ),
    ),
    questions: optional(
      list<DossierQuestion>(
        '問題反映',
        'questions',
        object<DossierQuestion>('問題', 'question', {
          id: value('編號', 'id', name()),
          on: happened('日期', 'day'),
          from: choice('反映者', 'asked by', questionSenders, roleTexts),
          topic: choice('類別', 'topic', questionTopics, topicLabels),
          to: choice('向誰反映', 'passed on to', questionReceivers, receiverTexts),
        }),
      ),
    ),
  })
}

function selectionField(chinese: string, english: string): Field<DossierSelection> {
  return object<DossierSelection>(chinese, english, {
    selectBy: optional(orNull(ahead('選派期限', 'to be selected by'))),
    filedOn: optional(orNull(happened('提送備查日', 'filed on'))),
  })
}
