import { cellWords } from '../analysis/atlas/cell-words'
import type { InvalidInputError, RolloutRulesError } from '../kernel/errors'
import type { Locale } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { formatError, formatIssue } from '../wording/format-error'
import { questionText } from '../wording/question-texts'
import { columnWords, factWords, outcomeWords, valueWordsAt } from '../wording/tables/table-words'

type Issue = InvalidInputError['issues'][number]

/** What is asked about a fact; its name where nobody wrote a question. */
export function questionWords(rule: RuleId, fact: string, locale: Locale): string {
  const question = questionText(rule, fact) as Readonly<Record<Locale, string>> | undefined
  return question?.[locale] ?? columnWords(rule, fact, locale)
}

/** What a fact or a member of it is called. */
export function memberWords(rule: RuleId, keys: readonly string[], locale: Locale): string {
  return factWords(rule, keys.join('.'), locale)
}

export function issueWords(rule: RuleId, issue: Issue, locale: Locale): string {
  const message = formatIssue(issue, locale)
  return issue.path === '' ? message : `${factWords(rule, issue.path, locale)}${locale === 'en' ? ' ' : ''}${message}`
}

export function errorWords(error: RolloutRulesError, locale: Locale): string {
  return formatError(error, locale)
}

export { cellWords, outcomeWords, valueWordsAt }
