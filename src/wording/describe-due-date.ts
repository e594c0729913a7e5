import { type Locale, text } from '../kernel/locale'
import { localeOf } from '../kernel/text-options'
import type { DueDate, LedgerDay } from '../law/deadlines'
import type { Decision } from '../law/rule'
import { dateColumn } from './date-text'
import { dayText } from './day-text'
import type { CountedTextOptions } from './counted-text-options'
import { caveatsOf } from './caveats-of'
import { decisionIssues } from './decision-issues'
import { section, sections } from './layout'
import { basisSection, dueLine } from './limit-steps'
import { type Caveats, caveatNotes, evidenceNotes, notesSection } from './notes'
import { readingsSection } from './readings-section'
import { dueWords } from './rules/deadlines/due'

/**
 * A decision of `dueDate` as plain text: the last day, the clause and its rule, every day with its
 * number or why it does not count, the readings on which the answer hangs, and what to know before relying on it.
 *
 * @param decision - as `dueDate` gave it
 * @param options - the language, and the calendar by which it was counted; with it, closures that rest on indirect
 *   evidence are noted
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the decision is another rule's or the locale is unknown
 * @throws CalendarRangeError where the decision has days that the calendar given does not know
 * @example
 * describeDueDate(dueDate({ duty: 'working-group-change', from: '2025-09-26' }), { locale: 'zh-TW' }).split('\n')[0] // => '最後期限：民國114年10月2日（2025-10-02，星期四）'
 */
export function describeDueDate(decision: Decision<DueDate>, options: CountedTextOptions): string {
  const locale = localeOf({ locale: options.locale }, decisionIssues(decision, 'deadlines.due'))
  const { calendar } = options
  const { due, ledger } = decision.value
  const notes = [
    ...caveatNotes(caveatsOf(decision.basis) as Caveats, locale),
    ...(calendar === undefined
      ? []
      : evidenceNotes(
          ledger.map(({ date }) => calendar.day(date)),
          locale,
        )),
  ]
  return sections(
    dueLine(due, locale),
    ...basisSection(decision, locale),
    ...ledgerSection(ledger, locale),
    ...readingsSection(decision.readings, dueWords.readings, locale),
    ...notesSection(notes, locale),
  )
}

/** Every day from the first to the last of a limit, with its number or why it does not count. */
export function ledgerSection(ledger: DueDate['ledger'], locale: Locale): string[] {
  return section(
    text('逐日計算：', 'Day by day:')[locale],
    ledger.map((day) => ledgerLine(day, locale)),
  )
}

function ledgerLine({ date, number, why, name }: LedgerDay, locale: Locale): string {
  return `${dateColumn(date, locale)}  ${numberColumn(number, locale)}  ${dayText(why, name, locale)}`
}

/** Six columns of the screen in English, eight in Chinese, where a Chinese character takes two. */
function numberColumn(number: number | null, locale: Locale): string {
  if (number === null) return text('不計    ', '-     ')[locale]
  const padded = String(number).padStart(2)
  return text(`第 ${padded} 天`, `day ${padded}`)[locale]
}
