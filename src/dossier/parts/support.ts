import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, name, uniqueListBy } from '../../kernel/schema'
import { type QuestionHolder, type QuestionTopic, questionTopics } from '../../law/c06-support/index'
import { inOrder } from './in-order'

/** The two roles by which a body supports its users. */
export const supportRoles = /* @__PURE__ */ Object.freeze(['administrator', 'seed'] as const)

/** One of {@link supportRoles}. */
export type SupportRole = (typeof supportRoles)[number]

/** From whom a body's questions go on. */
export const questionSenders = /* @__PURE__ */ Object.freeze(['user', 'administrator', 'seed'] as const)

/** To whom they can have gone. */
export const questionReceivers = /* @__PURE__ */ Object.freeze([
  'administrator',
  'seed',
  'hotline',
  'technical-team',
  'other',
] as const)

/** The body's support of its users (陸). */
export interface DossierSupport {
  /** The last day that the bureau set for selecting administrators and seed staff; null where it set none. */
  readonly limit?: IsoDate | null | undefined
  /** Everyone ever selected as an administrator, those who have left too. */
  readonly administrators?: readonly DossierStaff[] | undefined
  /** Everyone ever selected as seed staff, those who have left too. */
  readonly seeds?: readonly DossierStaff[] | undefined
  /** Every change of administrators and seed staff. */
  readonly changes?: readonly DossierStaffChange[] | undefined
  /** Every request of the bureau to replace somebody. */
  readonly replacements?: readonly DossierReplacement[] | undefined
  /** The questions that were passed on within the body or from it. */
  readonly questions?: readonly DossierQuestion[] | undefined
}

/** An administrator or a seed staff member. */
export interface DossierStaff {
  readonly id: string
  readonly selectedOn: IsoDate
  /** The first day on which the person no longer serves; null while serving. */
  readonly leftOn: IsoDate | null
}

/** A change of administrators or seed staff. */
export interface DossierStaffChange {
  /** Who, or what else tells it from the others. */
  readonly id: string
  readonly role: SupportRole
  /** The day on which it takes effect; it may lie ahead. */
  readonly effectiveOn: IsoDate
  /** The day on which the bureau was notified; null where it has not been. */
  readonly notifiedOn?: IsoDate | null | undefined
}

/** A request of the bureau to replace an administrator or a seed staff member. */
export interface DossierReplacement {
  /** Who, or what else tells it from the others. */
  readonly id: string
  readonly role: SupportRole
  /** The day on which the request was received. */
  readonly receivedOn: IsoDate
  /** The day on which the replacement was complete; null where it is not. */
  readonly completedOn?: IsoDate | null | undefined
}

/** A question that its holder could not answer and passed on. */
export interface DossierQuestion {
  readonly id: string
  /** The day on which it was passed on. */
  readonly on: IsoDate
  readonly from: Extract<QuestionHolder, (typeof questionSenders)[number]>
  readonly topic: QuestionTopic
  readonly to: (typeof questionReceivers)[number]
}

export function supportSchema(): Schema<DossierSupport> {
  const staff = uniqueListBy<DossierStaff>(
    'id',
    z
      .strictObject({ id: name(), selectedOn: isoDate(), leftOn: z.nullable(isoDate()) })
      .check(inOrder<DossierStaff>('selectedOn', 'leftOn')),
  )
  const happened = z.optional(z.nullable(isoDate()))
  return z.strictObject({
    limit: happened,
    administrators: z.optional(staff),
    seeds: z.optional(staff),
    changes: z.optional(
      uniqueListBy<DossierStaffChange>(
        'id',
        z.strictObject({ id: name(), role: z.enum(supportRoles), effectiveOn: isoDate(), notifiedOn: happened }),
      ),
    ),
    replacements: z.optional(
      uniqueListBy<DossierReplacement>(
        'id',
        z
          .strictObject({ id: name(), role: z.enum(supportRoles), receivedOn: isoDate(), completedOn: happened })
          .check(inOrder<DossierReplacement>('receivedOn', 'completedOn')),
      ),
    ),
    questions: z.optional(
      uniqueListBy<DossierQuestion>(
        'id',
        z.strictObject({
          id: name(),
          on: isoDate(),
          from: z.enum(questionSenders),
          topic: z.enum(questionTopics),
          to: z.enum(questionReceivers),
        }),
      ),
    ),
  })
}
