import { type Locale, text } from '../kernel/locale'
import { localeOf } from '../kernel/text-options'
import type { Timeliness } from '../law/deadlines'
import type { Basis, Decision } from '../law/rule'
import { daysOf } from './days-of'
import type { CountedTextOptions } from './counted-text-options'
import { caveatsOf } from './caveats-of'
import { decisionIssues } from './decision-issues'
import { statusLabels } from './labels/deadline-labels'
import { sections } from './layout'
import { basisSection, countingAndDayCodes, dueLine, limitSentence } from './limit-steps'
import { type Caveats, caveatNotes, evidenceNotes, notesSection } from './notes'
import { readingsSection } from './readings-section'
import { timelinessWords } from './rules/deadlines/timeliness'

/**
 * A decision of `timeliness` as plain text: the status, the last day, the clause and its rule, every day off that was
 * met while counting and why, the readings on which the answer hangs, and what to know before relying on it.
 *
 * @param decision - as `timeliness` gave it
 * @param options - the language, and the calendar by which it was counted; with it, closures that rest on indirect
 *   evidence are noted
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the decision is another rule's or the locale is unknown
 * @throws CalendarRangeError where the decision has days that the calendar given does not know
 * @example
 * describeTimeliness(timeliness({ duty: 'working-group-minutes', from: '2025-02-06', doneOn: '2025-02-12', asOf: '2025-02-28' }), { locale: 'zh-TW' }).split('\n')[0] // => '如期：民國114年2月12日完成，未逾期限'
 */
export function describeTimeliness(decision: Decision<Timeliness>, options: CountedTextOptions): string {
  const locale = localeOf({ locale: options.locale }, decisionIssues(decision, 'deadlines.timeliness'))
  const { calendar } = options
  const { due } = decision.value
  const caveats = caveatsOf(decision.basis) as Caveats
  const notes = [
    ...caveatNotes(caveats, locale),
    ...evidenceNotes(calendar === undefined ? [] : daysOf(calendar, caveats.from, caveats.through), locale),
  ]
  return sections(
    `${answerLine(decision, locale)}\n${dueLine(due, locale)}`,
    ...basisSection(decision, locale, countingAndDayCodes),
    ...readingsSection(decision.readings, timelinessWords.readings, locale),
    ...notesSection(notes, locale),
  )
}

function answerLine({ value: { status }, basis }: Decision<Timeliness>, locale: Locale): string {
  const statusText = statusLabels[status][locale]
  const finding = limitSentence(basis.at(-1) as Basis, locale)
  return text(
    `${statusText}：${finding}`,
    `${statusText.charAt(0).toUpperCase()}${statusText.slice(1)}: ${finding.charAt(0).toLowerCase()}${finding.slice(1)}`,
  )[locale]
}
