import { nearestFlips, type FindingFlips, type Flip } from '../analysis/changes/nearest-flips'
import { openQuestions, type FindingQuestions, type OpenQuestions } from '../analysis/questions/open-questions'
import { InvalidInputError, RolloutRulesError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import type { Json, JsonObject } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import type { Decision, Readings } from '../law/rule'
import type { AnyRule } from './part'
import { errorWords, explanationLines, issueWords } from './words'

/** What is asked of a rule. */
export interface Question {
  readonly rule: AnyRule
  readonly facts: JsonObject
  readonly required: readonly string[]
  readonly readings: Readings
  readonly locale: Locale
}

/** A fault of the facts; the fact is '' where it is none of one fact alone. */
export interface Fault {
  readonly fact: string
  readonly message: string
}

/** What a rule says of facts of which some may not be known. */
export interface Reply {
  readonly faults: readonly Fault[]
  /** What it decides; null while a fact is missing or at fault. */
  readonly decision: Decision<unknown> | null
  /** `explain`, line by line. */
  readonly lines: readonly string[]
  /** How many of these are steps; those after them are the readings on which the answer rests. */
  readonly steps: number
  /** What it asks yet, a finding each for a check; empty for a rule without a table. */
  readonly open: readonly (OpenQuestions<Json> & { readonly code?: string })[]
  /** Facts that it misses, where it cannot say which of them matter. */
  readonly missing: readonly string[]
  /** The nearest changes that give another outcome. */
  readonly flips: readonly Flip<Json>[]
}

const nothing: Reply = { faults: [], decision: null, lines: [], steps: 0, open: [], missing: [], flips: [] }

/** Asks a rule about what is known. */
export function ask(question: Question): Reply {
  const { rule, facts, required, locale, readings } = question
  const missing = required.filter((fact) => facts[fact] === undefined)
  try {
    if (missing.length === 0) return answered(question, rule(facts as never, { readings }), locale)
    if (rule.table !== undefined) return { ...nothing, open: opened(question) }
    // Asked for the sake of what it says of the facts that are there.
    rule(facts as never, { readings })
    return nothing
  } catch (error) {
    if (!(error instanceof RolloutRulesError)) throw error
    return refused(question, error)
  }
}

function answered({ rule, facts, readings }: Question, decision: Decision<unknown>, locale: Locale): Reply {
  return {
    ...nothing,
    decision,
    lines: explanationLines(decision, locale),
    steps: explanationLines({ ...decision, readings: [] }, locale).length - 1,
    flips: rule.table === undefined ? [] : flipsOf(rule, facts, readings),
  }
}

function flipsOf(rule: AnyRule, facts: JsonObject, readings: Readings): readonly Flip<Json>[] {
  const flips = nearestFlips(rule as never, facts as never, { readings }) as readonly (
    Flip<Json> | FindingFlips<string>
  )[]
  return flips.flatMap((each): readonly Flip<Json>[] => ('flips' in each ? each.flips : [each]))
}

function opened({ rule, facts, readings }: Question): Reply['open'] {
  const asked = openQuestions(rule as never, facts as never, { readings }) as
    OpenQuestions<Json> | readonly FindingQuestions<string>[]
  return [asked].flat()
}

/** What is only missing is no fault: the law may not need it, or will ask for it. */
function refused(question: Question, error: RolloutRulesError): Reply {
  const { rule, facts, locale } = question
  if (!(error instanceof InvalidInputError))
    return { ...nothing, faults: [{ fact: '', message: errorWords(error, locale) }] }
  const isMissing = ({ code, path }: InputIssue): boolean => code === 'missing' && facts[path] === undefined
  const faults = error.issues.filter((issue) => !isMissing(issue))
  const missing = error.issues.filter(isMissing).map(({ path }) => path)
  return {
    ...nothing,
    missing,
    faults: faults.map((issue) => ({
      fact: issue.path.split('.')[0] as string,
      message: issueWords(rule.id, issue, locale),
    })),
  }
}
