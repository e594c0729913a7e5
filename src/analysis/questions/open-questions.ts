import { type Json, type JsonObject, deepFreeze } from '../../kernel/json'
import type { LocalizedText } from '../../kernel/locale'
import type { CheckRule } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingOf } from '../../law/rule'
import type { TableRule } from '../../law/table-rule'
import { questionText } from '../../wording/all-words'
import { type AnyTableRule, type KnownFacts, isFindings } from '../table/any-table'
import { type Answer, type Possibility, answersTo, possibleIn } from './answers'
import { factSchemas } from '../table/axis'
import { fitsNothing } from './fits-nothing'
import { canMatter } from './matters'
import { assertAdmitted, readPartialFacts } from '../table/partial-facts'
import { type AnalysisOptions, readReadings, readRule } from '../table/read-rule'
import { settingsOf } from '../table/settings'
import { type AskedTable, type Way, askedTablesOf } from '../table/asked-table'

/** What is settled already, or what is still open and what to ask. */
export type OpenQuestions<Outcome> = Decided<Outcome> | StillOpen<Outcome>

/** The facts that are missing cannot matter any more. */
export interface Decided<Outcome> {
  readonly status: 'decided'
  readonly outcome: Outcome
}

/** Several outcomes are possible yet. */
export interface StillOpen<Outcome> {
  readonly status: 'open'
  /** In the law's order. */
  readonly possible: readonly Outcome[]
  /** One for each fact that is missing and can matter; the one that leaves the fewest outcomes possible first. */
  readonly questions: readonly Question<Outcome>[]
}

/** A question about one fact. */
export interface Question<Outcome> {
  /** The caller's fact that the answer is given as. */
  readonly fact: string
  /** Under which clause it is asked. */
  readonly clause: ClauseId
  readonly question: LocalizedText
  /** JSON Schema of the fact. */
  readonly schema: JsonObject
  /** All that may be answered, given what is known, by what it leaves possible. */
  readonly answers: readonly Answer<Outcome>[]
}

/** What is settled, or still open, about one finding of a check. */
export type FindingQuestions<Code extends string> = OpenQuestions<Code | 'met'> & { readonly code: Code }

/**
 * Whether facts that are partly known settle a rule already, and what to ask where they do not; for a check about each
 * finding, which is `met` when no item of the facts is at fault.
 *
 * @param rule - a rule that carries a table
 * @param partialFacts - the facts that are known; one that is `undefined` is as if absent
 * @param options - which readings to take
 * @throws InvalidInputError where the rule carries no table, a fact that is given or an option is not as described, or
 *   no facts fit what is given; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * openQuestions(courseAttendance, { course: 'seed', leaveHours: 0, unexcusedHours: 0.5 }) // => { status: 'decided', outcome: 'unexcused-absence' }
 */
export function openQuestions<FactsOfRule, Value, Inputs, Outcome>(
  rule: TableRule<FactsOfRule, Value, Inputs, Outcome>,
  partialFacts: NoInfer<Partial<FactsOfRule>>,
  options?: AnalysisOptions,
): OpenQuestions<Outcome>
export function openQuestions<FactsOfRule, Code extends string>(
  rule: CheckRule<FactsOfRule, Code>,
  partialFacts: NoInfer<Partial<FactsOfRule>>,
  options?: AnalysisOptions,
): readonly FindingQuestions<Code>[]
export function openQuestions(
  rule: unknown,
  partialFacts: unknown,
  options?: AnalysisOptions,
): OpenQuestions<unknown> | readonly FindingQuestions<string>[] {
  const known = readRule(rule)
  const facts = readPartialFacts(known, partialFacts)
  const reading = readReadings(known, options)
  assertAdmitted(known, facts, reading)
  const found = askedTablesOf(known, reading).map((asked) => questionsOf(known, asked, facts, reading))
  const { table } = known
  return deepFreeze(
    isFindings(table)
      ? table.map(({ code }, place) => ({ code, ...(found[place] as OpenQuestions<string>) }))
      : (found[0] as OpenQuestions<unknown>),
  )
}

function questionsOf(
  rule: AnyTableRule,
  asked: AskedTable,
  facts: KnownFacts,
  reading: ReadingOf,
): OpenQuestions<Json> {
  const possibilities = settingsOf(asked, facts).map((setting): Possibility => ({
    facts: setting,
    ways: asked.ways(setting),
  }))
  const possible = possibleIn(asked, possibilities)
  if (possible.length === 0) throw fitsNothing(rule.id)
  if (possible.length === 1) return { status: 'decided', outcome: possible[0] as Json }
  const unknown = [...asked.axes.keys()].filter((name) => facts[name] === undefined)
  const mattering = unknown.filter((name) => canMatter(name, unknown, possibilities))
  const questions = mattering.map((fact): Question<Json> => ({
    fact,
    clause: clauseOf(asked, fact, possibilities),
    question: questionText(rule.id, fact),
    schema: factSchemas(rule.facts)[fact] as JsonObject,
    answers: answersTo(asked, fact, facts, possibilities, reading),
  }))
  return { status: 'open', possible, questions: questions.sort((a, b) => leftOnAverage(a) - leftOnAverage(b)) }
}

/** The first clause, in the law's order, that looks at a fact and that can still be reached. */
function clauseOf(asked: AskedTable, fact: string, possibilities: readonly Possibility[]): ClauseId {
  return (possibilities.flatMap(({ ways }) => ways).find(({ inputs }) => asked.behind(inputs).includes(fact)) as Way)
    .clause
}

function leftOnAverage({ answers }: Question<Json>): number {
  return answers.reduce((sum, { possible }) => sum + possible.length, 0) / answers.length
}
