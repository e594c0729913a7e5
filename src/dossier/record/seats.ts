import type { IsoDate } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import { compareTexts } from '../../kernel/natural-order'
import type { Presence } from '../../law/c05-governance/index'
import type { Dossier } from '../dossier'
import type { DossierCouncilMeeting, DossierSeat } from '../form/council'
import { type Holding, possibleDays, sureDays } from './terms'

/** A seat on the council, with the way to it. */
export interface Seat extends DossierSeat {
  readonly path: string
}

/** A meeting of the council, with the way to it. */
export interface CouncilMeeting extends DossierCouncilMeeting {
  readonly path: string
}

/** The seats by id; undefined where they are not known. */
export function seatsOf({ council }: Dossier): readonly Seat[] | undefined {
  return council?.seats
    ?.map((seat, place) => ({ ...seat, id: nameKey(seat.id), path: `council.seats.${place}` }))
    .sort((a, b) => compareTexts(a.id, b.id))
}

/** The meetings in the order of time; undefined where they are not known. */
export function councilMeetingsOf({ council }: Dossier): readonly CouncilMeeting[] | undefined {
  return council?.meetings
    ?.map((meeting, place) => ({ ...meeting, path: `council.meetings.${place}` }))
    .sort((a, b) => compareTexts(a.date, b.date))
}

/** Whether a seat is held on a day. */
export function seatHeldOn(seat: Seat, day: IsoDate, asOf: IsoDate): Holding {
  const possible = possibleDays(seat)
  if (day < possible.from || day >= possible.until) return { sure: false, possible: false, missing: [] }
  const sure = sureDays(seat, asOf)
  if (sure !== null && sure.from <= day && day < sure.until) return { sure: true, possible: true, missing: [] }
  return {
    sure: false,
    possible: true,
    missing: [
      ...(seat.from === undefined && day < asOf ? [`${seat.path}.from`] : []),
      ...(seat.through === undefined ? [`${seat.path}.through`] : []),
    ],
  }
}

/** How a seat attended a meeting; null where it was not invited, undefined where that is not known. */
export function attendanceOf(meeting: CouncilMeeting, seat: Pick<Seat, 'id'>) {
  if (meeting.attendance === undefined) return undefined
  return meeting.attendance.find((each) => nameKey(each.seat) === seat.id)?.how ?? null
}

/** Whether somebody in one of some seats was there in person; whom a meeting lists sat in the seat on its day. */
export function presenceAt(meeting: CouncilMeeting, seats: readonly Seat[]): Presence | undefined {
  if (seats.length === 0) return 'absent'
  if (meeting.attendance === undefined) return undefined
  return seats.some((seat) => attendanceOf(meeting, seat) === 'in-person') ? 'present' : 'absent'
}
