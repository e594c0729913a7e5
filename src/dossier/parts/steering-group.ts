import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, uniqueList, wholeNumber } from '../../kernel/schema'
import { type SteeringGroupFacts, deputyPosts, steeringAgencies } from '../../law/c05-governance/index'
import { inOrder } from './in-order'

/** The steering group of the system (伍、二), of the bureau's own dossier only. */
export interface DossierSteeringGroup {
  /** The day on which it was established; null where it has not been. */
  readonly establishedOn?: IsoDate | null | undefined
  /**
   * The convener as the group stands, of a dissolved one as it stood last: where from, and whether of senior rank (簡任)
   * or above.
   */
  readonly convener?: SteeringGroupFacts['convener'] | undefined
  /** The deputy as the group stands. */
  readonly deputyConvener?: SteeringGroupFacts['deputyConvener'] | undefined
  /** How many members it has beside these two. */
  readonly members?: number | undefined
  /** The day of every meeting that was held, those together with the project meeting too. */
  readonly meetings?: readonly IsoDate[] | undefined
  /** The day on which it was dissolved; null where it has not been. */
  readonly dissolvedOn?: IsoDate | null | undefined
}

export function steeringGroupSchema(): Schema<DossierSteeringGroup> {
  return z
    .strictObject({
      establishedOn: z.optional(z.nullable(isoDate())),
      convener: z.optional(z.strictObject({ agency: z.enum(steeringAgencies), senior: z.boolean() })),
      deputyConvener: z.optional(z.strictObject({ agency: z.enum(steeringAgencies), post: z.enum(deputyPosts) })),
      members: z.optional(wholeNumber(0)),
      meetings: z.optional(uniqueList(isoDate())),
      dissolvedOn: z.optional(z.nullable(isoDate())),
    })
    .check(inOrder<DossierSteeringGroup>('establishedOn', 'dissolvedOn'))
}
