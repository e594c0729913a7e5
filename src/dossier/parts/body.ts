import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, name, uniqueListBy, wholeNumber } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../../law/c02-definitions/index'
import { bodyName } from '../../law/c02-definitions/classify-body'
import { inOrder } from './in-order'

/** The body whose record a dossier is. */
export interface DossierBody {
  /** Its name, in any form that `classifyBody` knows, 1 to 100 characters. */
  readonly name: string
  /**
   * Its kind, which a name needs that fits several bodies or, as it stands, none of the regulation's; `doit` for the
   * bureau itself, `not-listed` for a body that is meant to be none of them. A kind under which the regulation does not
   * list a name that it lists is refused: one of the two is a mistake.
   */
  readonly kind?: BodyKind | 'doit' | 'not-listed' | undefined
  /** The posts that it has in all, 1 or more. */
  readonly posts?: number | undefined
  /**
   * How far its exclusion from this system has come; null where none was proposed. Once approved it holds for the
   * whole record, for what lies before it too: the clause names no day from which a body is excluded.
   */
  readonly exclusion?: DossierExclusion | null | undefined
  /** Everyone whom it has seconded to the bureau for this system, those who are back too. */
  readonly secondments?: readonly DossierSecondment[] | undefined
}

/** The exclusion of a body from the rollout of a system. */
export interface DossierExclusion {
  /** The day on which it was proposed. */
  readonly proposedOn: IsoDate
  /** The day on which the mayor approved it; null where that has not happened. */
  readonly approvedOn: IsoDate | null
}

/** Somebody seconded to the bureau. */
export interface DossierSecondment {
  /** Who, or what else tells it from the others. */
  readonly id: string
  /** The first day at the bureau. */
  readonly secondedOn: IsoDate
  /** The first day back; null while still seconded. */
  readonly returnedOn: IsoDate | null
}

export function bodySchema(): Schema<DossierBody> {
  return z.strictObject({
    name: bodyName(),
    kind: z.optional(z.enum([...bodyKinds, 'doit', 'not-listed'])),
    posts: z.optional(wholeNumber(1)),
    exclusion: z.optional(
      z.nullable(
        z
          .strictObject({ proposedOn: isoDate(), approvedOn: z.nullable(isoDate()) })
          .check(inOrder<DossierExclusion>('proposedOn', 'approvedOn')),
      ),
    ),
    secondments: z.optional(
      uniqueListBy<DossierSecondment>(
        'id',
        z
          .strictObject({ id: name(), secondedOn: isoDate(), returnedOn: z.nullable(isoDate()) })
          .check(inOrder<DossierSecondment>('secondedOn', 'returnedOn')),
      ),
    ),
  })
}
