import type { JsonObject } from '../kernel/json'
import { type LocalizedText, text } from '../kernel/locale'
import { type RuleId, ruleIds } from '../law/rule-id'
import type { AnyWords } from './any-words'
import * as appraisal from './rules/appraisal/index'
import * as deadlines from './rules/deadlines/index'
import * as definitions from './rules/definitions/index'
import * as governance from './rules/governance/index'
import * as phases from './rules/phases/index'
import * as promotion from './rules/promotion/index'
import * as scope from './rules/scope/index'
import * as support from './rules/support/index'
import * as training from './rules/training/index'

const domains = [definitions, scope, phases, governance, deadlines, support, training, promotion, appraisal] as const

type EachOf<Domain> = Domain extends unknown ? Domain[keyof Domain] : never

/** The rules that have words. */
type Worded = Extract<EachOf<(typeof domains)[number]>, { readonly rule: RuleId }>['rule']

/** The words of a rule of this regulation, whichever it is. */
interface OwnWords extends AnyWords {
  /** Facts as an office could have them, to copy and to change. */
  readonly example: JsonObject
}

/**
 * The words of every rule by its id, in the order of the regulation. A rule that no domain has the words of does
 * not compile.
 */
export const allWords: Readonly<Record<RuleId, OwnWords>> = /* @__PURE__ */ byRule()

function byRule(): Readonly<Record<Worded, OwnWords>> {
  const all: readonly AnyWords[] = domains.flatMap((domain) => Object.values<AnyWords>(domain))
  const worded = new Map(all.map((words) => [words.rule, words]))
  return Object.fromEntries(ruleIds.map((id) => [id, worded.get(id)])) as Readonly<Record<Worded, OwnWords>>
}

/** The question for a fact of a rule, in both languages; of a rule of another law its key. */
export function questionText(rule: string, fact: string): LocalizedText {
  const words = Object.hasOwn(allWords, rule) ? allWords[rule as RuleId] : undefined
  return words?.facts[fact]?.question ?? text(fact, fact)
}
