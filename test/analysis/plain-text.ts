import type { Locale } from '../../src/kernel/locale'
import { formatRocDate } from '../../src/kernel/roc-date'
import { formatClause } from '../../src/law/format-clause'
import type { Decision } from '../../src/law/rule'
import { dateText } from '../../src/wording/date-text'

/** What a caller calls bodies, groups and the like: it comes back as it was given, in whatever language. */
const namedBy = ['name', 'names', 'entry', 'body', 'bodies', 'group', 'suggestions']

/** Every text and number in a decision's value and basis, each with the key under which it stands. */
function contents({ value, basis }: Decision<unknown>): { key: string; content: unknown }[] {
  const found: { key: string; content: unknown }[] = []
  const visit = (key: string, content: unknown): void => {
    if (Array.isArray(content))
      content.forEach((item) => {
        visit(key, item)
      })
    else if (typeof content === 'object' && content !== null)
      Object.entries(content).forEach(([inner, item]) => {
        visit(inner, item)
      })
    else found.push({ key, content })
  }
  visit('', value)
  basis.forEach(({ data }) => {
    visit('', data ?? {})
  })
  return found
}

/** A text without what the caller named. */
export function withoutNames(text: string, decision: Decision<unknown>): string {
  const names = contents(decision)
    .filter(({ key, content }) => namedBy.includes(key) && typeof content === 'string')
    .map(({ content }) => content as string)
  return names.sort((a, b) => b.length - a.length).reduce((rest, name) => rest.replaceAll(name, '※'), text)
}

/** The lines of an explanation on the answer and the steps, without the clauses that they cite. */
export function findings(text: string, { basis }: Decision<unknown>, locale: Locale): string[] {
  const clauses = basis
    .map(({ clause }) => formatClause(clause, { locale }).replace('clause', 'Clause'))
    .sort((a, b) => b.length - a.length)
  return text
    .split('\n')
    .filter((line) => !/^(前提|備註|解讀|Assumption|Note|Reading| )/.test(line))
    .map((line) => {
      const clause = clauses.find((each) => line.startsWith(locale === 'en' ? `${each}: ` : `${each}：`))
      return clause === undefined ? line : line.slice(clause.length + 1)
    })
}

/** The numbers of a text that are not in the decision: those of dates, as they are written out, taken away first. */
export function strayNumbers(text: string, decision: Decision<unknown>): string[] {
  const known = contents(decision).map(({ content }) => content)
  const dates = known.filter(
    (content): content is string => typeof content === 'string' && /^\d{4}-\d\d-\d\d$/.test(content),
  )
  const written = dates.flatMap((date) => [
    dateText(date, 'zh-TW'),
    dateText(date, 'en'),
    formatRocDate(date),
    // The end of days that lie in one year is written without it.
    formatRocDate(date).replace(/^.*年/, '至'),
    date,
  ])
  // 8585 is what the service line is called, and a year has its number of the Republic too.
  const rest = ['8585', ...written].reduce(
    (shorter, each) => shorter.replaceAll(each, ' '),
    withoutNames(text, decision),
  )
  const numbers = new Set(
    known
      .filter((content) => typeof content === 'number')
      .flatMap((number) => [String(number), ...(number > 2000 ? [String(number - 1911)] : [])]),
  )
  return (rest.match(/-?\d+(?:\.\d+)?/g) ?? []).filter(
    (number) => !numbers.has(number) && !numbers.has(number.replace('-', '')),
  )
}
