/** The facts of one row of a table, or of one entry of a list. */
export interface RowOfFacts {
  /** Its line in the file, or its place in the list, counted from 1. */
  readonly row: number
  /** All that stands in it, as it is written. */
  readonly cells: readonly string[]
  /** What stands in columns that are no facts, such as a name: it comes back with the answer. */
  readonly reference: readonly string[]
  /** Undefined where the row is no row of the table. */
  readonly facts: unknown
}

/** The rows of a table or a list, read as they are asked for. */
export interface FactRows {
  /** What stands above the cells. */
  readonly titles: readonly string[]
  /** The rows that were read together. */
  readonly batches: AsyncIterable<readonly RowOfFacts[]>
}
