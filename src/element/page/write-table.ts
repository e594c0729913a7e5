import type { TableInWords } from '../../analysis/atlas/atlas-words'
import type { Json, JsonObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import { element } from '../dom'
import type { AnyRule } from '../part'
import { formTexts } from '../texts'
import { memberWords, valueWordsAt } from '../words'
import type { Table } from './case-rows'

/** Head and body of a complete table, as the page itself writes them. */
export function tableParts(
  rule: AnyRule,
  { rows }: Table,
  { head, rows: words }: TableInWords,
  locale: Locale,
): readonly [HTMLTableSectionElement, HTMLTableSectionElement] {
  const heads = [...head, formTexts.example[locale]]
  const headRow = element(
    'tr',
    { role: 'row' },
    ...heads.map((name) => element('th', { role: 'columnheader', scope: 'col' }, name)),
  )
  const bodyRows = rows.map(({ code, outcome, witness }, place) =>
    element(
      'tr',
      {
        role: 'row',
        'data-code': code,
        'data-outcome': JSON.stringify(outcome),
        'data-witness': JSON.stringify(witness),
      },
      ...(words[place] as readonly string[]).map((cell, column) =>
        column === 0
          ? element('th', { role: 'rowheader', scope: 'row', 'data-label': heads[0] }, cell)
          : element('td', { role: 'cell', 'data-label': heads[column] }, cell),
      ),
      element(
        'td',
        { role: 'cell', class: 'witness', 'data-label': formTexts.example[locale] },
        element(
          'details',
          {},
          element('summary', {}, formTexts.showExample[locale]),
          factList(rule, witness as JsonObject, locale),
        ),
      ),
    ),
  )
  return [element('thead', { role: 'rowgroup' }, headRow), element('tbody', { role: 'rowgroup' }, ...bodyRows)]
}

function factList(rule: AnyRule, facts: JsonObject, locale: Locale): HTMLElement {
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
