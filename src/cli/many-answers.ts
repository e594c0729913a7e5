import { InvalidInputError } from '../kernel/errors'
import type { Locale } from '../kernel/locale'
import { evaluateMany, type Evaluated } from '../law/evaluate-many'
import type { RuleOptions } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import { resultSentence } from '../wording/sentences'
import { formatError } from '../wording/format-error'
import { sections } from '../wording/layout'
import type { CommandAnswer } from './answer'
import { anyRule } from './any-rule'
import { isBreach } from './breach'
import { faultInRuleFacts } from './fault-in-words'
import { formatFault } from './fault'
import type { RowOfFacts } from './many-facts'

/** What a rule decides of each of many: one line a row, and a summary. */
export function answerOfMany(rule: RuleId, rows: readonly RowOfFacts[], options: RuleOptions): CommandAnswer {
  const facts = rows.map((row) => row.facts)
  const answers = [...evaluateMany(anyRule(rule), facts, options)]
  const failed = answers.some((answer) => 'error' in answer)
  return {
    json: answers.map((answer, place) => ({ ...answer, row: (rows[place] as RowOfFacts).row })),
    text: (locale) => {
      const results = answers.map((answer) => resultText(rule, answer, locale))
      return sections(
        answers.map((_, place) => rowText(rows[place] as RowOfFacts, results[place] as string, locale)).join('\n'),
        summaryText(rows, answers, results, locale),
      )
    },
    breach: answers.some((answer) => 'decision' in answer && isBreach(answer.decision.value)),
    unanswered: failed,
  }
}

function resultText(rule: RuleId, answer: Evaluated<unknown>, locale: Locale): string {
  if ('decision' in answer) return resultSentence(answer.decision, locale)
  const { error } = answer
  if (!(error instanceof InvalidInputError)) return formatError(error, { locale })
  return error.issues
    .map((issue) => formatFault(faultInRuleFacts(rule, issue), locale))
    .join(locale === 'en' ? '; ' : '；')
}

function rowText({ row, reference }: RowOfFacts, result: string, locale: Locale): string {
  const place = locale === 'en' ? `row ${row}` : `第 ${row} 列`
  return [place, ...reference.filter((cell) => cell !== ''), result].join('  ')
}

/** How many rows came to what, and which could not be answered. */
function summaryText(
  rows: readonly RowOfFacts[],
  answers: readonly Evaluated<unknown>[],
  results: readonly string[],
  locale: Locale,
): string {
  const counts = new Map<string, number>()
  const faulty: number[] = []
  answers.forEach((answer, place) => {
    const result = results[place] as string
    if ('decision' in answer) counts.set(result, (counts.get(result) ?? 0) + 1)
    else faulty.push((rows[place] as RowOfFacts).row)
  })
  const english = locale === 'en'
  const counted = [...counts].map(([result, count]) => (english ? `${result}: ${count}` : `${result} ${count}`))
  const rest = english
    ? `with faults: ${faulty.length} (row ${faulty.join(', ')})`
    : `資料有誤 ${faulty.length}（第 ${faulty.join('、')} 列）`
  const parts = faulty.length === 0 ? counted : [...counted, rest]
  return english ? `${rows.length} rows. ${parts.join('; ')}` : `${rows.length} 筆：${parts.join('、')}`
}
