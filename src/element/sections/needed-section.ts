import type { Answer } from '../../analysis/questions/answers'
import type { Json, JsonObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import { valuesIn } from '../answers'
import type { Reply } from '../ask'
import { type Child, element } from '../dom'
import type { AnyRule } from '../part'
import { formTexts, marks } from '../texts'
import { cellWords, outcomeWords, askedWords, valueWordsAt } from '../words'

/** Gives one fact a value, and leads to what comes of it. */
export type Apply = (fact: string, value: Json) => void

/** What is still to be known: each question, why it is asked, and its classes of answers as buttons. */
export function neededSection(rule: AnyRule, { open, missing }: Reply, locale: Locale, apply: Apply): readonly Child[] {
  const asked = open.flatMap((each) => (each.status === 'open' ? each.questions : []))
  const questions = asked.filter(({ fact }, place) => asked.findIndex((each) => each.fact === fact) === place)
  const items = [
    ...questions.map(({ fact, clause, schema, answers }) =>
      element(
        'li',
        {},
        element('span', { class: 'question' }, askedWords(rule.id, fact, locale).question),
        element(
          'span',
          { class: 'hint' },
          `${marks[locale].open}${formatClause(clause, { locale })}${marks[locale].close}`,
        ),
        element('ul', { class: 'actions' }, ...answers.map((answer) => answerItem(fact, schema, answer))),
      ),
    ),
    ...missing.map((fact) => element('li', {}, askedWords(rule.id, fact, locale).question)),
  ]
  return items.length === 0 ? [] : [element('h3', {}, formTexts.needed[locale]), element('ol', {}, ...items)]

  function answerItem(fact: string, schema: JsonObject, { cell, possible }: Answer<Json>): HTMLElement {
    const then = possible.map((outcome) => outcomeWords(rule.id, outcome, locale)).join(marks[locale].list)
    const values = valuesIn(cell, schema)
    const isEach = 'oneOf' in cell || 'equals' in cell
    const words = cellWords(rule.id, fact, cell, locale)
    return element(
      'li',
      {},
      ...values.map((value) =>
        element(
          'button',
          { type: 'button', onclick: () => apply(fact, value) },
          isEach ? valueWordsAt(rule.id, [fact], value, locale) : words,
        ),
      ),
      values.length === 0 ? words : null,
      ` → ${then}`,
    )
  }
}
