import type { Comparison, Terms } from '../../kernel/comparison'
import type { Locale } from '../../kernel/locale'
import { type WordedRule, columnWords } from '../../wording/tables/table-words'
import type { RangeCell } from '../table/cell'
import { cellWords } from './cell-words'

/** A sum of facts, each counted as often. */
interface Sum {
  readonly times: number
  readonly name: string
}

const words = {
  'zh-TW': {
    colon: '：',
    plus: '加',
    minus: '減',
    of: (part: string, share: string, whole: string) => `${part}占${whole}${/^\d/.test(share) ? ' ' : ''}${share}`,
    reaches: (share: string) => `${share} 以上`,
    exceeds: (share: string) => `超過 ${share}`,
    below: (share: string) => `未滿 ${share}`,
    within: (share: string) => `${share} 以下`,
    after: (later: string, earlier: string) => `${later}晚於${earlier}`,
    notAfter: (earlier: string, later: string) => `${earlier}不晚於${later}`,
  },
  en: {
    colon: ': ',
    plus: ' plus ',
    minus: ' less ',
    of: (part: string, share: string, whole: string) => `${part}${part === '' ? '' : ' '}${share} of ${whole}`,
    reaches: (share: string) => `at least ${share}`,
    exceeds: (share: string) => `more than ${share}`,
    below: (share: string) => `less than ${share}`,
    within: (share: string) => `at most ${share}`,
    after: (later: string, earlier: string) => `${later} after ${earlier}`,
    notAfter: (earlier: string, later: string) => `${earlier} not after ${later}`,
  },
} as const satisfies Record<Locale, object>

/**
 * How facts must compare: a part with a share of a whole, a date with another, or with one that the law fixes. A share
 * goes without its facts where it is all that is said, and a part without its name where the column bears it.
 */
export function comparisonWords(
  rule: WordedRule,
  column: string,
  { left, is, right }: Comparison,
  locale: Locale,
  isAlone: boolean,
): string {
  const said = words[locale]
  if (typeof left === 'string') return ofDate(right as Terms, { to: left, toIncluded: is === '>=' })
  if (typeof right === 'string') return ofDate(left, { from: right, fromIncluded: is === '>=' })
  const [first, second] = [sumOf(left), sumOf(right)]
  // Dates are counted once each; of a part and its whole the part is counted more often.
  if (first.times === second.times)
    return is === '>' ? said.after(first.name, second.name) : said.notAfter(second.name, first.name)
  return first.times > second.times
    ? ofShare(first, is === '>' ? 'exceeds' : 'reaches', second)
    : ofShare(second, is === '>' ? 'below' : 'within', first)

  function ofDate(terms: Terms, range: RangeCell): string {
    const { name } = sumOf(terms)
    return `${name}${said.colon}${cellWords(rule, name, range, locale)}`
  }

  function ofShare(part: Sum, relation: 'reaches' | 'exceeds' | 'below' | 'within', whole: Sum): string {
    const share = said[relation](part.times === 100 ? `${whole.times}%` : `${whole.times}/${part.times}`)
    const name = part.name === columnWords(rule, column, locale) ? '' : part.name
    return isAlone ? share : said.of(name, share, whole.name)
  }

  function sumOf(terms: Terms): Sum {
    const [[fact, times], ...others] = Object.entries(terms) as [[string, number], ...[string, number][]]
    const further = others.map(
      ([other, more]) => `${more > 0 ? said.plus : said.minus}${columnWords(rule, other, locale)}`,
    )
    return { times, name: [columnWords(rule, fact, locale), ...further].join('') }
  }
}
