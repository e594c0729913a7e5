import { formatIsoDate, parseIsoDate, weekdayOf } from '../../kernel/civil-date'
import type { Locale } from '../../kernel/locale'
import type { LedgerDay } from '../../periods/workday-count'
import { type Child, element } from '../dom'
import { figureTexts, formTexts, weekdays } from '../texts'
import { dayWords } from './answer-section'

/** The months over which a limit was counted, each day with its number or why it has none. */
export function monthSection(ledger: readonly LedgerDay[], locale: Locale): readonly Child[] {
  if (ledger.length === 0) return []
  const months = [...new Set(ledger.map(({ date }) => date.slice(0, 'YYYY-MM'.length)))]
  return [element('h3', {}, formTexts.calendar[locale]), ...months.map((month) => monthTable(month, ledger, locale))]
}

function monthTable(month: string, ledger: readonly LedgerDay[], locale: Locale): HTMLElement {
  const first = parseIsoDate(`${month}-01`)
  const days = Array.from({ length: LONGEST_MONTH }, (_, place) => formatIsoDate(first + place)).filter((date) =>
    date.startsWith(month),
  )
  const before = weekdayOf(first)
  const cells = [
    ...Array.from({ length: before }, () => element('td', { class: 'outside' })),
    ...days.map((date) =>
      dayCell(
        date,
        ledger.find((day) => day.date === date),
        locale,
      ),
    ),
  ]
  const weeks = Array.from({ length: Math.ceil(cells.length / WEEK) }, (_, week) =>
    cells.slice(week * WEEK, (week + 1) * WEEK),
  )
  return element(
    'table',
    { class: 'month' },
    element('caption', {}, figureTexts.month(Number(month.slice(0, 4)), Number(month.slice(-2)))[locale]),
    element('thead', {}, element('tr', {}, ...weekdays[locale].map((name) => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...weeks.map((week) => element('tr', {}, ...week))),
  )
}

const WEEK = 7
const LONGEST_MONTH = 31

function dayCell(date: string, day: LedgerDay | undefined, locale: Locale): HTMLElement {
  const number = element('span', { class: 'day' }, String(Number(date.slice(-2))))
  return day === undefined
    ? element('td', { class: 'outside' }, number)
    : element(
        'td',
        { class: day.counted ? 'counted' : 'off' },
        number,
        ' ',
        element('span', { class: 'why' }, dayWords(day, locale)),
      )
}
