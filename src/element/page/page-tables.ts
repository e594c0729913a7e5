import { type JsonObject, sameJson } from '../../kernel/json'
import { tablesInWords } from '../../analysis/atlas/atlas-words'
import type { Locale } from '../../kernel/locale'
import type { Readings } from '../../law/rule'
import type { AnyRule } from '../part'
import { changedRows, rowsOfCase, type Table, type Tables, tablesUnder } from './case-rows'
import { addUse, markChanged, markHere, type PageCases, unmarkHere } from './page-cases'
import { tableParts } from './write-table'

/**
 * The complete tables on a page, one a finding, brought to life; null where the page has not all of them.
 *
 * @param use - fills the form with the example of a row
 */
export function upgradeTables(
  scope: ParentNode,
  rule: AnyRule,
  locale: Locale,
  use: (facts: JsonObject) => void,
): PageCases | null {
  if (rule.table === undefined) return null
  const byDefault = tablesUnder(rule, {})
  const tables = [...scope.querySelectorAll<HTMLTableElement>('table[data-table]')]
  if (tables.length !== byDefault.length) return null
  const original = tables.map((table) => (table.tBodies.length === 0 ? null : [...table.children]))
  const under = new Map<string, Tables>()
  // A page may leave its tables empty: they are written whatever the readings.
  let shown = original.includes(null) ? [] : byDefault
  for (const table of tables) addUses(table)

  function addUses(table: HTMLTableElement): void {
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr[data-witness]')) addUse(rule, row, locale, use)
  }

  function tablesOf(readings: Readings): Tables {
    const key = JSON.stringify(readings)
    const found = under.get(key) ?? tablesUnder(rule, readings)
    under.set(key, found)
    return found
  }

  /** Another reading can tell other cases apart, so the table is written anew. */
  function write(now: Tables): void {
    if (sameJson(now, shown)) return
    shown = now
    const isDefault = sameJson(now, byDefault)
    const words = tablesInWords(now, locale, false)
    const changed = changedRows(rule, now, byDefault)
    tables.forEach((table, place) => {
      const parts = original[place] ?? null
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- what it gives is nothing, and nothing is done with it
      if (isDefault && parts !== null) return table.replaceChildren(...parts)
      const caption = [...table.children].filter(({ tagName }) => tagName === 'CAPTION')
      const written = tableParts(rule, now[place] as Table, words[place] as (typeof words)[number], locale)
      table.replaceChildren(...caption, ...written)
      addUses(table)
      changed[place]?.forEach((isChanged, row) => {
        if (isChanged) markChanged(written[1].rows[row], locale)
      })
    })
  }

  return {
    show(facts, readings) {
      const now = tablesOf(readings)
      unmarkHere(scope)
      write(now)
      if (facts === null) return
      rowsOfCase(rule, now, facts, readings).forEach((rows, place) => {
        for (const row of rows) markHere(tables[place]?.tBodies[0]?.rows[row], locale)
      })
    },
    countChanged(reading, choice) {
      const changed = changedRows(rule, tablesOf({ [reading]: choice }), byDefault).flat()
      return [changed.filter(Boolean).length, changed.length]
    },
  }
}
