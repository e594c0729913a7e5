import type { AnyAtlas, Atlas, Cell } from '../analysis/index'
import { cellText } from '../analysis/index'
import type { Json } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import { inColumns } from '../wording/columns'
import { outcomeText } from './outcome-text'

/** A complete table for the screen, those of a check under one another. */
export function atlasText(tables: AnyAtlas, locale: Locale): string {
  return 'rule' in tables ? tableText(tables, locale) : tables.map((table) => `${table.code}\n${tableText(table, locale)}`).join('\n\n')
}

function tableText({ rule, facts, rows }: Atlas<unknown, unknown>, locale: Locale): string {
  const english = locale === 'en'
  return inColumns([
    [...facts, english ? 'outcome' : '結果', english ? 'clause' : '條款', english ? 'code' : '代碼'],
    ...rows.map(({ when, outcome, clause, code }) => [
      ...facts.map((fact) => cellOnScreen(when[fact] as Cell, locale)),
      outcomeText(rule, outcome as Json, locale),
      english ? clause : formatClause(clause, locale),
      code,
    ]),
  ])
}

/** Some of the values of a fact, such as `>= 60 且 < 70`. */
export function cellOnScreen(cell: Cell, locale: Locale): string {
  return locale === 'en' ? cellText(cell) : cellText(cell).replaceAll(' and ', ' 且 ')
}
