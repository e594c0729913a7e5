import type { Locale } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import type { Reply } from '../ask'
import { type Child, element } from '../dom'
import type { AnyRule } from '../part'
import { figureTexts, formTexts } from '../texts'
import { memberWords, outcomeWords, valueWordsAt } from '../words'
import type { Apply } from './needed-section'

/** The nearest changes that give another outcome, each ready to be made. */
export function changesSection(rule: AnyRule, { flips }: Reply, locale: Locale, apply: Apply): readonly Child[] {
  if (flips.length === 0) return []
  return [
    element('h3', {}, formTexts.changes[locale]),
    element(
      'ul',
      {},
      ...flips.map(({ fact, from, to, outcome, clause }) => {
        const sentence = figureTexts.change(
          memberWords(rule.id, [fact], locale),
          valueWordsAt(rule.id, [fact], from, locale),
          valueWordsAt(rule.id, [fact], to, locale),
          outcomeWords(rule.id, outcome, locale),
          formatClause(clause, { locale }),
        )[locale]
        return element(
          'li',
          {},
          element('span', {}, sentence),
          ' ',
          element(
            'button',
            { type: 'button', 'aria-label': `${formTexts.apply[locale]}: ${sentence}`, onclick: () => apply(fact, to) },
            formTexts.apply[locale],
          ),
        )
      }),
    ),
  ]
}
