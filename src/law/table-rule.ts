import type { DecisionTable, Match, TableDefinition } from '../kernel/decision-table'
import { decisionTable } from '../kernel/decision-table'
import type { JsonObject } from '../kernel/json'
import { isRefusal } from '../kernel/rule'
import type { Schema } from '../kernel/schema'
import type { ClauseId } from './clause-id'
import type { Basis, Ids, ReadingOf, Rule, RuleOptions } from './rule'
import { defineRule } from './rule'
import type { RuleId } from './rule-id'

/** A decision table of this law: facts of the caller's, inputs that its rows speak of, and a finite outcome. */
export type Table<Facts, Inputs, Outcome> = DecisionTable<Facts, Inputs, Outcome, Ids>

/** A rule that carries a decision table, so that everything it can answer can be listed. */
export interface TableRule<Facts, Value, Inputs = Facts, Outcome = Value> extends Rule<Facts, Value> {
  readonly table: Table<Facts, Inputs, Outcome>
}

interface TableRuleDefinition<Facts, Value, Inputs, Outcome> extends TableDefinition<Facts, Inputs, Outcome, Ids> {
  readonly id: RuleId
  readonly exportName: string
  readonly clauses: readonly ClauseId[]
  readonly value: Schema<Value>
  /** The value with its figures, from the row that fits; the outcome itself where it is left out. */
  readonly complete?: (
    match: Match<Inputs, Outcome, Ids>,
    facts: Facts,
    reading: ReadingOf,
    options: RuleOptions,
  ) => Value
  /** The reasons; one step, with the inputs that were looked at, where it is left out. */
  readonly basis?: (match: Match<Inputs, Outcome, Ids>, facts: Facts, options: RuleOptions) => readonly Basis[]
}

/** Makes a rule from a decision table. */
export function defineTableRule<Facts, Value, Inputs = Facts, Outcome = Value>(
  definition: TableRuleDefinition<Facts, Value, Inputs, Outcome>,
): TableRule<Facts, Value, Inputs, Outcome> {
  const { id, exportName, clauses, value, complete, basis, ...tableDefinition } = definition
  const table = decisionTable<Facts, Inputs, Outcome, Ids>(tableDefinition)
  return defineRule<Facts, Value, { table: Table<Facts, Inputs, Outcome> }>(
    {
      id,
      exportName,
      clauses,
      facts: definition.facts,
      value,
      decide(facts, reading, options) {
        const match = table.match(facts, reading)
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

/** The one step of a table: the row that fits, and the inputs that it was found by, or the figures behind them. */
export function basisOf<Inputs, Outcome>(
  { row: { clause, code, assumption }, inputs }: Match<Inputs, Outcome, Ids>,
  figures?: JsonObject,
): Basis {
  return { clause, code, data: figures ?? (inputs as JsonObject), ...(assumption && { assumption }) }
}
