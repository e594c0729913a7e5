import * as z from 'zod/mini'
import type { Condition } from '../kernel/condition'
import type { Declared, InputsOf } from '../kernel/cut'
import type { DecisionTable, Match, TableDefinition } from '../kernel/decision-table'
import { decisionTable, variantsOf } from '../kernel/decision-table'
import type { JsonObject } from '../kernel/json'
import { isRefusal } from '../kernel/rule'
import type { Schema } from '../kernel/schema'
import type { AssumptionId } from './assumption-id'
import type { BasisCode } from './basis-code'
import type { ClauseId } from './clause-id'
import type { ReadingId } from './reading-choices'
import type { Basis, Ids, ReadingOf, Rule, RuleOptions } from './rule'
import { defineRule } from './rule'
import type { RuleId } from './rule-id'

/** A decision table of this law: facts of the caller's, inputs that its rows speak of, and a finite outcome. */
export type Table<Facts, Inputs, Outcome> = DecisionTable<Facts, Inputs, Outcome, Ids>

/** A rule that carries a decision table, so that everything it can answer can be listed. */
export interface TableRule<Facts, Value, Inputs = Facts, Outcome = Value> extends Rule<Facts, Value> {
  readonly table: Table<Facts, Inputs, Outcome> & ExactOutcomes<Outcome>
}

/** For the compiler alone: an outcome that is declared and that no row gives does not compile. */
interface ExactOutcomes<Outcome> {
  readonly exactly?: (outcome: Extract<Outcome, string | boolean>) => void
}

/** One row as a rule writes it: its clause may stand beside the rows, and its code is one of the rule's. */
export interface RuleRow<Inputs, Id extends RuleId = RuleId> {
  readonly when: { readonly [Name in keyof Inputs]?: Condition<Inputs[Name]> }
  /** The outcome; the code where it is left out. */
  readonly then?: unknown
  readonly clause?: ClauseId
  readonly code: BasisCode<Id>
  readonly assumption?: AssumptionId
}

/** The rows of a rule; tables written out whole, one for each choice, where a reading chooses between them. */
export type RuleRows<Inputs, Id extends RuleId = RuleId> = RowsOf<RuleRow<Inputs, Id>>

type RowsOf<Row> = readonly Row[] | RowsByReading<Row>

interface RowsByReading<Row> {
  readonly reading: ReadingId
  readonly choices: Readonly<Record<string, RowsOf<Row>>>
}

/** What rows can come to: what each of them says, or its code where it says nothing. */
export type OutcomeOf<Rows> = OutcomeOfList<Rows> | OutcomeOfList<Chosen<Rows>> | OutcomeOfList<Chosen<Chosen<Rows>>>

type Chosen<Rows> = Rows extends { readonly choices: Readonly<Record<string, infer Each>> } ? Each : never

type OutcomeOfList<Rows> = Rows extends readonly (infer Row)[] ? OutcomeOfRow<Row> : never

type OutcomeOfRow<Row> = Row extends { readonly then: infer Then }
  ? Then
  : Row extends { readonly code: infer Code }
    ? Code
    : never

/** What a rule says beside its rows: a clause for those that name none. */
type Placed<Rows> = [Rows] extends [RowsOf<{ readonly clause: ClauseId }>] ? unknown : { readonly clause: ClauseId }

/** How a table rule is written down. */
export interface TableRuleDefinition<Id extends RuleId, Facts, Derive, Rows, Value> extends Pick<
  TableDefinition<Facts, never, never, Ids>,
  'facts' | 'refuse' | 'between' | 'narrowed' | 'examples'
> {
  readonly id: Id
  readonly exportName: string
  /** The clause of every row that names none. */
  readonly clause?: ClauseId
  /** Every clause that the rule carries out, where its rows do not name them all. */
  readonly clauses?: readonly ClauseId[]
  /** What the rule answers; one of its rows' texts where it is left out. */
  readonly value?: Schema<Value>
  /** The columns that are not facts as they stand. */
  readonly derive?: Derive
  readonly rows: Rows
  /** The value with its figures, from the row that fits; the outcome itself where it is left out. */
  readonly complete?: (
    match: Match<InputsOf<Facts, Derive>, OutcomeOf<Rows>, Ids>,
    facts: Facts,
    reading: ReadingOf,
    options: RuleOptions,
  ) => NoInfer<Value>
  /** The reasons; one step, with the inputs that were looked at, where it is left out. */
  readonly basis?: (
    match: Match<InputsOf<Facts, Derive>, OutcomeOf<Rows>, Ids>,
    facts: Facts,
    options: RuleOptions,
  ) => readonly Basis[]
}

