import type { Json, JsonObject } from '../kernel/json'
import type { ClauseId } from './clause-id'
import type { Repair } from './repair'
import type { ReadingOf } from './rule'
import type { Table } from './table-rule'

/** One offence against a clause. */
export interface Finding<Code extends string = string> {
  /** The deepest clause that is broken. */
  readonly clause: ClauseId
  readonly code: Code
  /** Where in the facts. */
  readonly path?: string
  readonly expected?: Json
  readonly actual?: Json
  readonly repair?: Repair
}

/** What a small table found of one item: where it is, and what would fix it. */
export type FindingDetail = Omit<Finding, 'clause' | 'code'>

/** The small table of one finding code: for each item of the facts it decides `met` or the code. */
export interface FindingTable<Facts, Item, Inputs, Code extends string> {
  readonly code: Code
  readonly table: Table<Item, Inputs, Code | 'met'>
  /** The list whose entries are each asked about; left out where the table is asked once. */
  readonly each?: keyof Facts & string
  /**
   * What the table is asked about: one item for a code about the whole, one an entry for a code about each of a list.
   */
  readonly items: (facts: Facts) => readonly {
    readonly item: Item
    /** What a finding says of the item beside clause and code; several where it is found several times. */
    readonly detail?: (item: Item, reading: ReadingOf) => FindingDetail | readonly FindingDetail[]
    /** The figures behind a derived input, for the basis. */
    readonly figures?: (item: Item, reading: ReadingOf) => JsonObject
  }[]
}
