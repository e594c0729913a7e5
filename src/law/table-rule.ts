import type { Condition } from '../kernel/condition'
import type { Declared, InputsOf } from '../kernel/cut'
import type { DecisionTable, Match, TableDefinition } from '../kernel/decision-table'
import type { Schema } from '../kernel/schema'
import type { CodeOf, OutcomeOf, RowOf, RowsOf } from '../kernel/table-rows'
import { type Answered, type Placed, stepOf, tableRuleMaker } from '../kernel/table-rule'
import type { AssumptionId } from './assumption-id'
import type { ClauseId } from './clause-id'
import type { ReadingId } from './reading-choices'
import { type Ids, type ReadingOf, type Rule, type RuleOptions, makeRule } from './rule'
import type { RuleId } from './rule-id'
import type { BasisCode, FullStep, StepCode, StepOf, Steps } from './steps'

/** A decision table of this law: facts of the caller's, inputs that its rows speak of, and a finite outcome. */
export type Table<Facts, Inputs, Outcome> = DecisionTable<Facts, Inputs, Outcome, Ids>

/** A rule that carries a decision table, so everything it can answer can be listed. */
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
export type RuleRows<Inputs, Id extends RuleId = RuleId> = RowsOf<RuleRow<Inputs, Id>, ReadingId>

/** The columns of which some row asks something. */
export type ColumnOf<Rows> = ColumnOfRow<RowOf<Rows>>

type ColumnOfRow<Row> = Row extends { readonly when: infer When } ? keyof When : never

/** The row that fits, known by its code. */
type MatchOf<Inputs, Rows> = Match<Inputs, OutcomeOf<Rows>, Ids & { readonly code: CodeOf<Rows> }>

/** Where some step carries more than the columns that the rows look at, the rule itself says its reasons. */
type ReasonsOf<Id extends RuleId, Rows, Inputs> =
  CodeOf<Rows> extends CodeShown<Id, Pick<Inputs, ColumnOf<Rows> & keyof Inputs>> ? unknown : { readonly basis: object }

/** The steps of a rule that carry no more than some figures. */
export type CodeShown<Id extends RuleId, Figures> = {
  [Code in StepCode<Id>]: Code extends keyof Steps[Id] ? (Figures extends Steps[Id][Code] ? Code : never) : never
}[StepCode<Id>]

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
    match: MatchOf<InputsOf<Facts, Derive>, Rows>,
    facts: Facts,
    reading: ReadingOf,
    options: RuleOptions,
  ) => NoInfer<Value>
  /** The reasons; one step, with the columns that were looked at, where it is left out. */
  readonly basis?: (
    match: MatchOf<InputsOf<Facts, Derive>, Rows>,
    facts: Facts,
    answered: Answered<NoInfer<Value>, Ids, RuleOptions>,
  ) => readonly StepOf<Id>[]
}

/**
 * Makes a rule from a decision table. The definition is a function, so a bundler can leave a rule out with
 * everything that it is made of.
 */
export function tableRule<
  const Id extends RuleId,
  Facts,
  const Derive extends Readonly<Record<string, Declared<Facts, Ids>>>,
  const Rows extends RuleRows<InputsOf<Facts, Derive>, Id>,
  const Value = OutcomeOf<Rows>,
>(
  define: () => TableRuleDefinition<Id, Facts, Derive, Rows, Value> &
    Placed<Rows, ClauseId> &
    ReasonsOf<Id, Rows, InputsOf<Facts, Derive>>,
): TableRule<Facts, Value, InputsOf<Facts, Derive>, OutcomeOf<Rows>> {
  return tableRuleOf(define() as unknown as TableRuleParts) as unknown as TableRule<
    Facts,
    Value,
    InputsOf<Facts, Derive>,
    OutcomeOf<Rows>
  >
}

/** What a law of whatever ids makes a table rule of; the types above know what the parts of this law are. */
type TableRuleParts = Parameters<typeof tableRuleOf>[0]

const tableRuleOf = /* @__PURE__ */ tableRuleMaker<Ids, RuleOptions>(makeRule)

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

/** The step of the row that fits, with the columns that it was found by or the figures behind them. */
export function basisOf<Code, Figures>(
  { row }: { readonly row: Omit<FullStep<Code, Figures>, 'data'> },
  figures: Figures,
): FullStep<Code, Figures> {
  return stepOf(row, figures)
}
