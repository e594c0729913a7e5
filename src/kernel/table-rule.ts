import * as z from 'zod/mini'
import type { OptionsOf } from './choices'
import type { Condition } from './condition'
import type { Declared, InputsOf } from './cut'
import { type DecisionTable, type Match, type TableDefinition, decisionTable, variantsOf } from './decision-table'
import type { Basis, LawIds } from './decision'
import type { JsonObject } from './json'
import { type ReadingOf, type Refusal, type Rule, type RuleDefinition, type RuleExtras, isRefusal } from './rule'
import type { Schema } from './schema'
import { type CodeOf, type OutcomeOf, type RowsOf, mapRows } from './table-rows'

/** A rule that carries a decision table, so everything it can answer can be listed. */
export interface TableRule<
  Facts,
  Value,
  Inputs = Facts,
  Outcome = Value,
  Ids extends LawIds = LawIds,
  Options = OptionsOf<Ids>,
> extends Rule<Facts, Value, Ids, Options> {
  readonly table: DecisionTable<Facts, Inputs, Outcome, Ids>
}

/** One row as a rule writes it: its clause may stand beside the rows. */
export interface WrittenRow<Inputs, Ids extends LawIds = LawIds> {
  readonly when: { readonly [Name in keyof Inputs]?: Condition<Inputs[Name]> }
  /** The outcome; the code where it is left out. */
  readonly then?: unknown
  readonly clause?: Ids['clause']
  readonly code: Ids['code']
  readonly assumption?: Ids['assumption']
}

/** How a table rule is written down. */
export interface TableRuleDefinition<Facts, Derive, Rows, Value, Ids extends LawIds, Options> extends Pick<
  TableDefinition<Facts, never, never, Ids>,
  'facts' | 'refuse' | 'between' | 'narrowed' | 'examples'
> {
  readonly id: Ids['rule']
  readonly exportName: string
  /** The clause of every row that names none. */
  readonly clause?: Ids['clause']
  /** Every clause that the rule carries out, where its rows do not name them all. */
  readonly clauses?: readonly Ids['clause'][]
  /** What the rule answers; one of its rows' texts where it is left out. */
  readonly value?: Schema<Value>
  /** The columns that are not facts as they stand. */
  readonly derive?: Derive
  readonly rows: Rows
  /** The value with its figures, from the row that fits; the outcome itself where it is left out. */
  readonly complete?: (
    match: MatchOf<InputsOf<Facts, Derive>, Rows, Ids>,
    facts: Facts,
    reading: ReadingOf<Ids>,
    options: Options,
  ) => NoInfer<Value>
  /** The reasons; one step, with the columns that were looked at, where it is left out. */
  readonly basis?: (
    match: MatchOf<InputsOf<Facts, Derive>, Rows, Ids>,
    facts: Facts,
    answered: Answered<NoInfer<Value>, Ids, Options>,
  ) => readonly Basis<Ids>[]
}

/** What was answered, and how it was asked. */
export interface Answered<Value, Ids extends LawIds, Options> {
  readonly value: Value
  readonly reading: ReadingOf<Ids>
  readonly options: Options
}

/** What a rule says beside its rows: a clause for those that name none. */
export type Placed<Rows, Clause> = [Rows] extends [RowsOf<{ readonly clause: Clause }>]
  ? unknown
  : { readonly clause: Clause }

/** The row that fits, known by its code. */
type MatchOf<Inputs, Rows, Ids extends LawIds> = Match<
  Inputs,
  OutcomeOf<Rows>,
  Omit<Ids, 'code'> & { readonly code: CodeOf<Rows> & string }
>

type DefineRule<Ids extends LawIds, Options> = <Facts, Value, Extras extends RuleExtras>(
  definition: RuleDefinition<Facts, Value, Ids, Options>,
  extras?: Extras,
) => Rule<Facts, Value, Ids, Options> & Extras

/** Makes the `tableRule` of a law from its `defineRule`. */
export function tableRuleMaker<Ids extends LawIds, Options extends object>(defineRule: DefineRule<Ids, Options>) {
  return function tableRule<
    Facts,
    const Derive extends Readonly<Record<string, Declared<Facts, Ids>>>,
    const Rows extends RowsOf<WrittenRow<InputsOf<Facts, Derive>, Ids>, Ids['reading']>,
    const Value = OutcomeOf<Rows>,
  >(
    defined: TableRuleDefinition<Facts, Derive, Rows, Value, Ids, Options> & Placed<Rows, Ids['clause']>,
  ): TableRule<Facts, Value, InputsOf<Facts, Derive>, OutcomeOf<Rows>, Ids, Options> {
    type Inputs = InputsOf<Facts, Derive>
    type Outcome = OutcomeOf<Rows>
    const known: TableRuleDefinition<Facts, Derive, Rows, Value, Ids, Options> = defined
    const { id, exportName, clause, complete, basis, rows: written, value: schema, clauses, ...definition } = known
    const rows = mapRows<WrittenRow<Inputs, Ids>, Ids['reading']>(written, (row) =>
      clause === undefined ? row : { clause, ...row },
    ) as unknown as TableDefinition<Facts, Inputs, Outcome, Ids>['rows']
    const table = decisionTable<Facts, Inputs, Outcome, Ids>({ ...definition, rows })
    const all = variantsOf(rows).flatMap((variant) => variant.rows)
    const placeless = all.find((row) => (row.clause as unknown) === undefined)
    if (placeless !== undefined) throw new Error(`the row ${placeless.code} of ${id} names no clause`)
    return defineRule<Facts, Value, { table: typeof table }>(
      {
        id,
        exportName,
        clauses: clauses ?? [...new Set(all.map((row) => row.clause))],
        facts: definition.facts,
        value: schema ?? (textOrTruth(all.map((row) => row.then ?? row.code)) as Schema<Value>),
        decide(facts, reading, options) {
          const match = table.match(facts, reading, options) as MatchOf<Inputs, Rows, Ids> | Refusal
          if (isRefusal(match)) return match
          const value = complete ? complete(match, facts, reading, options) : (match.outcome as unknown as Value)
          return {
            value,
            basis: () =>
              basis
                ? basis(match, facts, { value, reading, options })
                : [stepOf(match.row, match.inputs as JsonObject)],
          }
        },
      },
      { table },
    )
  }
}

/** What is answered by rows that say texts, or yes and no. */
function textOrTruth(outcomes: readonly unknown[]): Schema<unknown> {
  return typeof outcomes[0] === 'boolean' ? z.boolean() : z.enum(outcomes as readonly string[])
}

/** What a row says of the step that it is. */
interface StepRow<Code> {
  readonly clause: string
  readonly code: Code
  readonly assumption?: string
}

/** The step of the row that fits, with the columns that it was found by or the figures behind them. */
export function stepOf<Row extends StepRow<unknown>, Figures>(
  { clause, code, assumption }: Row,
  figures: Figures,
): Pick<Row, 'clause' | 'code' | 'assumption'> & { readonly data: Figures } {
  return { clause, code, data: figures, ...(assumption !== undefined && { assumption }) }
}
