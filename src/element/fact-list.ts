import type { Json, JsonObject } from '../kernel/json'
import type { Locale } from '../kernel/locale'
import { element } from './dom'
import type { AnyRule } from './part'
import { memberWords, valueWordsAt } from './words'

/** Facts in words, a pair of name and value each. */
export function factList(rule: AnyRule, facts: JsonObject, locale: Locale): HTMLElement {
  return element(
    'dl',
    { class: 'facts' },
    ...Object.entries(facts).map(([fact, value]: readonly [string, Json]) =>
      element(
        'div',
        {},
        element('dt', {}, memberWords(rule.id, [fact], locale)),
        element('dd', {}, valueWordsAt(rule.id, [fact], value, locale)),
      ),
    ),
  )
}
