import type { FindingFlips, Flip } from '../analysis/index'
import { parseIsoDate } from '../kernel/civil-date'
import type { Json } from '../kernel/json'
import { type Locale, text } from '../kernel/locale'
import { clauseMark } from '../law/format-clause'
import type { RuleId } from '../law/rule-id'
import { section } from '../wording/layout'
import { columnWords, outcomeWords, valueWords } from '../wording/tables/table-words'
import type { Flips } from './analyses'
import { underHeading } from './atlas-text'
import { indentedTable } from './table-text'
import type { Page } from './page'

/** The nearest changes that give another outcome; of a check under each finding. */
export function flipsText(rule: RuleId, flips: Flips, locale: Locale, page: Page): string {
  return isOfCheck(flips)
    ? flips
        .map(
          ({ code, flips: list }) =>
            `${underHeading(outcomeWords(rule, code, locale), locale)}\n${listText(rule, list, locale, page)}`,
        )
        .join('\n\n')
    : listText(rule, flips, locale, page)
}

function isOfCheck(flips: Flips): flips is readonly FindingFlips<string>[] {
  return flips.some((flip) => 'code' in flip)
}

function listText(rule: RuleId, flips: readonly Flip<Json>[], locale: Locale, page: Page): string {
  if (flips.length === 0)
    return text('變動其中任何一項事實，結果都相同。', 'No single change gives another outcome.')[locale]
  const rows = flips.map((flip) => [
    columnWords(rule, flip.fact, locale),
    `${valueWords(rule, flip.fact, flip.from, locale)} → ${valueWords(rule, flip.fact, flip.to, locale)}`,
    distanceText(flip, locale),
    outcomeWords(rule, flip.outcome, locale),
    clauseMark[locale](flip.clause),
  ])
  return section(
    text(
      '變動下列一項事實，結果就會不同（最近的在前）：',
      'A change of one fact that gives another outcome, the nearest first:',
    )[locale],
    indentedTable(rows, page),
  ).join('\n')
}

function distanceText({ to, distance }: Flip<Json>, locale: Locale): string {
  if (distance === null) return ''
  const isDate = !Number.isNaN(parseIsoDate(to))
  return text(
    `相差 ${distance}${isDate ? ' 天' : ''}`,
    `by ${distance}${isDate ? (distance === 1 ? ' day' : ' days') : ''}`,
  )[locale]
}
