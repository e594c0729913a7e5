import type { FindingFlips, Flip } from '../analysis/index'
import { parseIsoDate } from '../kernel/civil-date'
import type { Json } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import type { RuleId } from '../law/rule-id'
import { inColumns } from '../wording/columns'
import { section } from '../wording/layout'
import { columnWords, outcomeWords, valueWords } from '../wording/tables/table-words'
import type { Flips } from './analyses'
import { underHeading } from './atlas-text'

/** The nearest changes that give another outcome; of a check under each finding. */
export function flipsText(rule: RuleId, flips: Flips, locale: Locale): string {
  return isOfCheck(flips)
    ? flips
        .map(
          ({ code, flips: list }) =>
            `${underHeading(outcomeWords(rule, code, locale), locale)}\n${listText(rule, list, locale)}`,
        )
        .join('\n\n')
    : listText(rule, flips, locale)
}

function isOfCheck(flips: Flips): flips is readonly FindingFlips<string>[] {
  return flips.some((flip) => 'code' in flip)
}

function listText(rule: RuleId, flips: readonly Flip<Json>[], locale: Locale): string {
  const english = locale === 'en'
  if (flips.length === 0)
    return english ? 'No single change gives another outcome.' : '變動其中任何一項事實，結果都相同。'
  const rows = flips.map((flip) => [
    columnWords(rule, flip.fact, locale),
    `${valueWords(rule, flip.fact, flip.from, locale)} → ${valueWords(rule, flip.fact, flip.to, locale)}`,
    distanceText(flip, locale),
    outcomeWords(rule, flip.outcome, locale),
    english ? flip.clause : formatClause(flip.clause, { locale }),
  ])
  return section(
    english
      ? 'A change of one fact that gives another outcome, the nearest first:'
      : '變動下列一項事實，結果就會不同（最近的在前）：',
    inColumns(rows).split('\n'),
  ).join('\n')
}

function distanceText({ to, distance }: Flip<Json>, locale: Locale): string {
  if (distance === null) return ''
  const isDate = !Number.isNaN(parseIsoDate(to))
  if (locale === 'en') return `by ${distance}${isDate ? (distance === 1 ? ' day' : ' days') : ''}`
  return `相差 ${distance}${isDate ? ' 天' : ''}`
}
