/** 伍、一、(三)(六): every seat of the bureau's council. */
import type { IsoDate } from '../../kernel/civil-date'
import type { CouncilSeatFacts } from '../../law/c05-governance/index'
import { attendanceKinds, councilSeat, seatFollowsPost } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { IN_FORCE_FROM } from '../in-force'
import type { Fact } from '../judge'
import { fact, happenedOn, judge, setFor } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import type { DossierCouncil, DossierSeat } from '../parts/council'
import type { Verdict } from '../verdict'
import { ask, breached, met, pending, unknownFor } from '../verdict'

/** 5.1.3 and 5.1.6: a seat follows its post, and is lost by staying away. */
export function councilSeats(context: AuditContext): Obligation[] {
  const { dossier: { council }, majorSystem, kind } = context
  if (kind !== 'doit') return []
  const following = { clause: '5.1.3', rule: 'governance.seat-follows-post' } as const
  const attending = { clause: '5.1.6', rule: 'governance.council-seat' } as const
  if (council?.seats === undefined) {
    const verdict = behind(majorSystem, unknownFor(['council.seats']))
    return [
      obligation({ ...following, subject: { occasion: 'seat-post', date: null }, verdict }),
      obligation({ ...attending, subject: { occasion: 'seat-attendance', date: null }, verdict }),
    ]
  }
  return council.seats.flatMap((seat) => [
    obligation({ ...following, subject: { occasion: 'seat-post', date: null, kind: seat.seat, key: seat.id }, verdict: behind(majorSystem, verdictOnPost(context, seat)) }),
    obligation({ ...attending, subject: { occasion: 'seat-attendance', date: null, kind: seat.seat, key: seat.id }, verdict: behind(majorSystem, verdictOnAttendance(context, council, seat)) }),
  ])
}

function verdictOnPost({ asOf, options }: AuditContext, { id, seat, leftPostOn, vacatedOn }: DossierSeat): Verdict {
  return judge({ leftPostOn: setFor(`council.seats.${id}.leftPostOn`, leftPostOn) }, (given) => ask(seatFollowsPost, { ...given, asOf }, options, (decision) => (
    decision.value.seat === 'held' || vacatedOn !== null ? met(decision) : breached(decision, { repair: { action: 'replace', what: seat, count: 1 } })
  )))
}

function verdictOnAttendance({ asOf, options }: AuditContext, council: DossierCouncil, { id, seat, successorOn }: DossierSeat): Verdict {
  return judge({
    meetings: meetingsOf(council, id),
    successorOn: happenedOn(`council.seats.${id}.successorOn`, successorOn, asOf),
  }, (given) => ask(councilSeat, { seat, meetings: given.meetings }, options, (decision) => {
    const { lostOn } = decision.value
    if (lostOn === null || isSucceeded(lostOn, given.successorOn)) return met(decision)
    // The law sets no date for naming a successor.
    return pending(decision, { action: 'replace', what: seat, count: 1 })
  }))
}

function isSucceeded(lostOn: IsoDate, successorOn: IsoDate | null): boolean {
  return successorOn !== null && successorOn >= lostOn
}

type SeatMeetings = CouncilSeatFacts['meetings']

/** The meetings since the regulation as the holder of a seat attended them; unknown where some meeting does not say. */
function meetingsOf({ meetings }: DossierCouncil, id: string): Fact<SeatMeetings> {
  if (meetings === undefined) return fact<SeatMeetings>('council.meetings', undefined, [[], threeMissed])
  const since = meetings.filter(({ date }) => date >= IN_FORCE_FROM)
  const silent = since.filter(({ attendance }) => attendance === undefined)
  const attended = (kind: (typeof attendanceKinds)[number] | undefined): SeatMeetings => since.map(({ date, kind: meeting, held, attendance }) => {
    const how = attendance === undefined ? kind : attendance.find(({ seat }) => seat === id)?.attendance
    return { date, kind: meeting, held, invited: how !== undefined, attendance: how ?? 'absent' }
  })
  if (silent.length === 0) return fact('council.meetings', attended(undefined), [])
  return fact<SeatMeetings>(silent.map(({ date }) => `council.meetings.${date}.attendance`), undefined, [undefined, ...attendanceKinds].map(attended))
}

const threeMissed: SeatMeetings = ['2100-01-01', '2100-01-02', '2100-01-03'].map((date) => ({ date, kind: 'regular', held: true, invited: true, attendance: 'absent' }))
