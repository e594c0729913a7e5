import { tablesInWords } from '../../analysis/atlas-words'
import type { AnyAtlas } from '../../analysis/atlas'
import type { Json } from '../../kernel/json'
import { sameJson } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import type { Readings } from '../../law/rule'
import { element } from '../dom'
import type { AnyRule, KnownFacts } from '../part'
import { formTexts, marks } from '../texts'
import { valueWordsAt } from '../words'
import { changedRows, rowsOfCase, type Tables, tablesUnder } from './case-rows'

/** The complete table of a rule as it stands on a page. */
export interface PageTables {
  /** Shows the rows that hold under the readings, and marks those in which the case lies. */
  readonly show: (facts: KnownFacts | null, readings: Readings) => void
  /** How many rows come out otherwise under one choice; null where the page has no table. */
  readonly countChanged: (reading: string, choice: string) => readonly [changed: number, all: number] | null
}

/** Lets the rows of the tables on a page fill the form, and marks the present case in them. */
export function upgradeTables(
  scope: ParentNode,
  rule: AnyRule,
  locale: Locale,
  use: (facts: KnownFacts) => void,
): PageTables {
  const tables = [...scope.querySelectorAll<HTMLTableElement>('table[data-table]')]
  const written = tables.map((table) => [...table.children])
  const examples = [...scope.querySelectorAll<HTMLTableRowElement>('table[data-examples] tr[data-witness]')]
  const byDefault = rule.table === undefined ? [] : tablesUnder(rule, {})
  const isWhole = tables.length > 0 && tables.length === byDefault.length
  const under = new Map<string, Tables>()
  let shown = ''
  for (const row of scope.querySelectorAll<HTMLTableRowElement>('tr[data-witness]')) addUse(row)

  function addUse(row: HTMLTableRowElement): void {
    const { witness } = row.dataset
    const facts = JSON.parse(witness as string) as KnownFacts
    const name = row.cells[0]?.textContent ?? ''
    row.cells[row.cells.length - 1]?.append(
      element(
        'button',
        {
          type: 'button',
          class: 'use',
          'aria-label': `${formTexts.use[locale]}: ${name.trim()}`,
          onclick: () => use(facts),
        },
        formTexts.use[locale],
      ),
    )
  }

  function tablesOf(readings: Readings): Tables {
    const key = JSON.stringify(readings)
    const found = under.get(key) ?? tablesUnder(rule, readings)
    under.set(key, found)
    return found
  }

  /** Another reading can tell other cases apart, so that the table is written anew. */
  function write(now: Tables): void {
    const key = JSON.stringify(now)
    if (shown === key || (shown === '' && sameJson(now, byDefault))) return
    shown = key
    const isDefault = sameJson(now, byDefault)
    const words = tablesInWords(now as unknown as AnyAtlas, locale, false)
    const changed = changedRows(now, byDefault)
    tables.forEach((table, place) => {
      const original = written[place] as readonly Element[]
      if (isDefault) return table.replaceChildren(...original)
      const { head, rows } = words[place] as (typeof words)[number]
      const each = (now[place] as Tables[number]).rows
      const caption = original.find(({ tagName }) => tagName === 'CAPTION')
      table.replaceChildren(
        ...(caption === undefined ? [] : [caption]),
        element(
          'thead',
          {},
          element(
            'tr',
            { role: 'row' },
            ...head.map((name) => element('th', { role: 'columnheader', scope: 'col' }, name)),
            element('th', { role: 'columnheader', scope: 'col' }, formTexts.example[locale]),
          ),
        ),
        element(
          'tbody',
          {},
          ...rows.map((cells, number) => {
            const { code, outcome, witness } = each[number] as (typeof each)[number]
            const isItem = !isWholeWitness(witness as KnownFacts)
            const row = element(
              'tr',
              {
                role: 'row',
                'data-code': code,
                'data-outcome': JSON.stringify(outcome),
                [isItem ? 'data-entry' : 'data-witness']: JSON.stringify(witness),
              },
              ...cells.map((cell, column) =>
                element(
                  column === 0 ? 'th' : 'td',
                  {
                    role: column === 0 ? 'rowheader' : 'cell',
                    scope: column === 0 ? 'row' : null,
                    'data-label': head[column],
                  },
                  cell,
                ),
              ),
              element(
                'td',
                { role: 'cell', class: 'witness', 'data-label': formTexts.example[locale] },
                factsLine(witness as KnownFacts),
              ),
            )
            if (changed[place]?.[number] === true)
              row.cells[0]?.append(
                element(
                  'span',
                  { class: 'changed' },
                  marks[locale].open + formTexts.changed[locale] + marks[locale].close,
                ),
              )
            if (!isItem) addUse(row)
            return row
          }),
        ),
      )
    })
  }

  function isWholeWitness(witness: KnownFacts): boolean {
    return rule.facts.safeParse(witness).success
  }

  function factsLine(facts: KnownFacts): string {
    return Object.entries(facts)
      .map(([fact, value]) => valueWordsAt(rule.id, [fact], value, locale))
      .join(marks[locale].list)
  }

  function unmark(): void {
    for (const row of scope.querySelectorAll('tr[aria-current]')) {
      row.removeAttribute('aria-current')
      row.querySelector('.here')?.remove()
    }
  }

  function mark(row: HTMLTableRowElement | undefined): void {
    row?.setAttribute('aria-current', 'true')
    row?.cells[0]?.append(element('span', { class: 'here' }, ` ${formTexts.here[locale]}`))
  }

  return {
    show(facts, readings) {
      unmark()
      if (isWhole) {
        const now = tablesOf(readings)
        write(now)
        if (facts === null) return
        rowsOfCase(rule, now, facts, readings).forEach((rows, place) => {
          for (const row of rows) mark((tables[place] as HTMLTableElement).tBodies[0]?.rows[row])
        })
      } else if (facts !== null)
        mark(examples.find((row) => sameJson(JSON.parse(row.dataset['witness'] as string) as Json, facts)))
    },
    countChanged(reading, choice) {
      if (!isWhole) return null
      const changed = changedRows(tablesOf({ [reading]: choice }), byDefault).flat()
      return [changed.filter(Boolean).length, changed.length]
    },
  }
}
