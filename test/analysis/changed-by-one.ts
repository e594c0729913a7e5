import type { Json } from '../../src/kernel/json'

type List = readonly Json[]

/** Every list that differs from another by one entry: added at the end, removed, replaced, or put in between. */
export function changedByOne(list: List, entries: List): readonly List[] {
  const places = [...list.keys()]
  const changed = (place: number, removed: number, ...added: List): List => list.toSpliced(place, removed, ...added)
  return [
    ...entries.map((entry) => changed(list.length, 0, entry)),
    ...places.map((place) => changed(place, 1)),
    ...places.flatMap((place) => entries.map((entry) => changed(place, 1, entry))),
    ...places.flatMap((place) => entries.map((entry) => changed(place, 0, entry))),
  ]
}
