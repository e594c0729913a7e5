import type { IsoDate } from '../../kernel/civil-date'
import { type Stretch, common, joined, without } from '../days'
import type { PersonRole } from '../form/people'
import type { Person } from './people'
import type { Counted } from './tally'
import { possibleDays, sureDays } from './terms'

/** The days on which somebody holds one of some roles: for certain, and perhaps. */
export interface Held {
  readonly sure: readonly Stretch[]
  readonly possible: readonly Stretch[]
}

export function heldBy(person: Person, asOf: IsoDate, ...roles: readonly PersonRole[]): Held {
  const terms = person.termsIn(...roles)
  if (terms.length === 0) return NOTHING
  return {
    sure: joined(terms.map((term) => sureDays(term, asOf)).filter((days) => days !== null)),
    possible: joined(terms.map(possibleDays)),
  }
}

const NOTHING: Held = { sure: [], possible: [] }

export function both(one: Held, other: Held): Held {
  if (one.possible.length === 0 || other.possible.length === 0) return NOTHING
  return { sure: common(one.sure, other.sure), possible: common(one.possible, other.possible) }
}

export function eitherOf(one: Held, other: Held): Held {
  return { sure: joined([...one.sure, ...other.sure]), possible: joined([...one.possible, ...other.possible]) }
}

/** One but not the other. */
export function butNot(one: Held, other: Held): Held {
  return {
    sure: one.sure.flatMap((days) => without(days, other.possible)),
    possible: one.possible.flatMap((days) => without(days, other.sure)),
  }
}

export function counted<Name extends string>(name: Name, days: readonly Stretch[]): Counted<Name>[] {
  return days.map(({ from, until }) => ({ name, from, until }))
}
