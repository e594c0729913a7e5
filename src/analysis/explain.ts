import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import { inputIssue } from '../kernel/input-issue'
import type { Locale } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import { assumptions } from '../law/register/assumptions'
import type { Basis, Decision } from '../law/rule'
import { resultSentence, stepSentence } from '../wording/explanations/sentences'
import { bearingDays, limitStepsOf } from '../wording/limit-steps'
import { caveatNotes } from '../wording/notes'
import { readingLines } from '../wording/readings-section'
import { judgeCounted, judgedFigures } from './judged-figures'
import { readDecision } from './read-decision'
import type { TextOptions } from './text-options'
import { readLocale } from './text-options'

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
  const sentences = sentencesOf(decision, locale)
  return [
    `${locale === 'en' ? 'Result: ' : '結果：'}${resultSentence(decision, locale)}`,
    ...new Set(decision.basis.map((step, place) => stepLine(step, sentences[place] as string, locale))),
    ...assumptionLines(decision, locale),
    ...noteLines(decision, locale),
    ...readingLines(decision.readings, locale),
  ].join('\n')
}

/** What was found at each step. Figures that no sentence and no note can be made of are refused, of all steps. */
function sentencesOf(decision: Decision<unknown>, locale: Locale): readonly string[] {
  const issues = new Map<string, InputIssue>()
  const report = (found: readonly InputIssue[]): void => {
    for (const issue of found) issues.set(issue.path, issue)
  }
  const sentences = decision.basis.map((step, place) => {
    const path = `decision.basis.${place}.data`
    const known = issues.size
    const { data = {} } = step
    const judged = judgedFigures(decision.rule, data, path, report)
    const sentence = stepSentence(decision.rule, { ...step, data: judged }, locale)
    if (sentence === null && issues.size === known)
      report([inputIssue(path, 'wrong-type', { expected: 'the figures of this step' })])
    if (isCounted(decision)) judgeCounted(data, path, report)
    return sentence ?? ''
  })
  if (issues.size > 0) throw new InvalidInputError([...issues.values()])
  return sentences
}

/** Whether days were counted by a calendar. */
function isCounted({ basis }: Decision<unknown>): boolean {
  return basis.some(({ data = {} }) => 'closuresChecked' in data)
}

function stepLine(step: Basis, sentence: string, locale: Locale): string {
  const clause = formatClause(step.clause, locale)
  return locale === 'en' ? `${clause.charAt(0).toUpperCase()}${clause.slice(1)}: ${sentence}` : `${clause}：${sentence}`
}

/** What to know before relying on days that were counted by a calendar. */
function noteLines(decision: Decision<unknown>, locale: Locale): string[] {
  if (!isCounted(decision)) return []
  const { closuresChecked, replacedYears, provisional } = limitStepsOf(decision)
  const notes = caveatNotes({ provisional, closuresChecked, replacedYears, ...bearingDays(decision) }, locale)
  return notes.map((note) => `${locale === 'en' ? 'Note: ' : '備註：'}${note}`)
}

function assumptionLines({ basis }: Decision<unknown>, locale: Locale): string[] {
  const used = new Set(basis.flatMap(({ assumption }) => (assumption === undefined ? [] : [assumption])))
  return [...used].map((id) => `${locale === 'en' ? 'Taken for granted: ' : '前提：'}${assumptions[id].text[locale]}`)
}
