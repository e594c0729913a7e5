import type { IsoDate } from '../../kernel/civil-date'
import { name, wholeNumber } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../../law/c02-definitions/body-kind'
import { type CouncilPost, councilPosts } from '../../law/c05-governance/council-facts'
import {
  type AttendanceKind,
  type MeetingKind,
  attendanceKinds,
  meetingKinds,
} from '../../law/c05-governance/council-seat'
import { type CouncilSeatKind, councilSeatKinds } from '../../law/c05-governance/council-seat-kind'
import { type SteeringGroupFacts, deputyPosts, steeringAgencies } from '../../law/c05-governance/steering-group-facts'
import { bodyKindLabels } from '../../wording/labels/body-labels'
import { postLabels, seatLabels } from '../../wording/labels/committee-labels'
import { type Field, ahead, choice, happened, list, object, optional, orNull, truth, value } from './field'
import { agencyTexts, attendanceTexts, chairTexts, meetingTexts } from './option-words'

/** Who chaired a meeting of the council. */
export const councilChairs = /* @__PURE__ */ Object.freeze(['convener', 'deputy-convener', 'other'] as const)

/**
 * The coordination council: in the bureau's record the whole of it; in another body's its own seats, and the meetings
 * to which they were invited.
 */
export interface DossierCouncil {
  readonly establishedOn?: IsoDate | null | undefined
  readonly seats?: readonly DossierSeat[] | undefined
  readonly meetings?: readonly DossierCouncilMeeting[] | undefined
}

/** Somebody's seat on the council. */
export interface DossierSeat {
  readonly id: string
  readonly seat: CouncilSeatKind
  /** Of all but representatives of agencies. */
  readonly post?: CouncilPost | undefined
  /** Of representatives of agencies: the kind of body that sent them. */
  readonly agency?: BodyKind | undefined
  /** Of representatives of agencies: whether the head of a first-tier unit, or above. */
  readonly firstTierHead?: boolean | undefined
  /** Absent: in office by the day of the question. */
  readonly from?: IsoDate | undefined
  readonly through?: IsoDate | null | undefined
  /** The first day no longer in the post. */
  readonly leftPostOn?: IsoDate | null | undefined
  /** The day on which a successor was designated. */
  readonly successorOn?: IsoDate | null | undefined
}

/** A meeting of the council. */
export interface DossierCouncilMeeting {
  readonly date: IsoDate
  readonly kind: MeetingKind
  readonly held: boolean
  readonly chair?: (typeof councilChairs)[number] | undefined
  /** Complete: who is not in it was not invited. */
  readonly attendance?: readonly DossierAttendance[] | undefined
}

/** How somebody attended. */
export interface DossierAttendance {
  readonly seat: string
  readonly how: AttendanceKind
}

/** The steering group of the system; of the bureau's record only. */
export interface DossierSteeringGroup {
  readonly establishedOn?: IsoDate | null | undefined
  readonly dissolvedOn?: IsoDate | null | undefined
  /** The present one, or the last; null where vacant. */
  readonly convener?: SteeringGroupFacts['convener'] | null | undefined
  readonly deputyConvener?: SteeringGroupFacts['deputyConvener'] | null | undefined
  /** The members beside the two. */
  readonly members?: number | undefined
  readonly meetings?: readonly IsoDate[] | undefined
}

export function councilField(): Field<DossierCouncil> {
  return object<DossierCouncil>('協調會報', 'coordination council', {
    establishedOn: optional(orNull(happened('成立日', 'established on'))),
    seats: optional(list('席次', 'seats', seatField())),
    meetings: optional(list('會議', 'meetings', meetingField())),
  })
}

function seatField(): Field<DossierSeat> {
  return object<DossierSeat>('席次', 'seat', {
    id: value('席次', 'seat', name()),
    seat: choice('席次種類', 'kind of seat', councilSeatKinds, seatLabels),
    post: optional(choice('本職', 'post', councilPosts, postLabels)),
    agency: optional(choice('指派機關種類', 'kind of body that sent them', bodyKinds, bodyKindLabels)),
    firstTierHead: optional(truth('是否為一級單位主管以上', 'head of a first-tier unit or above')),
    from: optional(ahead('就任日', 'first day in the seat')),
    through: optional(orNull(ahead('最後在任日', 'last day in the seat'))),
    leftPostOn: optional(orNull(ahead('離開本職首日', 'first day out of the post'))),
    successorOn: optional(orNull(happened('改派日', 'successor designated on'))),
  })
}

function meetingField(): Field<DossierCouncilMeeting> {
  return object<DossierCouncilMeeting>('會議', 'meeting', {
    date: happened('會議日', 'date'),
    kind: choice('會議種類', 'kind of meeting', meetingKinds, meetingTexts),
    held: truth('是否召開', 'held'),
    chair: optional(choice('主席', 'chair', councilChairs, chairTexts)),
    attendance: optional(
      list<DossierAttendance>(
        '出席情形',
        'attendance',
        object<DossierAttendance>('一人之出席', "one person's attendance", {
          seat: value('席次', 'seat', name()),
          how: choice('出席方式', 'how attended', attendanceKinds, attendanceTexts),
        }),
      ),
    ),
  })
}

export function steeringGroupField(): Field<DossierSteeringGroup> {
  return object<DossierSteeringGroup>('統籌小組', 'steering group', {
    establishedOn: optional(orNull(happened('成立日', 'established on'))),
    dissolvedOn: optional(orNull(happened('解散日', 'dissolved on'))),
    convener: optional(
      orNull(
        object<SteeringGroupFacts['convener']>('召集人', 'convener', {
          agency: choice('所屬機關', 'serves at', steeringAgencies, agencyTexts),
          senior: truth('是否簡任以上', 'of senior rank or above'),
        }),
      ),
    ),
    deputyConvener: optional(
      orNull(
        object<SteeringGroupFacts['deputyConvener']>('副召集人', 'deputy convener', {
          agency: choice('所屬機關', 'serves at', steeringAgencies, agencyTexts),
          post: choice('職務', 'post', deputyPosts, postLabels),
        }),
      ),
    ),
    members: optional(value('組員數', 'number of members', wholeNumber(0))),
    meetings: optional(list('工作會議', 'meetings', happened('會議日', 'date'))),
  })
}
