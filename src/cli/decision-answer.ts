import { formatClause } from '../law/format-clause'
import type { Decision } from '../law/rule'
import type { Locale } from '../kernel/locale'
import { section, sections } from '../wording/layout'
import { readingsSection } from '../wording/readings-section'
import type { Answer } from './answer'

/** A decision as an answer. */
export function decisionAnswer(decision: Decision<unknown>, breach = false): Answer {
  return { json: decision, text: (locale) => decisionText(decision, locale), breach }
}

function decisionText({ value, basis, readings }: Decision<unknown>, locale: Locale): string {
  const english = locale === 'en'
  return sections(
    `${english ? 'Answer: ' : '答案：'}${typeof value === 'string' ? value : JSON.stringify(value)}`,
    ...section(english ? 'Basis:' : '依據：', [...new Set(basis.map(({ clause }) => formatClause(clause, locale)))]),
    ...readingsSection(readings, locale),
  )
}
