import { isComposite } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import type { RuleId } from '../../law/rule-id'
import { dateWords, factsWords, valueWords } from '../../wording/tables/table-words'
import { FIRST_DAY, LAST_DAY } from '../table/axis'
import type { Cell, LikeCell, RangeCell } from '../table/cell'

/** What stands between what is said. */
export const joints: Readonly<
  Record<
    Locale,
    {
      readonly values: string
      readonly objects: string
      readonly ends: string
      readonly between: string
      readonly any: string
    }
  >
> = {
  'zh-TW': { values: '、', objects: '；或 ', ends: '、', between: ' 至 ', any: '不限' },
  en: { values: ' or ', objects: '; or ', ends: ' and ', between: ' to ', any: 'any' },
}

/** A cell of a column as a person reads it. */
export function cellWords(rule: RuleId, column: string, cell: Cell, locale: Locale): string {
  if ('any' in cell) return joints[locale].any
  if ('equals' in cell) return valueWords(rule, column, cell.equals, locale)
  if ('oneOf' in cell)
    return cell.oneOf
      .map((value) => valueWords(rule, column, value, locale))
      .join(cell.oneOf.some(isComposite) ? joints[locale].objects : joints[locale].values)
  return 'like' in cell ? likeWords(rule, column, cell, locale) : rangeWords(cell, locale)
}

/** What is seen in the lists where the table has a name for it, and one of them. */
function likeWords(rule: RuleId, column: string, { like, seen }: LikeCell, locale: Locale): string {
  const example = valueWords(rule, column, like, locale)
  if (Object.keys(seen).length === 0) return text(`例如：${example}`, `such as: ${example}`)[locale]
  return text(
    `${factsWords(rule, seen, 'zh-TW')}（例如：${example}）`,
    `${factsWords(rule, seen, 'en')} (such as: ${example})`,
  )[locale]
}

/** 以上 and 以下 include the number. */
function rangeWords({ from, fromIncluded = false, to, toIncluded = false }: RangeCell, locale: Locale): string {
  const { ends, any, between } = joints[locale]
  if (typeof from === 'number' && typeof to === 'number' && fromIncluded && toIncluded) return `${from}${between}${to}`
  const [lower, upper] = locale === 'en' ? [lowerEnglish, upperEnglish] : [lowerChinese, upperChinese]
  const bounds = [
    ...(from === undefined || isEndOfTime(from, fromIncluded) ? [] : [lower(from, fromIncluded)]),
    ...(to === undefined || isEndOfTime(to, toIncluded) ? [] : [upper(to, toIncluded)]),
  ]
  return bounds.length === 0 ? any : bounds.join(ends)
}

/** Whether a bound is none, being the first or the last day that there are. */
function isEndOfTime(bound: number | string, included: boolean): boolean {
  return included && (bound === FIRST_DAY || bound === LAST_DAY)
}

function lowerChinese(from: number | string, included: boolean): string {
  if (typeof from === 'number') return included ? `${from} 以上` : `超過 ${from}`
  return `${dateWords(from, 'zh-TW')}${included ? '起' : '之後'}`
}

function upperChinese(to: number | string, included: boolean): string {
  if (typeof to === 'number') return included ? `${to} 以下` : `未達 ${to}`
  return `${dateWords(to, 'zh-TW')}${included ? '止' : '之前'}`
}

function lowerEnglish(from: number | string, included: boolean): string {
  if (typeof from === 'number') return included ? `at least ${from}` : `more than ${from}`
  return `${included ? 'from' : 'after'} ${from}`
}

function upperEnglish(to: number | string, included: boolean): string {
  if (typeof to === 'number') return included ? `at most ${to}` : `below ${to}`
  return `${included ? 'through' : 'before'} ${to}`
}
