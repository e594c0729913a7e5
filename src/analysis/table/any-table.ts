import { chosenRows } from '../../kernel/decision-table'
import type { FindingTable } from '../../law/finding'
import type { Json } from '../../kernel/json'
import type { ReadingOf, Rule } from '../../law/rule'
import type { Table } from '../../law/table-rule'

/** A table of any rule: what its facts and inputs are is known to its schema, and no longer to the compiler. */
export type AnyTable = Table<KnownFacts, KnownFacts, Json>
export type AnyRow = ReturnType<typeof rowsOf>[number]
export type AnyFinding = FindingTable<KnownFacts, KnownFacts, KnownFacts, string>

/** Facts by name; one that is `undefined` is a number or a date, and not known. */
export type KnownFacts = Readonly<Record<string, Json | undefined>>

/** A rule of which no more is known than that it carries a table, or one for each finding. */
export interface AnyTableRule extends Rule<never, unknown> {
  readonly table: AnyTable | readonly AnyFinding[]
}

/** The rows that hold under a reading. */
export function rowsOf(table: AnyTable, reading: ReadingOf) {
  return chosenRows(table.rows, reading)
}

export function outcomeOf({ then, code }: AnyRow): Json {
  return then === undefined ? code : then
}

export function isFindings(table: AnyTableRule['table']): table is readonly AnyFinding[] {
  return Array.isArray(table)
}
