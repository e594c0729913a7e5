import { deepFreeze } from '../kernel/json'
import type { Localized, LocalizedText } from '../kernel/locale'
import type { CheckRule } from '../law/check'
import type { ReadingId } from '../law/reading-choices'
import type { ReadingEntries } from '../law/register/readings/reading'
import type { RuleId } from '../law/rule-id'
import type { Rules } from '../law/rules'
import type { Steps } from '../law/steps'
import type { TableRule } from '../law/table-rule'
import type { CheckInputs } from './check-inputs'

/** The id of a rule that carries a table. */
export type TableRuleId = {
  [Id in RuleId]: Rules[Id] extends { readonly table: unknown } ? Id : never
}[RuleId]

/** What a rule answers. */
export type ValueOf<Id extends RuleId> = ReturnType<Rules[Id]>['value']

/** What a rule is told. */
type FactsOf<Id extends RuleId> = Parameters<Rules[Id]>[0]

/** What a fact or a column of a table is called, and how that reads which stands in it. */
export type ColumnWords<Value> = {
  readonly label: LocalizedText
  /** What a number counts. */
  readonly unit?: LocalizedText
  /** What to know when answering, where label and question do not say it. */
  readonly hint?: LocalizedText
} & ContentWords<Value>

/**
 * A word for each of a few texts, a label for each member of an object. Numbers, dates, names and yes or no read the
 * same everywhere.
 */
type ContentWords<Value> = [Value] extends [readonly (infer Entry)[]]
  ? ContentWords<Entry>
  : [Value] extends [number | boolean | null]
    ? unknown
    : [Value] extends [string | null]
      ? string extends Value
        ? unknown
        : { readonly options: Readonly<Record<Value & string, LocalizedText>> }
      : {
          readonly members: { readonly [Member in keyof Value]-?: ColumnWords<Exclude<Value[Member], undefined>> }
        }

/** A fact: how it is called, asked for, and explained. */
export type FactWords<Value> = ColumnWords<Value> & {
  readonly question: LocalizedText
  /** The operative words of the rule's clauses on which the fact bears; absent where none speak of it. */
  readonly phrases?: readonly string[]
}

/** What the tables of a rule look at beside its facts. */
type InputsOf<Id extends RuleId> = Id extends keyof CheckInputs
  ? CheckInputs[Id]
  : Rules[Id] extends TableRule<infer Facts, infer _Value, infer Inputs, infer _Outcome>
    ? Omit<Inputs, keyof Facts>
    : // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- nothing beside what every rule has
      Readonly<Record<never, never>>

/** What a table can come to, where that is not what the rule answers: of a check, each finding. */
type OutcomesOf<Id extends RuleId> =
  Rules[Id] extends CheckRule<infer _Facts, infer Code>
    ? Id extends keyof CheckInputs
      ? Code
      : never
    : Rules[Id] extends TableRule<infer _Facts, infer Value, infer _Inputs, infer Outcome>
      ? [Outcome] extends [Value]
        ? never
        : Outcome & string
      : never

type ColumnsOf<Inputs> = [keyof Inputs] extends [never]
  ? unknown
  : { readonly columns: { readonly [Name in keyof Inputs]-?: ColumnWords<Inputs[Name]> } }

type OutcomeWords<Outcome extends string> = [Outcome] extends [never]
  ? unknown
  : { readonly outcomes: Readonly<Record<Outcome, LocalizedText>> }

/** A sentence for everything that a rule can find at a step, of the figures of that step, without the full stop. */
export type StepTexts<Id extends RuleId> = {
  readonly [Code in keyof Steps[Id]]: LocalizedText | Localized<(figures: Steps[Id][Code]) => string>
}

interface Said<Id extends RuleId> {
  /** One line of what the rule settles. */
  readonly title: LocalizedText
  /** Facts as an office could have them, to copy and to change. */
  readonly example: FactsOf<Id>
  readonly facts: { readonly [Name in keyof FactsOf<Id>]-?: FactWords<Exclude<FactsOf<Id>[Name], undefined>> }
  /** The answer in a few words, without the full stop. */
  readonly result: Localized<(value: ValueOf<Id>) => string>
  readonly steps: StepTexts<Id>
  /** The readings on which a decision can hang. */
  readonly readings: ReadingTexts
}

/** What some of the readings ask, and what their choices are called. */
export type ReadingTexts = Partial<ReadingEntries<ReadingId>>

/** All words of a rule, in both languages. What a rule has and what lacks its words does not compile. */
export type RuleWords<Id extends RuleId = RuleId> = { readonly rule: Id } & WordsToWrite<Id>

type WordsToWrite<Id extends RuleId> = Said<Id> & ColumnsOf<InputsOf<Id>> & OutcomeWords<OutcomesOf<Id>>

/** The words of one rule, made in one call that a bundler can leave out. */
export function ruleWords<const Id extends RuleId>(rule: Id, make: () => WordsToWrite<Id>): RuleWords<Id> {
  return deepFreeze({ rule, ...make() })
}
