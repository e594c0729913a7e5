import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, name, uniqueList, uniqueListBy } from '../../kernel/schema'
import { type Presence, type WorkingGroupRole, presences, workingGroupRoles } from '../../law/c05-governance/index'
import { inOrder } from './in-order'

/** Who can have chaired a meeting of a working group. */
export const workingGroupChairs = /* @__PURE__ */ Object.freeze(['convener', 'elected-by-attendees', 'other'] as const)

/** The working group of the body (伍、三). */
export interface DossierWorkingGroup {
  /** The date before which the bureau wants it established; null where it set none. */
  readonly establishBy?: IsoDate | null | undefined
  /** The last day that the bureau set for sending the list of members; null where it set none. */
  readonly listBy?: IsoDate | null | undefined
  /** The day on which it was established; null where it has not been. */
  readonly establishedOn?: IsoDate | null | undefined
  /** The day on which the list was sent; null where it has not been. */
  readonly listSentOn?: IsoDate | null | undefined
  /** The convener as the group stands. */
  readonly convener?:
    | {
        readonly name?: string | undefined
        /** Whether the convener heads a first-tier unit of the body, or ranks above. */
        readonly firstTierHead: boolean
      }
    | undefined
  /** The members as the group stands; of a dissolved one as it stood last. */
  readonly members?: readonly DossierMember[] | undefined
  /** Every change of members. */
  readonly changes?: readonly DossierGroupChange[] | undefined
  /** Every meeting that was held, no two of them on one day. */
  readonly meetings?: readonly DossierGroupMeeting[] | undefined
  /** The day on which it was dissolved; null where it has not been. */
  readonly dissolvedOn?: IsoDate | null | undefined
}

/** A member of a working group. */
export interface DossierMember {
  readonly id: string
  readonly roles: readonly WorkingGroupRole[]
}

/** A change of members. */
export interface DossierGroupChange {
  /** Who, or what else tells it from the others. */
  readonly id: string
  /** The day on which it takes effect; it may lie ahead. */
  readonly effectiveOn: IsoDate
  /** The day on which the bureau was notified; null where it has not been. */
  readonly notifiedOn?: IsoDate | null | undefined
}

/** A meeting of a working group. */
export interface DossierGroupMeeting {
  readonly date: IsoDate
  /** Whether the convener attended. */
  readonly convener?: Presence | undefined
  /** Who chaired it. */
  readonly chair?: (typeof workingGroupChairs)[number] | undefined
  /** The day on which the minutes were sent to the bureau; null where they have not been. */
  readonly minutesSentOn?: IsoDate | null | undefined
}

export function workingGroupSchema(): Schema<DossierWorkingGroup> {
  const happened = z.optional(z.nullable(isoDate()))
  return z
    .strictObject({
      establishBy: happened,
      listBy: happened,
      establishedOn: happened,
      listSentOn: happened,
      convener: z.optional(z.strictObject({ name: z.optional(name()), firstTierHead: z.boolean() })),
      members: z.optional(
        uniqueListBy<DossierMember>('id', z.strictObject({ id: name(), roles: uniqueList(z.enum(workingGroupRoles)) })),
      ),
      changes: z.optional(
        uniqueListBy<DossierGroupChange>(
          'id',
          z.strictObject({ id: name(), effectiveOn: isoDate(), notifiedOn: happened }),
        ),
      ),
      meetings: z.optional(
        uniqueListBy<DossierGroupMeeting>(
          'date',
          z
            .strictObject({
              date: isoDate(),
              convener: z.optional(z.enum(presences)),
              chair: z.optional(z.enum(workingGroupChairs)),
              minutesSentOn: happened,
            })
            .check(inOrder<DossierGroupMeeting>('date', 'minutesSentOn')),
        ),
      ),
      dissolvedOn: happened,
    })
    .check(inOrder<DossierWorkingGroup>('establishedOn', 'dissolvedOn'))
}
