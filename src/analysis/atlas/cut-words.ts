import { type Interval, type Scalar, meets } from '../../kernel/condition'
import { sameJson } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import { type WordedRule, columnWords, valueWords } from '../../wording/tables/table-words'
import type { Cell } from '../table/cell'
import { cellWords, joints } from './cell-words'
import { comparisonWords } from './comparison-words'
import type { Cut } from '../table/cuts'

type When = Readonly<Record<string, Cell>>

/** A cell of a column whose values stand for cuts, each value with the cut that goes with the rest of its row. */
export function cutCellWords(
  rule: WordedRule,
  column: string,
  row: When,
  cuts: readonly Cut[],
  locale: Locale,
): string {
  const cell = row[column] as Cell
  const possible = cuts.filter(({ when }) =>
    Object.entries(when).every(([fact, asked]) => fact === column || goesWith(asked, pinnedIn(row, fact))),
  )
  const values = 'equals' in cell ? [cell.equals] : 'oneOf' in cell ? cell.oneOf : []
  // Where everything is of one value, nothing is cut.
  if (values.length === 0 || possible.every(({ value }) => value === possible[0]?.value))
    return cellWords(rule, column, cell, locale)
  return values
    .map((value) => {
      const label = valueWords(rule, column, value, locale)
      const own = possible.filter((cut) => sameJson(cut.value, value))
      if (own.length === 0) return label
      const said = own.map((cut) => wordsOf(rule, column, row, cut, locale)).join(joints[locale].objects)
      // A number that is counted says by itself what stands in the column.
      if (own.every(({ when }) => Object.hasOwn(when, column))) return said
      return text(`${label}（${said}）`, `${label} (${said})`)[locale]
    })
    .join(joints[locale].values)
}

/** What a cut asks beside what the rest of its row says. */
function wordsOf(rule: WordedRule, column: string, row: When, { when, where }: Cut, locale: Locale): string {
  const alone = Object.entries(when)
    .filter(([fact]) => fact === column || pinnedIn(row, fact) === undefined)
    .map(([fact, cell]) => {
      const asked = cellWords(rule, fact, cell, locale)
      const name = columnWords(rule, fact, locale)
      return name === columnWords(rule, column, locale) ? asked : `${name}${text('：', ': ')[locale]}${asked}`
    })
  const isAlone = alone.length === 0 && where.length === 1
  return [...alone, ...where.map((comparison) => comparisonWords(rule, column, comparison, locale, isAlone))].join(
    text('、', ', ')[locale],
  )
}

/** The one value that a row asks of a fact. */
function pinnedIn(row: When, fact: string): Scalar | undefined {
  const cell = Object.hasOwn(row, fact) ? row[fact] : undefined
  return cell !== undefined && 'equals' in cell ? (cell.equals as Scalar) : undefined
}

function goesWith(asked: Cell, pinned: Scalar | undefined): boolean {
  return pinned === undefined || meets('equals' in asked ? (asked.equals as Scalar) : (asked as Interval), pinned)
}
