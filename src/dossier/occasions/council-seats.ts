/** 伍、一、(三)(六): every seat of the bureau's council. */
import { type IsoDate, formatIsoDate, parseIsoDate } from '../../kernel/civil-date'
import { type CouncilSeatFacts, attendanceKinds, councilSeat, seatFollowsPost } from '../../law/c05-governance/index'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { IN_FORCE_FROM } from '../in-force'
import { type Fact, fact, happenedOn, judge, setFor } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import type { DossierCouncil, DossierSeat } from '../parts/council'
import { type Verdict, ask, breached, met, pending, unknownFor } from '../verdict'

/** 5.1.3 and 5.1.6: a seat follows its post, and is lost by staying away. */
export function councilSeats(context: AuditContext): Obligation[] {
  const {
    dossier: { council },
    majorSystem,
    kind,
  } = context
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
    obligation({
      ...following,
      subject: { occasion: 'seat-post', date: null, kind: seat.seat, key: seat.id },
      verdict: behind(majorSystem, verdictOnPost(context, seat)),
    }),
    obligation({
      ...attending,
      subject: { occasion: 'seat-attendance', date: null, kind: seat.seat, key: seat.id },
      verdict: behind(majorSystem, verdictOnAttendance(context, council, seat)),
    }),
  ])
}

function verdictOnPost({ asOf, options }: AuditContext, { id, seat, leftPostOn, vacatedOn }: DossierSeat): Verdict {
  return judge({ leftPostOn: setFor(`council.seats.${id}.leftPostOn`, leftPostOn) }, (given) =>
    ask(seatFollowsPost, { ...given, asOf }, options, (decision) =>
      decision.value.seat === 'held' || vacatedOn !== null
        ? met(decision)
        : breached(decision, { repair: { action: 'replace', what: seat, count: 1 } }),
    ),
  )
}

function verdictOnAttendance({ asOf, options }: AuditContext, council: DossierCouncil, holder: DossierSeat): Verdict {
  const { id, seat, leftPostOn, successorOn } = holder
  return judge(
    {
      meetings: meetingsOf(council, holder, asOf),
      leftPostOn: setFor(`council.seats.${id}.leftPostOn`, leftPostOn),
      successorOn: happenedOn(`council.seats.${id}.successorOn`, successorOn, asOf),
    },
    (given) =>
      ask(
        councilSeat,
        { seat, meetings: given.meetings.filter(({ date }) => isBefore(date, given.leftPostOn)) },
        options,
        (decision) => {
          const { lostOn } = decision.value
          if (lostOn === null || isSucceeded(lostOn, given.successorOn)) return met(decision)
          // The law sets no date for naming a successor.
          return pending(decision, { action: 'replace', what: seat, count: 1 })
        },
      ),
  )
}

/**
 * Whether a person still sits: not once the seat was given up, nor after the post that it came with, nor where it was
 * lost.
 */
export function stillSits(
  { asOf, options }: AuditContext,
  council: DossierCouncil,
  holder: DossierSeat,
): Fact<boolean> {
  const { id, seat, leftPostOn, vacatedOn } = holder
  const couldBe = [true, false]
  if (
    vacatedOn !== null ||
    (leftPostOn !== undefined && seatFollowsPost({ leftPostOn, asOf }, options).value.seat === 'ended')
  )
    return fact<boolean>([], false, couldBe)
  const meetings = meetingsOf(council, holder, asOf)
  const isLost = (meetings.value === undefined ? meetings.couldBe : [meetings.value]).map(
    (possible) => councilSeat({ seat, meetings: possible }, options).value.status === 'lost',
  )
  // Who had left before the misses no longer sits either.
  if (isLost.every((lost) => lost)) return fact<boolean>([], false, couldBe)
  const missing = [
    ...(leftPostOn === undefined ? [`council.seats.${id}.leftPostOn`] : []),
    ...(isLost.includes(true) ? meetings.paths : []),
  ]
  return fact<boolean>(missing, missing.length === 0 ? true : undefined, couldBe)
}

function isSucceeded(lostOn: IsoDate, successorOn: IsoDate | null): boolean {
  return successorOn !== null && successorOn >= lostOn
}

type SeatMeetings = CouncilSeatFacts['meetings']

/**
 * The meetings since the regulation, and before the seat ended, as its holder attended them; unknown where some meeting
 * does not say.
 */
function meetingsOf({ meetings }: DossierCouncil, holder: DossierSeat, asOf: IsoDate): Fact<SeatMeetings> {
  const { id, leftPostOn = null, vacatedOn } = holder
  if (meetings === undefined) return fact<SeatMeetings>('council.meetings', undefined, [[], lastMissed(holder, asOf)])
  const counted = meetings.filter(
    ({ date }) => date >= IN_FORCE_FROM && isBefore(date, leftPostOn) && isBefore(date, vacatedOn),
  )
  const silent = counted.filter(({ attendance }) => attendance === undefined)
  const attended = (kind: (typeof attendanceKinds)[number] | undefined): SeatMeetings =>
    counted.map(({ date, kind: meeting, held, attendance }) => {
      const how = attendance === undefined ? kind : attendance.find(({ seat }) => seat === id)?.attendance
      return { date, kind: meeting, held, invited: how !== undefined, attendance: how ?? 'absent' }
    })
  if (silent.length === 0) return fact('council.meetings', attended(undefined), [])
  return fact<SeatMeetings>(
    silent.map(({ date }) => `council.meetings.${date}.attendance`),
    undefined,
    [undefined, ...attendanceKinds].map(attended),
  )
}

function isBefore(date: IsoDate, end: IsoDate | null): boolean {
  return end === null || date < end
}

/** The latest meetings in a row that a person can have missed, so many that the seat is lost. */
function lastMissed({ leftPostOn = null, vacatedOn }: DossierSeat, asOf: IsoDate): SeatMeetings {
  const end = Math.min(
    parseIsoDate(asOf) + 1,
    ...[leftPostOn, vacatedOn].filter((date) => date !== null).map(parseIsoDate),
  )
  const days = [end - 3, end - 2, end - 1].filter((day) => day >= parseIsoDate(IN_FORCE_FROM))
  return days.map((day) => ({
    date: formatIsoDate(day),
    kind: 'regular',
    held: true,
    invited: true,
    attendance: 'absent',
  }))
}
