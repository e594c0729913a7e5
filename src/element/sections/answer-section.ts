import type { Json } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import { isAdverse } from '../../law/adverse'
import type { LedgerDay } from '../../periods/workday-count'
import { parseIsoDate, weekdayOf } from '../../kernel/civil-date'
import { shortDate } from '../../wording/date-text'
import { dayText } from '../../wording/day-text'
import type { Reply } from '../ask'
import { type Child, element } from '../dom'
import type { AnyRule } from '../part'
import { figureTexts, formTexts, marks, weekdays } from '../texts'
import { outcomeWords } from '../words'

/** What the answer is, without the word for it that the heading has; null while there is no answer yet. */
export function resultLine(rule: AnyRule, { lines, open }: Reply, locale: Locale): string | null {
  if (lines[0] !== undefined) return lines[0].slice(formTexts.resultIs[locale].length)
  if (open.length === 0 || open.some(({ status }) => status === 'open')) return null
  const outcomes = open.flatMap((each) => (each.status === 'decided' ? [each.outcome] : []))
  const found = open.length === 1 ? outcomes : outcomes.filter((outcome) => outcome !== 'met')
  const words = found.length === 0 ? outcomeWords(rule.id, 'met', locale) : wordsOf(rule, found, locale)
  return words
}

/** What the answer may still be, and what it is as far as it is settled. */
export function possibleLine(rule: AnyRule, { open, faults }: Reply, locale: Locale): string {
  if (faults.length > 0) return formTexts.correctFirst[locale]
  const possible = open.flatMap((each) => (each.status === 'open' ? each.possible : []))
  const told = possible.filter((outcome) => open.length === 1 || outcome !== 'met')
  return told.length === 0
    ? formTexts.open[locale]
    : `${formTexts.open[locale]}${marks[locale].stop}${formTexts.mayBe[locale]}${wordsOf(rule, told, locale)}`
}

function wordsOf(rule: AnyRule, outcomes: readonly Json[], locale: Locale): string {
  return [...new Set(outcomes.map((outcome) => outcomeWords(rule.id, outcome, locale)))].join(marks[locale].list)
}

/** The answer with its steps; of a limit the days too, one by one. */
export function answerSection(rule: AnyRule, reply: Reply, locale: Locale): readonly Child[] {
  const { decision, lines, steps } = reply
  const result = resultLine(rule, reply, locale)
  const heading = element('h3', { tabindex: -1 }, formTexts.result[locale])
  if (result === null) return [heading, element('p', { class: 'possible' }, possibleLine(rule, reply, locale))]
  return [
    heading,
    element(
      'p',
      { class: 'result', 'data-result': '', 'data-value': decision === null ? null : JSON.stringify(decision.value) },
      isAgainst(reply) ? element('span', { class: 'adverse' }, result) : result,
    ),
    decision === null ? element('p', { class: 'hint' }, formTexts.restDoesNotMatter[locale]) : null,
    steps > 0
      ? element(
          'ol',
          { class: 'steps', 'data-steps': '' },
          ...lines.slice(1, 1 + steps).map((line) => element('li', {}, line.trim())),
        )
      : null,
    ...readingParagraphs(lines.slice(1 + steps)),
    ...ledgerList(ledgerIn(decision?.value), locale),
  ]
}

/** A reading begins at the margin; what was chosen, and what else can be, is indented. */
function readingParagraphs(lines: readonly string[]): readonly HTMLElement[] {
  return lines
    .join('\n')
    .split(/\n(?=\S)/)
    .filter((each) => each !== '')
    .map((each) => element('p', { class: 'hint lines' }, each.replaceAll(/\n\s*/g, '\n')))
}

/** Whether the answer goes against somebody, as far as it is settled. */
function isAgainst({ decision, open }: Reply): boolean {
  if (decision !== null) return isAdverse(decision.value)
  return open.some(
    (each) => each.status === 'decided' && (each.code === undefined ? isAdverse(each.outcome) : each.outcome !== 'met'),
  )
}

/** The days over which a limit was counted, where an answer has them. */
export function ledgerIn(value: unknown): readonly LedgerDay[] {
  return (value as { readonly ledger?: readonly LedgerDay[] } | null | undefined)?.ledger ?? []
}

/** What a day is in a count: its number, or why it has none. */
export function dayWords({ number, why, name }: LedgerDay, locale: Locale): string {
  const what = dayText(why, name, locale)
  return number === null
    ? what
    : figureTexts.nth(number)[locale] + (name === null ? '' : `${marks[locale].open}${what}${marks[locale].close}`)
}

function weekdayIn({ date }: LedgerDay, locale: Locale): string {
  const { open, close } = marks[locale]
  return `${open}${weekdays[locale][weekdayOf(parseIsoDate(date))] as string}${close}`
}

function ledgerList(ledger: readonly LedgerDay[], locale: Locale): readonly Child[] {
  if (ledger.length === 0) return []
  return [
    element('h4', {}, formTexts.days[locale]),
    element(
      'ol',
      { class: 'ledger', 'data-ledger': '' },
      ...ledger.map((day) =>
        element(
          'li',
          { class: day.counted ? 'counted' : 'off' },
          `${shortDate[locale](day.date)}${weekdayIn(day, locale)}${marks[locale].colon}${dayWords(day, locale)}`,
        ),
      ),
    ),
  ]
}
