/** 伍、一、(三) · (五) · (六): seats of the council that follow a post, its chairs, and seats that are lost. */
import type { IsoDate } from '../../kernel/civil-date'
import {
  type CouncilSeatKind,
  type Presence,
  councilChair,
  councilSeat,
  presences,
  seatFollowsPost,
} from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { councilChairs, type DossierCouncilMeeting } from '../form/council'
import { FIRST_DAY, common, dayAfter, earlier, untilAfter } from '../days'
import { fact, happenedOn } from '../judge'
import { occasion } from '../line'
import { dateless, inScopeOn } from '../limits'
import type { ObligationActor } from '../obligation'
import { advisory, met, notApplicable, ongoing, past } from '../outcome'
import { type CouncilMeeting, type Seat, attendanceOf, councilMeetingsOf, presenceAt, seatsOf } from '../record/seats'
import type { Scope } from '../scope'

/** The scope of the council's seats: in the bureau's record that of the bureau as such. */
export function scopeOfSeats({ isBureau, bureauScope, scope }: AuditContext): Scope {
  return isBureau ? bureauScope : scope
}

/** Who must act for a seat: its own body in that body's record. */
export function actorOfSeat({ seat }: Seat, { isBureau }: AuditContext): ObligationActor {
  if (!isBureau) return 'body'
  return seat === 'agency-representative' ? 'agency' : 'doit'
}

function seatsIn({ dossier }: AuditContext): readonly Seat[] {
  return seatsOf(dossier) ?? []
}

interface PostFacts {
  readonly leftPostOn: IsoDate | null
  readonly through: IsoDate | null
}

export const seatPost = /* @__PURE__ */ occasion<Seat, PostFacts>({
  occasion: 'seat-post',
  clause: '5.1.3',
  rule: 'governance.seat-follows-post',
  actor: actorOfSeat,
  entries: seatsIn,
  subject: ({ id, leftPostOn }) => ({ date: leftPostOn ?? null, key: id }),
  keys: ({ id }) => [id],
  facts: ({ path, leftPostOn, through, from }, { asOf }) => ({
    leftPostOn: fact<IsoDate | null>(`${path}.leftPostOn`, leftPostOn, () => [null, FIRST_DAY, asOf]),
    through: fact<IsoDate | null>(`${path}.through`, through, () => [null, from ?? FIRST_DAY]),
  }),
  gives({ leftPostOn, through }, { seat }, context) {
    const { asOf, ask } = context
    const decision = ask(seatFollowsPost, { leftPostOn, asOf })
    const scope = scopeOfSeats(context)
    const isFollowed = leftPostOn === null || leftPostOn > asOf || (through !== null && through < leftPostOn)
    if (isFollowed) return inScopeOn(scope, asOf, () => met({ decision }))
    // Whoever held the seat without the post on a day in scope broke it, whatever the scope is today.
    const held = [{ from: leftPostOn, until: earlier(untilAfter(through), dayAfter(asOf)) }]
    const [day = { from: leftPostOn }] = [...common(held, scope.within), ...common(held, scope.unknown)]
    return inScopeOn(scope, day.from, () => {
      const sits = through === null || through >= asOf
      return sits ? ongoing({ decision, repair: { action: 'replace', what: seat, count: 1 } }) : past({ decision })
    })
  },
})

interface AttendanceFacts {
  readonly meetings: readonly CouncilMeeting[]
  readonly successorOn: IsoDate | null
}

export const seatAttendance = /* @__PURE__ */ occasion<Seat, AttendanceFacts>({
  occasion: 'seat-attendance',
  clause: '5.1.6',
  rule: 'governance.council-seat',
  actor: actorOfSeat,
  entries: seatsIn,
  subject: ({ id }) => ({ date: null, key: id }),
  keys: ({ id }) => [id],
  facts(seat, { dossier, asOf }) {
    const meetings = councilMeetingsOf(dossier)
    const open = (meetings ?? []).filter(({ held, attendance }) => held && attendance === undefined)
    const attendedBy = (how: 'in-person' | 'absent') =>
      (meetings ?? []).map((meeting) =>
        meeting.attendance === undefined ? { ...meeting, attendance: [{ seat: seat.id, how }] } : meeting,
      )
    return {
      meetings: fact<readonly CouncilMeeting[]>(
        meetings === undefined ? 'council.meetings' : open.map(({ path }) => `${path}.attendance`),
        meetings === undefined || open.length > 0 ? undefined : meetings,
        () => (meetings === undefined ? [[], missedBy(seat)] : [attendedBy('in-person'), attendedBy('absent')]),
      ),
      successorOn: happenedOn(`${seat.path}.successorOn`, seat.successorOn, asOf, seat.from),
    }
  },
  gives({ meetings, successorOn }, seat, context) {
    const { ask, asOf } = context
    const scope = scopeOfSeats(context)
    const listed = meetings.flatMap((meeting) => {
      const attendance = attendanceOf(meeting, seat)
      const { date, kind, held } = meeting
      return attendance === null || attendance === undefined ? [] : [{ date, kind, held, invited: true, attendance }]
    })
    const decision = ask(councilSeat, { seat: seat.seat, meetings: listed })
    const { lostOn = null, missedInPerson = 0 } = decision?.value ?? {}
    if (lostOn !== null) {
      const repair = {
        action: 'replace',
        what: seat.seat,
        count: 1,
      } as const
      return dateless({ scope, asOf, arises: asOf, done: successorOn, repair, parts: { decision, date: lostOn } })
    }
    const isRepresentative = seat.seat === 'standing-representative' || seat.seat === 'agency-representative'
    return inScopeOn(scope, asOf, () =>
      !isRepresentative && missedInPerson > 0 ? advisory({ decision }) : met({ decision }),
    )
  },
})

/** Meetings that lose any seat that can be lost. */
function missedBy({ id }: Seat): readonly CouncilMeeting[] {
  return ['2018-11-01', '2018-12-01', '2019-01-01'].map((date) => ({
    date,
    kind: 'regular',
    held: true,
    attendance: [{ seat: id, how: 'absent' }],
    path: '',
  }))
}

interface ChairFacts {
  readonly convener: Presence
  readonly deputyConvener: Presence
  readonly chair: NonNullable<DossierCouncilMeeting['chair']>
}

export const councilMeetingLine = /* @__PURE__ */ occasion<CouncilMeeting, ChairFacts>({
  occasion: 'council-meeting',
  clause: '5.1.5',
  rule: 'governance.council-chair',
  actor: 'doit',
  entries: ({ dossier, isBureau }) => (isBureau ? (councilMeetingsOf(dossier) ?? []) : []),
  subject: ({ date }) => ({ date }),
  keys: ({ date }) => [date],
  facts(meeting, { dossier }) {
    const seats = seatsOf(dossier)
    const presence = (wanted: CouncilSeatKind) =>
      fact<Presence>(
        seats === undefined ? 'council.seats' : `${meeting.path}.attendance`,
        seats &&
          presenceAt(
            meeting,
            seats.filter(({ seat }) => seat === wanted),
          ),
        () => presences,
      )
    return {
      convener: presence('convener'),
      deputyConvener: presence('deputy-convener'),
      chair: fact(`${meeting.path}.chair`, meeting.chair, () => councilChairs),
    }
  },
  gives({ convener, deputyConvener, chair }, { date, held }, { bureauScope, ask }) {
    if (!held) return inScopeOn(bureauScope, date, () => notApplicable('not-held'))
    const decision = ask(councilChair, { convener, deputyConvener })
    return inScopeOn(bureauScope, date, () => (decision?.value === chair ? met({ decision }) : past({ decision })))
  },
})
