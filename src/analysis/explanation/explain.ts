import { InvalidInputError } from '../../kernel/errors'
import type { Locale } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import { assumptions } from '../../law/register/assumptions'
import type { Basis, Decision } from '../../law/rule'
import { resultSentence, stepSentence } from '../../wording/explanations/sentences'
import { caveatsOf } from '../../wording/limit-steps'
import { caveatNotes } from '../../wording/notes'
import { readingLines } from '../../wording/readings-section'
import { readDecision } from './read-decision'
import { type TextOptions, readLocale } from '../text-options'

/**
 * A decision of any rule as plain text: the answer; one line for each step, with its clause and the figures that were
 * looked at, of a limit every day off from its start to its last day too, and why; what was taken for granted where the
 * text is silent; what to know of the calendar that was counted by; and each reading on which the answer hangs, with
 * the choices that there were. Steps that say the same are said once.
 *
 * @param decision - as a rule gave it, or parsed from JSON
 * @param options - the language
 * @returns lines parted by line feeds, without one at the end
 * @throws InvalidInputError where the argument is no decision of this library or the locale is unknown; every fault is
 *   named
 * @example
 * explain(courseAttendance({ course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 }), { locale: 'zh-TW' }).split('\n')[1] // => '柒、一、(三)：請假 2 小時，占課時 30 小時未達 20%（達 6 小時即退訓）'
 * @example
 * explain(councilChair({ convener: 'absent', deputyConvener: 'absent' }), { locale: 'en' }).split('\n')[0] // => 'Result: the meeting is held on another day'
 */
export function explain(decision: Decision<unknown>, options: TextOptions): string {
  const read = readDecision(decision)
  const language = readLocale(options)
  if ('issues' in read || 'issues' in language)
    throw new InvalidInputError([read, language].flatMap((each) => ('issues' in each ? each.issues : [])))
  return explained(read.value, language.value)
}

function explained(decision: Decision<unknown>, locale: Locale): string {
  return [
    `${locale === 'en' ? 'Result: ' : '結果：'}${resultSentence(decision, locale)}`,
    ...new Set(decision.basis.map((step) => stepLine(step, stepSentence(decision.rule, step, locale), locale))),
    ...assumptionLines(decision, locale),
    ...noteLines(decision, locale),
    ...readingLines(decision.readings, locale),
  ].join('\n')
}

function stepLine(step: Basis, sentence: string, locale: Locale): string {
  const clause = formatClause(step.clause, locale)
  return locale === 'en' ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}: ${sentence}` : `${clause}：${sentence}`
}

/** What to know before relying on days that were counted by a calendar. */
function noteLines({ basis }: Decision<unknown>, locale: Locale): string[] {
  const caveats = caveatsOf(basis)
  if (caveats === null) return []
  return caveatNotes(caveats, locale).map((note) => `${locale === 'en' ? 'Note: ' : '備註：'}${note}`)
}

function assumptionLines({ basis }: Decision<unknown>, locale: Locale): string[] {
  const used = new Set(basis.flatMap(({ assumption }) => (assumption === undefined ? [] : [assumption])))
  return [...used].map((id) => `${locale === 'en' ? 'Taken for granted: ' : '前提：'}${assumptions[id].text[locale]}`)
}
