import { type Json, type JsonObject, sameJson } from '../../kernel/json'
import { RolloutRulesError } from '../../kernel/errors'
import type { Locale } from '../../kernel/locale'
import type { Readings } from '../../law/rule'
import type { AnyRule } from '../part'
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

  function valueOf(facts: JsonObject, readings: Readings): unknown {
    try {
      return rule(facts as never, { readings }).value
    } catch (error) {
      if (error instanceof RolloutRulesError) return error.code
      throw error
    }
  }

  function isChanged(facts: JsonObject, readings: Readings): boolean {
    return !sameJson(valueOf(facts, readings), valueOf(facts, {}))
  }

  return {
    show(facts, readings) {
      unmarkHere(scope)
      for (const { row, facts: example } of examples) {
        row.querySelector('.changed')?.remove()
        if (isChanged(example, readings)) markChanged(row, locale)
      }
      if (facts !== null) markHere(examples.find((each) => sameJson(each.facts as Json, facts))?.row, locale)
    },
    countChanged(reading, choice) {
      if (examples.length === 0) return null
      return [examples.filter(({ facts }) => isChanged(facts, { [reading]: choice })).length, examples.length]
    },
  }
}
