import { nameKey } from '../../kernel/name-key'
import { type Faults, idsIn } from './faults'
import type { SoundDossier } from './sound'

/** The bureau's committees: seats, meetings, the steering group. */
export function checkCommittees({ council, steeringGroup }: SoundDossier, faults: Faults): void {
  const { seats, meetings } = council ?? {}
  faults.duplicates(
    seats,
    (place) => `council.seats.${place}.id`,
    (seat) => (seat?.id === undefined ? null : nameKey(seat.id)),
  )
  seats?.forEach((each, place) => {
    const { seat, post, agency, from, through, successorOn } = each ?? {}
    faults.reversed(`council.seats.${place}.through`, from, through)
    faults.reversed(`council.seats.${place}.successorOn`, from, successorOn)
    if (seat === undefined) return
    const isRepresentative = seat === 'agency-representative'
    if (isRepresentative && post !== undefined) faults.add(`council.seats.${place}.post`, 'misplaced', { beside: seat })
    if (!isRepresentative && agency !== undefined)
      faults.add(`council.seats.${place}.agency`, 'misplaced', { beside: seat })
  })
  faults.duplicates(
    meetings,
    (place) => `council.meetings.${place}.date`,
    (meeting) => meeting?.date,
  )
  const ids = idsIn(seats)
  meetings?.forEach((meeting, place) => {
    const path = `council.meetings.${place}.attendance`
    faults.duplicates(
      meeting?.attendance,
      (entry) => `${path}.${entry}.seat`,
      (entry) => (entry?.seat === undefined ? null : nameKey(entry.seat)),
    )
    meeting?.attendance?.forEach((entry, number) => {
      if (entry?.seat !== undefined && ids?.has(nameKey(entry.seat)) === false)
        faults.add(`${path}.${number}.seat`, 'unknown-id', { list: 'council.seats' })
    })
  })
  faults.reversed('steeringGroup.dissolvedOn', steeringGroup?.establishedOn, steeringGroup?.dissolvedOn)
  faults.duplicates(
    steeringGroup?.meetings,
    (place) => `steeringGroup.meetings.${place}`,
    (date) => date,
  )
}
