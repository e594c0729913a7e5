import type { Schema } from './schema'

/** An entry of a list with its place there, counted from 0. */
export interface PlacedEntry<Entry> {
  readonly entry: Entry
  readonly place: number
}

/**
 * The entries of a list that are sound by a schema, so faults between them are named
 * whatever else is wrong with the list; the others are named by the schema of the list.
 */
export function soundEntries<Entry>(list: unknown, schema: Schema<Entry>): readonly PlacedEntry<Entry>[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((given: unknown, place) => {
    const parsed = schema.safeParse(given)
    return parsed.success ? [{ entry: parsed.data, place }] : []
  })
}
