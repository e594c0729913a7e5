import { isComposite } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import { type WordedRule, dateWords, factsWords, valueWords } from '../../wording/tables/table-words'
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
export function cellWords(rule: WordedRule, column: string, cell: Cell, locale: Locale): string {
  if ('any' in cell) return joints[locale].any
  if ('equals' in cell) return valueWords(rule, column, cell.equals, locale)
  if ('oneOf' in cell)
    return cell.oneOf
      .map((value) => valueWords(rule, column, value, locale))
      .join(cell.oneOf.some(isComposite) ? joints[locale].objects : joints[locale].values)
  return 'like' in cell ? likeWords(rule, column, cell, locale) : rangeWords(cell, locale)
}

/** What is seen in the lists where the table has a name for it, and one of them. */
function likeWords(rule: WordedRule, column: string, { like, seen }: LikeCell, locale: Locale): string {
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
  const [lower, upper] = [lowerTexts[locale], upperTexts[locale]]
  const bounds = [
    ...(from === undefined || isEndOfTime(from, fromIncluded) ? [] : [lower({ bound: from, included: fromIncluded })]),
    ...(to === undefined || isEndOfTime(to, toIncluded) ? [] : [upper({ bound: to, included: toIncluded })]),
  ]
  return bounds.length === 0 ? any : bounds.join(ends)
}

/** Whether a bound is none, being the first or the last day that there are. */
function isEndOfTime(bound: number | string, included: boolean): boolean {
  return included && (bound === FIRST_DAY || bound === LAST_DAY)
}

interface Bound {
  readonly bound: number | string
  readonly included: boolean
}

const lowerTexts = /* @__PURE__ */ text<Bound>(
  ({ bound, included }) => {
    if (typeof bound === 'number') return included ? `${bound} 以上` : `超過 ${bound}`
    return `${dateWords(bound, 'zh-TW')}${included ? '起' : '之後'}`
  },
  ({ bound, included }) => {
    if (typeof bound === 'number') return included ? `at least ${bound}` : `more than ${bound}`
    return `${included ? 'from' : 'after'} ${bound}`
  },
)

const upperTexts = /* @__PURE__ */ text<Bound>(
  ({ bound, included }) => {
    if (typeof bound === 'number') return included ? `${bound} 以下` : `未達 ${bound}`
    return `${dateWords(bound, 'zh-TW')}${included ? '止' : '之前'}`
  },
  ({ bound, included }) => {
    if (typeof bound === 'number') return included ? `at most ${bound}` : `below ${bound}`
    return `${included ? 'through' : 'before'} ${bound}`
  },
)
