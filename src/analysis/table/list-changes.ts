import type { Scalar } from '../../kernel/condition'
import { type Json, isComposite } from '../../kernel/json'
import { nameKey } from '../../kernel/name-key'
import { type Walk, placesOn } from './places'

/** Tells of which kind an entry of a list is: in place of an entry the same is seen of any other of its kind. */
export type KindOf = (entry: Json) => string

/** How a list is looked at: the kinds of its entries and, where their order counts, how it is walked through. */
export interface ListView {
  readonly kindOf: KindOf
  readonly walks: readonly Walk[]
}

/**
 * Of all lists that differ from another by one entry, added at the end, removed, replaced, or put in between, those
 * that can show what none before them does. An entry that goes stands for all of its kind, but for the last and for
 * those that are called like one that comes, and one that comes for all of its kind: a list can be refused for a name
 * that it has twice. Where the order counts, a place stands for all that are alike.
 */
export function tellingChanges(
  list: readonly Json[],
  entries: readonly Json[],
  { kindOf: kindAlone, walks }: ListView,
): Iterable<readonly Json[]> {
  const places = walks.map((walk) => placesOn(walk, list, entries))
  const kindOf: KindOf = (entry) => JSON.stringify([kindAlone(entry), ...places.map((each) => each.kindOf(entry))])
  const around = (place: number, removed: number): readonly Scalar[] =>
    places.flatMap(({ before, from }) => [before[place] as Scalar, from[place + removed] as string])
  const namesOf = namesWithin(list)
  const there = new Set(list.flatMap(namesOf))
  const kindsComing = counter()
  const coming = entries.filter((entry) => {
    const areThere = namesOf(entry).map((name) => there.has(name))
    // One more for a place where the first stands already, and objects of one name can differ otherwise.
    return kindsComing(kindOf(entry), areThere) <= 2 || (isComposite(entry) && areThere.includes(true))
  })
  const called = new Set(coming.flatMap(namesOf))
  const kindsGoing = counter()
  const going = [...list.keys()].filter((place) => {
    const entry = list[place] as Json
    const names = namesOf(entry).filter((name) => called.has(name))
    return kindsGoing(kindOf(entry), names, place === list.length - 1, around(place, 1)) === 1
  })
  const kindsBetween = counter()
  const between = [...list.keys()].filter((place) => kindsBetween(around(place, 0)) === 1)
  return changedAt(list, going, coming, between)
}

function* changedAt(
  list: readonly Json[],
  going: readonly number[],
  coming: readonly Json[],
  between: readonly number[],
): Generator<readonly Json[]> {
  const changed = (place: number, removed: number, ...added: readonly Json[]): readonly Json[] => [
    ...list.slice(0, place),
    ...added,
    ...list.slice(place + removed),
  ]
  for (const entry of coming) yield [...list, entry]
  for (const place of going) yield changed(place, 1)
  for (const place of going) for (const entry of coming) yield changed(place, 1, entry)
  for (const place of between) for (const entry of coming) yield changed(place, 0, entry)
}

/** Says of a kind how often it has been met, this time included. */
function counter(): (...kind: readonly unknown[]) => number {
  const met = new Map<string, number>()
  return (...kind) => {
    const text = JSON.stringify(kind)
    const times = (met.get(text) ?? 0) + 1
    met.set(text, times)
    return times
  }
}

/**
 * What an entry could be called by: a text itself, of an object each member that is one; but no text that two entries
 * of a list share, since that tells none of them from another.
 */
function namesWithin(list: readonly Json[]): (entry: Json) => readonly string[] {
  const textsOf = (entry: Json): readonly (readonly [member: string, text: string])[] =>
    (isComposite(entry) ? Object.entries(entry) : [['', entry] as const]).flatMap(([member, value]) =>
      typeof value === 'string' ? [[member, nameKey(value)] as const] : [],
    )
  const times = counter()
  const shared = new Set(list.flatMap(textsOf).flatMap(([member, text]) => (times(member, text) > 1 ? [member] : [])))
  return (entry) => textsOf(entry).flatMap(([member, text]) => (shared.has(member) ? [] : [`${member} ${text}`]))
}
