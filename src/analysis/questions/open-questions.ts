import { InvalidInputError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import { type Json, type JsonObject, deepFreeze, isObject } from '../../kernel/json'
import type { LocalizedText } from '../../kernel/locale'
import type { AnyRule } from '../../kernel/rule'
import type { CheckRule } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingOf } from '../../law/rule'
import type { TableRule } from '../../law/table-rule'
import { questionText } from '../../wording/all-words'
import type { AnyWords } from '../../wording/any-words'
import { type AnyTableRule, type KnownFacts, type LawTableRule, type OfAnyLaw, isFindings } from '../table/any-table'
import { type Answer, type Possibility, answersTo, possibleIn } from './answers'
import { factSchemas } from '../table/axis'
import { fitsNothing } from './fits-nothing'
import { canMatter } from './matters'
import { assertAdmitted, readPartialFacts } from '../table/partial-facts'
import { type AnalysisOptions, type LawAnalysisOptions, readReadings, readRule } from '../table/read-rule'
import { settingsOf } from '../table/settings'
import { type AskedTable, type Way, askedTablesOf } from '../table/asked-table'

/** What is settled already, or what is still open and what to ask. */
export type OpenQuestions<Outcome, Clause extends string = ClauseId> = Decided<Outcome> | StillOpen<Outcome, Clause>

/** The facts that are missing cannot matter any more. */
export interface Decided<Outcome> {
  readonly status: 'decided'
  readonly outcome: Outcome
}

/** Several outcomes are possible yet. */
export interface StillOpen<Outcome, Clause extends string = ClauseId> {
  readonly status: 'open'
  /** In the law's order. */
  readonly possible: readonly Outcome[]
  /** One for each fact that is missing and can matter; the one that leaves the fewest outcomes possible first. */
  readonly questions: readonly Question<Outcome, Clause>[]
}

/** A question about one fact. */
export interface Question<Outcome, Clause extends string = ClauseId> {
  /** The caller's fact that the answer is given as. */
  readonly fact: string
  /** Under which clause it is asked. */
  readonly clause: Clause
  readonly question: LocalizedText
  /** JSON Schema of the fact. */
  readonly schema: JsonObject
  /** All that may be answered, given what is known, by what it leaves possible. */
  readonly answers: readonly Answer<Outcome>[]
}

/** Facts as far as they are known; one that is `undefined` is as if absent. */
export type Known<Facts> = { readonly [Name in keyof Facts]?: Facts[Name] | undefined }

/** Which readings to take of whatever law, and the words in which its rule asks; without them it asks by the keys. */
export interface LawQuestionOptions extends LawAnalysisOptions {
  readonly words?: Pick<AnyWords, 'facts'> | undefined
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
  partialFacts: NoInfer<Known<FactsOfRule>>,
  options?: AnalysisOptions,
): OpenQuestions<Outcome>
export function openQuestions<FactsOfRule, Code extends string>(
  rule: CheckRule<FactsOfRule, Code>,
  partialFacts: NoInfer<Known<FactsOfRule>>,
  options?: AnalysisOptions,
): readonly FindingQuestions<Code>[]
export function openQuestions<Some extends LawTableRule>(
  rule: OfAnyLaw<Some>,
  partialFacts: object,
  options?: LawQuestionOptions,
): OpenQuestions<Json, string>
export function openQuestions<Some extends AnyRule>(
  rule: OfAnyLaw<Some>,
  partialFacts: object,
  options?: LawQuestionOptions,
): OpenQuestions<unknown, string> | readonly FindingQuestions<string>[]
export function openQuestions(
  rule: unknown,
  partialFacts: unknown,
  options?: LawQuestionOptions,
): OpenQuestions<unknown> | OpenQuestions<Json, string> | readonly FindingQuestions<string>[] {
  const known = readRule(rule)
  const facts = readPartialFacts(known, partialFacts)
  const reading = readReadings(known, options, ['words'])
  const words = readWords(known, options)
  assertAdmitted(known, facts, reading)
  const found = askedTablesOf(known, reading).map((asked) => questionsOf(known, asked, facts, reading, words))
  const { table } = known
  return deepFreeze(
    isFindings(table)
      ? table.map(({ code }, place) => ({ code, ...(found[place] as OpenQuestions<string>) }))
      : (found[0] as OpenQuestions<unknown>),
  )
}

/** The words of a rule, as far as questions need them. */
function readWords({ id }: AnyTableRule, { words }: LawQuestionOptions = {}): LawQuestionOptions['words'] {
  if (words === undefined || (isObject(words) && isObject(words.facts))) return words
  throw new InvalidInputError([inputIssue('options.words', 'wrong-type', { expected: 'an object' })], id)
}

function questionsOf(
  rule: AnyTableRule,
  asked: AskedTable,
  facts: KnownFacts,
  reading: ReadingOf,
  words: LawQuestionOptions['words'],
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
    question: words?.facts[fact]?.question ?? questionText(rule.id, fact),
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
