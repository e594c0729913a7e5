import type { Read } from '../fault'

/** A record among many, or what is wrong with what stands in its place. */
export interface RecordEntry {
  /** Where it stands, by the names under which it is told: a line and its first byte, an entry of a list, a file. */
  readonly place:
    { readonly line: number; readonly offset: number } | { readonly row: number } | { readonly file: string }
  readonly read: Read<unknown>
}

/** What was given to be audited: one record, or many that are read as they are asked for. */
export type GivenRecords = { readonly one: unknown } | { readonly many: AsyncIterable<RecordEntry> }
