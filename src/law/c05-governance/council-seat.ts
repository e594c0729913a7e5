/** 伍、一、(六) 協調會報: how a seat is lost. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, uniqueListBy, wholeNumber } from '../../kernel/schema'
import { type ReadingOf, type Rule, defineRule } from '../rule'
import { type CouncilSeatKind, councilSeatKinds } from './council-seat-kind'

/** Whether a meeting is one of those every two months, or called as needed. */
export const meetingKinds = /* @__PURE__ */ Object.freeze(['regular', 'extraordinary'] as const)

/**
 * One of {@link meetingKinds}.
 *
 * - `regular`: 定期會議 · regular
 * - `extraordinary`: 臨時會議 · extraordinary
 */
export type MeetingKind = (typeof meetingKinds)[number]

/** How a member attends a meeting. */
export const attendanceKinds = /* @__PURE__ */ Object.freeze(['in-person', 'proxy', 'absent'] as const)

/**
 * One of {@link attendanceKinds}.
 *
 * - `in-person`: 親自出席 · in person
 * - `proxy`: 派員代表 · by proxy
 * - `absent`: 未出席 · absent
 */
export type AttendanceKind = (typeof attendanceKinds)[number]

/** With how many misses in a row a seat is lost (5.1.6): 連續 3 次. */
const MISSES_THAT_LOSE_A_SEAT = 3

/** Facts of {@link councilSeat}; a successor starts a list anew. */
export interface CouncilSeatFacts {
  readonly seat: CouncilSeatKind
  /** The meetings of one person's time in the seat, in any order, no two of them on one day. */
  readonly meetings: readonly {
    readonly date: IsoDate
    readonly kind: MeetingKind
    /** Whether the meeting took place. */
    readonly held: boolean
    /** Whether the person was invited. */
    readonly invited: boolean
    /** `proxy` only for one whom `councilProxy` allows; any other is `absent`. */
    readonly attendance: AttendanceKind
  }[]
}

/** Value of {@link councilSeat}. */
export interface CouncilSeat {
  readonly status: 'held' | 'lost'
  /** The day of the meeting whose miss lost the seat; null while it is held. */
  readonly lostOn: IsoDate | null
  /** The meetings missed in a row, at the end of the list or when the seat was lost. */
  readonly run: number
  /**
   * How many meetings of the whole list, also after the loss, were not attended in person: among those held to which
   * the person was invited, by proxy too.
   */
  readonly missedInPerson: number
  readonly successor: 'must-be-designated' | 'none'
}

/**
 * Whether a seat on the coordination council is still held: it is lost with the third miss in a row
 * among the meetings held to which the person was invited, and a successor must then be designated.
 * A convener or deputy never loses the seat, but must attend in person like everybody; what was missed is counted.
 *
 * @param facts - the seat and the meetings
 * @example
 * councilSeat({ seat: 'agency-representative', meetings: [{ date: '2026-02-02', kind: 'regular', held: true, invited: true, attendance: 'absent' }] }).value // => { status: 'held', lostOn: null, run: 1, missedInPerson: 1, successor: 'none' }
 */
export const councilSeat: Rule<CouncilSeatFacts, CouncilSeat> = /* @__PURE__ */ defineRule({
  id: 'governance.council-seat',
  exportName: 'councilSeat',
  clauses: ['5.1.6'],
  facts: /* @__PURE__ */ councilSeatFacts(),
  value: /* @__PURE__ */ councilSeatValue(),
  decide({ seat, meetings }, reading) {
    const counted = meetings.filter((meeting) => counts(meeting, reading)).sort((a, b) => (a.date < b.date ? -1 : 1))
    let missed: IsoDate[] = []
    let lostOn: IsoDate | null = null
    for (const { date, attendance } of counted) {
      const effect = effectOf(seat, attendance, reading)
      if (effect === 'breaks-the-run') missed = []
      else if (effect === 'miss') missed.push(date)
      if (missed.length === MISSES_THAT_LOSE_A_SEAT && canBeLost(seat, reading)) {
        lostOn = date
        break
      }
    }
    const run = missed.length
    const missedInPerson = counted.filter(({ attendance }) => attendance !== 'in-person').length
    return {
      value: {
        status: lostOn === null ? 'held' : 'lost',
        lostOn,
        run,
        missedInPerson,
        successor: lostOn === null ? 'none' : 'must-be-designated',
      },
      basis: () => [
        {
          clause: '5.1.6',
          code: lostOn === null ? 'seat-held' : 'seat-lost',
          data: { seat, run, missed, limit: MISSES_THAT_LOSE_A_SEAT, meetings: counted.length },
          assumption: 'meetings-without-invitation-count-nowhere',
        },
        ...(missedInPerson === 0
          ? []
          : [{ clause: '5.1.6' as const, code: 'missed-in-person' as const, data: { missedInPerson } }]),
        ...(lostOn === null
          ? []
          : [{ clause: '5.1.6' as const, code: 'successor-must-be-designated' as const, data: { lostOn } }]),
      ],
    }
  },
})

type CouncilMeeting = CouncilSeatFacts['meetings'][number]

/** Whether a meeting can be missed or break a run of misses. */
function counts({ held, invited, kind }: CouncilMeeting, reading: ReadingOf): boolean {
  return held && invited && (kind === 'regular' || reading('extraordinary-meetings') === 'count')
}

/** What a meeting does to a run of misses. */
function effectOf(
  seat: CouncilSeatKind,
  attendance: AttendanceKind,
  reading: ReadingOf,
): 'miss' | 'none' | 'breaks-the-run' {
  if (attendance === 'in-person') return 'breaks-the-run'
  // A convener or a deputy may have no proxy.
  if (attendance === 'absent' || !isRepresentative(seat)) return 'miss'
  const choice = reading('proxy-attendance')
  return choice === 'attends' ? 'breaks-the-run' : choice === 'excused' ? 'none' : 'miss'
}

function canBeLost(seat: CouncilSeatKind, reading: ReadingOf): boolean {
  return isRepresentative(seat) || reading('seat-loss-holders') === 'all-seats'
}

function isRepresentative(seat: CouncilSeatKind): boolean {
  return seat === 'standing-representative' || seat === 'agency-representative'
}

function councilSeatFacts(): Schema<CouncilSeatFacts> {
  return z.strictObject({
    seat: z.enum(councilSeatKinds),
    meetings: uniqueListBy<CouncilSeatFacts['meetings'][number]>(
      'date',
      z.strictObject({
        date: isoDate(),
        kind: z.enum(meetingKinds),
        held: z.boolean(),
        invited: z.boolean(),
        attendance: z.enum(attendanceKinds),
      }),
    ),
  })
}

function councilSeatValue(): Schema<CouncilSeat> {
  return z.strictObject({
    status: z.enum(['held', 'lost']),
    lostOn: z.nullable(isoDate()),
    run: wholeNumber(),
    missedInPerson: wholeNumber(),
    successor: z.enum(['must-be-designated', 'none']),
  })
}
