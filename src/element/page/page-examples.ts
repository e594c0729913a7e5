import { type Json, type JsonObject, sameJson } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import type { AnyRule } from '../part'
import { isExampleChanged } from './example-cases'
import { addUse, markChanged, markHere, type PageCases, unmarkHere } from './page-cases'

/** The examples of a rule without a table, brought to life. */
export function upgradeExamples(
  scope: ParentNode,
  rule: AnyRule,
  locale: Locale,
  use: (facts: JsonObject) => void,
): PageCases {
  const rows = [...scope.querySelectorAll<HTMLTableRowElement>('table[data-examples] tr[data-witness]')]
  const examples = rows.map((row) => ({ row, facts: JSON.parse(row.dataset['witness'] as string) as JsonObject }))
  for (const row of rows) addUse(rule, row, locale, use)

  return {
    show(facts, readings) {
      unmarkHere(scope)
      for (const { row, facts: example } of examples) {
        row.querySelector('.changed')?.remove()
        if (isExampleChanged(rule, example, readings)) markChanged(row, locale)
      }
      if (facts !== null) markHere(examples.find((each) => sameJson(each.facts as Json, facts))?.row, locale)
    },
    countChanged(reading, choice) {
      if (examples.length === 0) return null
      return [
        examples.filter(({ facts }) => isExampleChanged(rule, facts, { [reading]: choice })).length,
        examples.length,
      ]
    },
  }
}
