import type { TableInWords } from '../../analysis/atlas/atlas-words'
import type { JsonObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import { element } from '../dom'
import { factList } from '../fact-list'
import type { AnyRule } from '../part'
import { formTexts } from '../texts'
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
    ...heads.map((name, column) =>
      element(
        'th',
        { role: 'columnheader', scope: 'col', 'data-column': column === head.length ? 'witness' : null },
        name,
      ),
    ),
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