/**
 * Makes a rule from a decision table. The definition is a function, so that a bundler can leave a rule out with
 * everything that it is made of.
 */
export function tableRule<
  const Id extends RuleId,
  Facts,
  const Derive extends Readonly<Record<string, Declared<Facts, Ids>>>,
  const Rows extends RuleRows<InputsOf<Facts, Derive>, Id>,
  const Value = OutcomeOf<Rows>,
>(
  define: () => TableRuleDefinition<Id, Facts, Derive, Rows, Value> & Placed<Rows>,
): TableRule<Facts, Value, InputsOf<Facts, Derive>, OutcomeOf<Rows>> {
  const defined: TableRuleDefinition<Id, Facts, Derive, Rows, Value> = define()
  const { id, exportName, clause, complete, basis, rows: written, ...given } = defined
  const rows = mapRows(written, (row) =>
    clause === undefined ? row : { clause, ...row },
  ) as unknown as TableDefinition<Facts, InputsOf<Facts, Derive>, OutcomeOf<Rows>, Ids>['rows']
  const { value: schema, clauses, ...definition } = given
  const table = decisionTable<Facts, InputsOf<Facts, Derive>, OutcomeOf<Rows>, Ids>({ ...definition, rows })
  const all = variantsOf(rows).flatMap((variant) => variant.rows)
  return defineRule<Facts, Value, { table: Table<Facts, InputsOf<Facts, Derive>, OutcomeOf<Rows>> }>(
    {
      id,
      exportName,
      clauses: clauses ?? [...new Set(all.map((row) => row.clause))],
      facts: definition.facts,
      value: schema ?? (textOrTruth(all.map((row) => row.then ?? row.code)) as Schema<Value>),
      decide(facts, reading, options) {
        const match = table.match(facts, reading, options)
        if (isRefusal(match)) return match
        return {
          value: complete ? complete(match, facts, reading, options) : (match.outcome as unknown as Value),
          basis: () => (basis ? basis(match, facts, options) : [basisOf(match)]),
        }
      },
    },
    { table },
  )
}

/** What is answered by rows that say texts, or yes and no. */
function textOrTruth(outcomes: readonly unknown[]): Schema<unknown> {
  return typeof outcomes[0] === 'boolean' ? z.boolean() : z.enum(outcomes as readonly string[])
}

/** Rows that stand under one clause, which each of them would repeat. */
export function rowsUnder<const Clause extends ClauseId, const Rows extends readonly object[]>(
  clause: Clause,
  rows: Rows,
): readonly (Rows[number] & { readonly clause: Clause })[] {
  return rows.map((row) => ({ clause, ...row }))
}

/** Rows that make the same assumption. */
export function assuming<const Assumption extends AssumptionId, const Rows extends readonly object[]>(
  assumption: Assumption,
  rows: Rows,
): readonly (Rows[number] & { readonly assumption: Assumption })[] {
  return rows.map((row) => ({ ...row, assumption }))
}

/** Rows changed one by one, under every choice of the reading that chooses between them. */
export function mapRows<Inputs>(
  rows: RuleRows<Inputs>,
  change: (row: RuleRow<Inputs>) => RuleRow<Inputs>,
): RuleRows<Inputs> {
  return 'reading' in rows
    ? {
        ...rows,
        choices: Object.fromEntries(
          Object.entries(rows.choices).map(([choice, each]) => [choice, mapRows(each, change)]),
        ),
      }
    : rows.map(change)
}

/** The one step of a table: the row that fits, and the inputs that it was found by, or the figures behind them. */
export function basisOf<Inputs, Outcome>(
  { row: { clause, code, assumption }, inputs }: Match<Inputs, Outcome, Ids>,
  figures?: JsonObject,
): Basis {
  return { clause, code, data: figures ?? (inputs as JsonObject), ...(assumption && { assumption }) }
}
