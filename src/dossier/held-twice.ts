import type { IsoDate } from '../kernel/civil-date'
import { type InputIssue, inputIssue } from '../kernel/input-issue'
import { memberAt } from './member-at'

/**
 * A fault at the second of two conveners or deputies who sit on a day: there is one of each (5.1.2: 各一人). Of a seat
 * whose end is not known nothing is said.
 */
export function heldTwice(dossier: unknown, asOf: IsoDate): InputIssue[] {
  const seats = memberAt(dossier, ['council', 'seats'])
  if (!Array.isArray(seats)) return []
  return ['convener', 'deputy-convener'].flatMap((kind) => {
    const sitting = seats.flatMap((holder: unknown, place) =>
      memberAt(holder, ['seat']) === kind && isSitting(holder, asOf) ? [`council.seats.${place}`] : [],
    )
    return sitting.slice(1).map((path) => inputIssue(`${path}.seat`, 'overlap', { other: sitting[0] as string }))
  })
}

function isSitting(holder: unknown, asOf: IsoDate): boolean {
  const leftPostOn = memberAt(holder, ['leftPostOn'])
  return (
    memberAt(holder, ['vacatedOn']) === null &&
    (leftPostOn === null || (typeof leftPostOn === 'string' && leftPostOn > asOf))
  )
}
