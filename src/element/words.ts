import { cellWords } from '../analysis/atlas/cell-words'
import type { InvalidInputError, RolloutRulesError } from '../kernel/errors'
import type { Locale } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { formatError } from '../wording/format-error'
import { issueFormatter } from '../wording/issue-formatter'
import { allWords } from '../wording/all-words'
import type { AnyColumn } from '../wording/any-words'
import { factWords, outcomeWords, valueWordsAt } from '../wording/tables/table-words'

type Issue = InvalidInputError['issues'][number]

/** What a rule settles. */
export function titleWords(rule: RuleId, locale: Locale): string {
  return allWords[rule].title[locale]
}

/** What is asked about a fact, what a number of it counts, and what to know when answering. */
export function askedWords(
  rule: RuleId,
  fact: string,
  locale: Locale,
): { readonly question: string; readonly unit: string | undefined; readonly hint: string | undefined } {
  const { question, label, unit, hint } = allWords[rule].facts[fact] as AnyColumn
  return { question: (question ?? label)[locale], unit: unit?.[locale], hint: hint?.[locale] }
}

/** What a fact or a member of it is called. */
export function memberWords(rule: RuleId, keys: readonly string[], locale: Locale): string {
  return factWords(rule, keys.join('.'), locale)
}

export function issueWords(rule: RuleId, issue: Issue, locale: Locale): string {
  return issueFormatter(allWords[rule])(issue, { locale })
}

export function errorWords(error: RolloutRulesError, locale: Locale): string {
  return formatError(error, { locale })
}

export { cellWords, outcomeWords, valueWordsAt }
