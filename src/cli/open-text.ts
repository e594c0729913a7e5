import type { Decided, OpenQuestions, Question, StillOpen } from '../analysis/index'
import type { Json } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { formatClause } from '../law/format-clause'
import type { RuleId } from '../law/rule-id'
import { section, sections } from '../wording/layout'
import type { Questions } from './analyses'
import { cellOnScreen } from './atlas-text'
import { outcomeText } from './outcome-text'
import { formOf } from './schema-text'

/** What is settled or still open of a rule, with the questions to ask; of a check under each finding. */
export function openText(rule: RuleId, questions: Questions, locale: Locale): string {
  return 'status' in questions ? stateText(rule, questions, locale) : questions.map((finding) => `${finding.code}\n${stateText(rule, finding, locale)}`).join('\n\n')
}

/** The most decisive question that is still open; of a check, of its first open finding. */
export function nextQuestion(questions: Questions): Question<Json> | undefined {
  return [questions].flat().flatMap((state) => (state.status === 'open' ? state.questions : []))[0]
}

/** A question with what may be answered. */
export function questionPrompt({ question, clause, schema }: Question<Json>, locale: Locale): string {
  const { enum: options } = schema as { enum?: readonly string[] }
  const asked = locale === 'en' ? `${question.en} (${formatClause(clause, 'en')})` : `${question['zh-TW']}（${formatClause(clause, 'zh-TW')}）`
  return [asked, ...(options === undefined ? [`  ${formOf(schema, locale)}`] : options.map((option, place) => `  ${place + 1} ${option}`))].join('\n')
}

function stateText(rule: RuleId, state: OpenQuestions<Json>, locale: Locale): string {
  return state.status === 'decided' ? decidedText(rule, state, locale) : stillOpenText(rule, state, locale)
}

function decidedText(rule: RuleId, { outcome }: Decided<Json>, locale: Locale): string {
  return locale === 'en' ? `Settled, whatever else is not known: ${outcomeText(rule, outcome, 'en')}` : `已可確定，其餘事實不影響結果：${outcomeText(rule, outcome, 'zh-TW')}`
}

function stillOpenText(rule: RuleId, { possible, questions }: StillOpen<Json>, locale: Locale): string {
  const english = locale === 'en'
  return sections(
    ...section(english ? 'Open; possible yet:' : '尚未確定，可能的結果：', possible.map((outcome) => outcomeText(rule, outcome, locale))),
    ...section(english ? 'To be asked, the most decisive first:' : '還要問的事（最能決定結果的在前）：', questions.flatMap((question) => questionLines(rule, question, locale))),
  )
}

function questionLines(rule: RuleId, { fact, clause, question, answers }: Question<Json>, locale: Locale): string[] {
  const english = locale === 'en'
  return [
    english ? `${fact} (${formatClause(clause, 'en')}): ${question.en}` : `${fact}（${formatClause(clause, 'zh-TW')}）：${question['zh-TW']}`,
    ...answers.map(({ cell, possible }) => `  ${cellOnScreen(cell, locale)} → ${possible.map((outcome) => outcomeText(rule, outcome, locale)).join(english ? '; ' : '；')}`),
  ]
}
