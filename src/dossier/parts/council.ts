import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import { type Schema, betweenFields, isoDate, name, uniqueListBy } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../../law/c02-definitions/index'
import {
  type AttendanceKind,
  type CouncilPost,
  type CouncilSeatKind,
  type MeetingKind,
  attendanceKinds,
  councilPosts,
  councilSeatKinds,
  meetingKinds,
} from '../../law/c05-governance/index'
import type { DossierFault, DossierIssueCode } from '../dossier-issue'

/** Who can have chaired a meeting of the council. */
export const councilChairs = /* @__PURE__ */ Object.freeze(['convener', 'deputy-convener', 'other'] as const)

/** The coordination council (伍、一), of the bureau's own dossier only. */
export interface DossierCouncil {
  /** The day on which it was established; null where it has not been. */
  readonly establishedOn?: IsoDate | null | undefined
  /** Every seat, one entry for one person's time in it; one convener and one deputy sit at a time. */
  readonly seats?: readonly DossierSeat[] | undefined
  /** Every meeting that was called, no two of them on one day. */
  readonly meetings?: readonly DossierCouncilMeeting[] | undefined
}

/** One person's time in a seat of the council. */
export interface DossierSeat {
  /** Who, or what else tells it from the others. */
  readonly id: string
  readonly seat: CouncilSeatKind
  /** The post that it came with; not asked of an agency representative. */
  readonly post?: CouncilPost | undefined
  /** The kind of body that sent an agency representative. */
  readonly from?: BodyKind | undefined
  /** Whether an agency representative heads a first-tier unit there, or ranks above. */
  readonly firstTierHead?: boolean | undefined
  /** The first day on which the post is no longer held; it may lie ahead; null where none is known. */
  readonly leftPostOn?: IsoDate | null | undefined
  /** The first day on which the person no longer sits; null while sitting. */
  readonly vacatedOn: IsoDate | null
  /** The day on which a successor was designated; null where none has been. */
  readonly successorOn?: IsoDate | null | undefined
}

/** A meeting of the council. */
export interface DossierCouncilMeeting {
  readonly date: IsoDate
  readonly kind: MeetingKind
  /** Whether it took place; a postponed one did not. */
  readonly held: boolean
  /** Who chaired it, where it was held. */
  readonly chair?: (typeof councilChairs)[number] | undefined
  /** Everyone who was invited, by the id of the seat, and how they attended; who is not named was not invited. */
  readonly attendance?: readonly DossierAttendance[] | undefined
}

/** How the holder of a seat attended a meeting. */
export interface DossierAttendance {
  /** The id of the seat. */
  readonly seat: string
  /** `proxy` only for one whom `councilProxy` allows; any other is `absent`. */
  readonly attendance: AttendanceKind
}

export function councilSchema(): Schema<DossierCouncil> {
  return z
    .strictObject({
      establishedOn: z.optional(z.nullable(isoDate())),
      seats: z.optional(uniqueListBy<DossierSeat>('id', seatSchema())),
      meetings: z.optional(uniqueListBy<DossierCouncilMeeting>('date', meetingSchema())),
    })
    .check(betweenFields<DossierCouncil, DossierIssueCode>(['seats', 'meetings'], unknownSeats))
}

function seatSchema(): Schema<DossierSeat> {
  return z.strictObject({
    id: name(),
    seat: z.enum(councilSeatKinds),
    post: z.optional(z.enum(councilPosts)),
    from: z.optional(z.enum(bodyKinds)),
    firstTierHead: z.optional(z.boolean()),
    leftPostOn: z.optional(z.nullable(isoDate())),
    vacatedOn: z.nullable(isoDate()),
    successorOn: z.optional(z.nullable(isoDate())),
  })
}

function meetingSchema(): Schema<DossierCouncilMeeting> {
  return z.strictObject({
    date: isoDate(),
    kind: z.enum(meetingKinds),
    held: z.boolean(),
    chair: z.optional(z.enum(councilChairs)),
    attendance: z.optional(
      uniqueListBy<DossierAttendance>('seat', z.strictObject({ seat: name(), attendance: z.enum(attendanceKinds) })),
    ),
  })
}

function unknownSeats({ seats, meetings }: DossierCouncil): DossierFault[] {
  if (seats === undefined || meetings === undefined) return []
  const ids = new Set(seats.map(({ id }) => nameKey(id)))
  return meetings.flatMap(({ attendance = [] }, meeting) =>
    attendance.flatMap(({ seat }, place): DossierFault[] =>
      ids.has(nameKey(seat))
        ? []
        : [
            {
              path: ['meetings', meeting, 'attendance', place, 'seat'],
              code: 'unknown-id',
              data: { list: 'council.seats' },
            },
          ],
    ),
  )
}
