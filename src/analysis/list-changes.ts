import type { Json } from '../kernel/json'

/** Every list that differs from another by one entry: added at the end, removed, replaced, or put in between. */
export function changedByOne(list: readonly Json[], entries: readonly Json[]): readonly (readonly Json[])[] {
  const withAt = (place: number, removed: number, ...added: readonly Json[]): readonly Json[] => [
    ...list.slice(0, place),
    ...added,
    ...list.slice(place + removed),
  ]
  const places = list.map((_, place) => place)
  return [
    ...entries.map((entry) => [...list, entry]),
    ...places.map((place) => withAt(place, 1)),
    ...places.flatMap((place) => entries.map((entry) => withAt(place, 1, entry))),
    ...places.flatMap((place) => entries.map((entry) => withAt(place, 0, entry))),
  ]
}
