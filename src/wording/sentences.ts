import type { Locale } from '../kernel/locale'
import type { Basis, Decision } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import { allWords } from './all-words'
import { resultIn, stepIn } from './any-words'

/** What a decision answers, in a few words without the full stop. */
export function resultSentence(decision: Decision<unknown>, locale: Locale): string {
  return resultIn(allWords[decision.rule], decision, locale)
}

/** What was found at a step that its rule wrote, without the full stop. */
export function stepSentence(rule: RuleId, step: Basis, locale: Locale): string {
  return stepIn(allWords[rule], step, locale)
}
