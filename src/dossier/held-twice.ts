import type { IsoDate } from '../kernel/civil-date'
import type { InputIssue } from '../kernel/input-issue'
import { inputIssue } from '../kernel/input-issue'

/** A fault at the second of two conveners or deputies who sit on a day: there is one of each (5.1.2: 各一人). Of a seat whose end is not known nothing is said. */
export function heldTwice(dossier: unknown, asOf: IsoDate): InputIssue[] {
  const seats = membersAt(dossier, ['council', 'seats'])
  if (!Array.isArray(seats)) return []
  return ['convener', 'deputy-convener'].flatMap((kind) => {
    const sitting = seats.flatMap((holder: unknown, place) => (membersAt(holder, ['seat']) === kind && isSitting(holder, asOf) ? [`council.seats.${place}`] : []))
    return sitting.slice(1).map((path) => inputIssue(`${path}.seat`, 'overlap', { other: sitting[0] as string }))
  })
}

function isSitting(holder: unknown, asOf: IsoDate): boolean {
  const leftPostOn = membersAt(holder, ['leftPostOn'])
  return membersAt(holder, ['vacatedOn']) === null && (leftPostOn === null || (typeof leftPostOn === 'string' && leftPostOn > asOf))
}

function membersAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined), value)
}
