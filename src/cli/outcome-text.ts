import type { Json } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { resultSentence } from '../wording/explanations/sentences'
import { anyRule } from './any-rule'

/** An outcome of a table in words where it is the rule's value; else the code of its row. */
export function outcomeText(rule: RuleId, outcome: Json, locale: Locale): string {
  const value = anyRule(rule).value.safeParse(outcome)
  if (value.success) return resultSentence({ rule, value: outcome, basis: [], readings: [] }, locale)
  // The outcomes of a derived table and of a finding are codes; only what every finding has is worth a word.
  return outcome === 'met' ? (locale === 'en' ? 'met' : '符合規定') : outcome as string
}
