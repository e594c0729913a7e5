import { chosenRows } from '../../kernel/decision-table'
import type { FindingTable } from '../../law/finding'
import type { Json } from '../../kernel/json'
import type { AnyRule } from '../../kernel/rule'
import type { ReadingOf } from '../../law/rule'
import type { Table } from '../../law/table-rule'

/** A table of any rule: what its facts and inputs are is known to its schema, and no longer to the compiler. */
export type AnyTable = Table<KnownFacts, KnownFacts, Json>
export type AnyRow = ReturnType<typeof rowsOf>[number]
export type AnyFinding = FindingTable<KnownFacts, KnownFacts, KnownFacts, string>

/** Facts by name; one that is `undefined` is a number or a date, and not known. */
export type KnownFacts = Readonly<Record<string, Json | undefined>>

/** A rule of which no more is known than that it carries a table, or one for each finding. */
export interface AnyTableRule extends AnyRule {
  readonly table: AnyTable | readonly AnyFinding[]
}

/**
 * For the compiler alone: a rule of which it does not know the id. Those of this law, which it knows, are asked
 * by their own facts.
 */
export type OfAnyLaw<SomeRule extends AnyRule> = SomeRule & (string extends SomeRule['id'] ? unknown : never)

/** A rule of whatever law that is one table, for whoever calls the analysis. */
export interface LawTableRule extends AnyRule {
  readonly table: { readonly inputs: readonly string[] }
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
