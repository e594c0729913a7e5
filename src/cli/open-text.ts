import { cellWords } from '../analysis/atlas/cell-words'
import type { Decided, OpenQuestions, Question, StillOpen } from '../analysis/index'
import type { Json } from '../kernel/json'
import { type Locale, text } from '../kernel/locale'
import { clauseMark, formatClause } from '../law/format-clause'
import type { RuleId } from '../law/rule-id'
import { rules } from '../law/rules'
import { section, sections } from '../wording/layout'
import { outcomeWords, valueWords } from '../wording/tables/table-words'
import type { Questions } from './analyses'
import { underHeading } from './atlas-text'
import { promptForm } from './prompt-form'

/** What is settled or still open of a rule, with the questions to ask; of a check under each finding. */
export function openText(rule: RuleId, questions: Questions, locale: Locale): string {
  return 'status' in questions
    ? stateText(rule, questions, locale)
    : questions
        .map(
          (finding) =>
            `${underHeading(outcomeWords(rule, finding.code, locale), locale)}\n${stateText(rule, finding, locale)}`,
        )
        .join('\n\n')
}

/** The most decisive question that is still open and not left out; of a check, of its first open finding. */
export function nextQuestion(questions: Questions, leftOut: readonly string[] = []): Question<Json> | undefined {
  return [questions]
    .flat()
    .flatMap((state) => (state.status === 'open' ? state.questions : []))
    .find(({ fact }) => !leftOut.includes(fact))
}

/** A question with what may be answered. */
export function questionPrompt(
  rule: RuleId,
  { fact, question, clause, schema }: Question<Json>,
  locale: Locale,
): string {
  const asked = text(
    `${question['zh-TW']}（${formatClause(clause, { locale: 'zh-TW' })}）`,
    `${question.en} (${formatClause(clause, { locale: 'en' })})`,
  )[locale]
  const called = (option: string): string => valueWords(rule, fact, option, locale)
  return [asked, ...promptForm(schema, called, locale).map((line) => `  ${line}`)].join('\n')
}

function stateText(rule: RuleId, state: OpenQuestions<Json>, locale: Locale): string {
  return state.status === 'decided' ? decidedText(rule, state, locale) : stillOpenText(rule, state, locale)
}

function decidedText(rule: RuleId, { outcome }: Decided<Json>, locale: Locale): string {
  const said = text(
    `已可確定，其餘事實不影響結果：${outcomeWords(rule, outcome, 'zh-TW')}`,
    `Settled, whatever the other facts are: ${outcomeWords(rule, outcome, 'en')}`,
  )
  return `${said[locale]}\n${clausesText(rule, locale)}`
}

/** Which step settles it hangs on facts that nobody knows; the rule's clauses hold in any case. */
function clausesText(rule: RuleId, locale: Locale): string {
  const { clauses } = rules[rule]
  const marks = clauses.map((clause) => clauseMark[locale](clause))
  return text(`依據：${marks.join('；')}`, `${marks.length === 1 ? 'Clause' : 'Clauses'}: ${marks.join(', ')}`)[locale]
}

function stillOpenText(rule: RuleId, { possible, questions }: StillOpen<Json>, locale: Locale): string {
  return sections(
    ...section(
      text('尚未確定，可能的結果：', 'Not settled yet; possible outcomes:')[locale],
      possible.map((outcome) => outcomeWords(rule, outcome, locale)),
    ),
    ...section(
      text('尚待查明的事實（最能決定結果的在前）：', 'Facts still needed, the most decisive first:')[locale],
      questions.flatMap((question) => questionLines(rule, question, locale)),
    ),
  )
}

function questionLines(rule: RuleId, { fact, clause, question, answers }: Question<Json>, locale: Locale): string[] {
  return [
    text(
      `${question['zh-TW']}（${formatClause(clause, { locale: 'zh-TW' })}；JSON 欄位：${fact}）`,
      `${question.en} (${formatClause(clause, { locale: 'en' })}; in JSON: ${fact})`,
    )[locale],
    ...answers.map(
      ({ cell, possible }) =>
        `  ${cellWords(rule, fact, cell, locale)} → ${possible.map((outcome) => outcomeWords(rule, outcome, locale)).join(text('；', '; ')[locale])}`,
    ),
  ]
}
