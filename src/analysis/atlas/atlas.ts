import type { Interval, Scalar } from '../../kernel/condition'
import { type Json, type JsonObject, deepFreeze } from '../../kernel/json'
import type { AnyRule } from '../../kernel/rule'
import type { CheckRule } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingOf } from '../../law/rule'
import type { RuleId } from '../../law/rule-id'
import type { TableRule } from '../../law/table-rule'
import {
  type AnyRow,
  type AnyTable,
  type LawTableRule,
  type OfAnyLaw,
  isFindings,
  outcomeOf,
  rowsOf,
} from '../table/any-table'
import { type Cell, cellOf } from '../table/cell'
import { type Cut, cutsOf } from '../table/cuts'
import { type AnalysisOptions, type LawAnalysisOptions, readReadings, readRule } from '../table/read-rule'
import { askedOfTable } from '../table/asked-table'
import { witnessOf } from '../table/witness'

/** The complete table of a rule; of another law, with the ids of that law. */
export interface Atlas<Facts, Outcome, Rule extends string = RuleId, Clause extends string = ClauseId> {
  readonly rule: Rule
  /** What the rows look at: the caller's facts, or what is derived from them. */
  readonly facts: readonly string[]
  /** Every case that there is, none of them twice, in the law's order. */
  readonly rows: readonly AtlasRow<Facts, Outcome, Clause>[]
  /** When a derived fact has a value, for those that stand for a share, a number or a date; absent where none does. */
  readonly cuts?: Readonly<Record<string, readonly Cut[]>>
}

/** One case that the law tells apart from the others. */
export interface AtlasRow<Facts, Outcome, Clause extends string = ClauseId> {
  readonly when: Readonly<Record<string, Cell>>
  readonly outcome: Outcome
  readonly clause: Clause
  readonly code: string
  /** The caller's facts in which it arises; of a finding about each entry of a list, the facts of one entry. */
  readonly witness: Facts
}

/** The complete table of one finding of a check: `met`, or the finding. */
export interface FindingAtlas<Code extends string> extends Atlas<Readonly<Record<string, Json>>, Code | 'met'> {
  readonly code: Code
}

/** The table of a rule, or the tables of a check. */
export type AnyAtlas = Atlas<unknown, unknown, string, string> | readonly FindingAtlas<string>[]

/** The table of a rule of whatever law. */
export type LawAtlas = Atlas<JsonObject, Json, string, string>

/**
 * The complete table of a rule, with facts for each of its rows; for a check one table a finding.
 * A row that no facts reach under the readings taken is left out.
 *
 * @param rule - a rule that carries a table
 * @param options - which readings to take
 * @throws InvalidInputError where the rule carries no table, or an option is not as described
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * atlas(courseAttendance).rows.length // => 12
 * @example
 * atlas(courseAttendance).rows[1].witness // => { course: 'administrator', totalHours: 10, leaveHours: 2, unexcusedHours: 0 }
 */
export function atlas<Facts, Value, Inputs, Outcome>(
  rule: TableRule<Facts, Value, Inputs, Outcome>,
  options?: AnalysisOptions,
): Atlas<Facts, Outcome>
export function atlas<Facts, Code extends string>(
  rule: CheckRule<Facts, Code>,
  options?: AnalysisOptions,
): readonly FindingAtlas<Code>[]
export function atlas<Some extends LawTableRule>(rule: OfAnyLaw<Some>, options?: LawAnalysisOptions): LawAtlas
export function atlas<Some extends AnyRule>(rule: OfAnyLaw<Some>, options?: LawAnalysisOptions): AnyAtlas
export function atlas(
  rule: unknown,
  options?: LawAnalysisOptions,
): Atlas<unknown, unknown> | LawAtlas | readonly FindingAtlas<string>[] {
  const known = readRule(rule)
  const reading = readReadings(known, options)
  const { table } = known
  const id = known.id as RuleId
  if (!isFindings(table)) return deepFreeze({ rule: id, ...atlasOf(table, reading) })
  return deepFreeze(
    table.map((finding) => ({ rule: id, code: finding.code, ...atlasOf(finding.table, reading) })),
  ) as readonly FindingAtlas<string>[]
}

function atlasOf(table: AnyTable, reading: ReadingOf): Omit<Atlas<unknown, unknown>, 'rule'> {
  const rows = rowsOf(table, reading)
  const facts = table.inputs.filter((input) => rows.some(({ when }) => Object.hasOwn(when, input)))
  const asked = askedOfTable(table, table.facts, reading)
  const cuts = cutsOf(table, facts, reading)
  return {
    facts,
    rows: rows.flatMap((row) => {
      const witness = witnessOf(asked, row, reading)
      return witness === null
        ? []
        : [{ when: whenOf(row, facts), outcome: outcomeOf(row), clause: row.clause, code: row.code, witness }]
    }),
    ...(Object.keys(cuts).length > 0 && { cuts }),
  }
}

function whenOf({ when }: AnyRow, facts: readonly string[]): Readonly<Record<string, Cell>> {
  const conditions = when as Readonly<Record<string, Scalar | Interval | undefined>>
  return Object.fromEntries(facts.map((fact) => [fact, cellOf(conditions[fact])]))
}
