import type { Flip } from '../analysis/index'
import type { Json } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import type { RuleId } from '../law/rule-id'
import { inColumns } from '../wording/columns'
import { section } from '../wording/layout'
import type { Flips } from './analyses'
import { outcomeText } from './outcome-text'

/** The nearest changes that give another outcome; of a check under each finding. */
export function flipsText(rule: RuleId, flips: Flips, locale: Locale): string {
  const findings = flips.flatMap((flip) => ('code' in flip ? [`${flip.code}\n${listText(rule, flip.flips, locale)}`] : []))
  return findings.length > 0 ? findings.join('\n\n') : listText(rule, flips as readonly Flip<Json>[], locale)
}

function listText(rule: RuleId, flips: readonly Flip<Json>[], locale: Locale): string {
  const english = locale === 'en'
  if (flips.length === 0) return english ? 'No single change gives another outcome.' : '變動其中任何一項事實，結果都相同。'
  const rows = flips.map(({ fact, from, to, distance, outcome, clause }) => [
    fact,
    `${valueText(from)} → ${valueText(to)}`,
    distance === null ? '' : english ? `by ${distance}` : `相差 ${distance}`,
    outcomeText(rule, outcome, locale),
    english ? clause : formatClause(clause, locale),
  ])
  return section(english ? 'A change of one fact that gives another outcome, the nearest first:' : '變動下列一項事實，結果就會不同（最近的在前）：', inColumns(rows).split('\n')).join('\n')
}

function valueText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
