import type { JsonObject } from '../../kernel/json'
import type { Locale } from '../../kernel/locale'
import type { Readings } from '../../law/rule'
import { element } from '../dom'
import type { AnyRule } from '../part'
import { formTexts, marks } from '../texts'

/** The cases of a rule as they stand on a page: every row of its table, or its examples. */
export interface PageCases {
  /** Shows what holds under the readings, and marks the rows in which the case lies; null while it lies in none. */
  readonly show: (facts: JsonObject | null, readings: Readings) => void
  /** How many rows come out otherwise under one choice; null where the page has none. */
  readonly countChanged: (reading: string, choice: string) => readonly [changed: number, all: number] | null
}

/** Lets a row fill the form with its example. */
export function addUse(
  rule: AnyRule,
  row: HTMLTableRowElement,
  locale: Locale,
  use: (facts: JsonObject) => void,
): void {
  const facts = JSON.parse(row.dataset['witness'] as string) as JsonObject
  // The table of a finding about each entry has an entry for an example.
  if (!rule.facts.safeParse(facts).success) return
  const name = row.cells[0]?.textContent.trim() ?? ''
  const label = `${formTexts.use[locale]}${marks[locale].colon}${name}`
  const button = element('button', { type: 'button', class: 'use', 'aria-label': label, onclick: () => use(facts) })
  button.textContent = formTexts.use[locale]
  row.cells[row.cells.length - 1]?.append(button)
}

/** Says of a row, in words, that the present case lies in it. */
export function markHere(row: HTMLTableRowElement | undefined, locale: Locale): void {
  row?.setAttribute('aria-current', 'true')
  row?.cells[0]?.append(element('span', { class: 'here' }, ` ${formTexts.here[locale]}`))
}

export function unmarkHere(scope: ParentNode): void {
  for (const row of scope.querySelectorAll('tr[aria-current]')) {
    row.removeAttribute('aria-current')
    row.querySelector('.here')?.remove()
  }
}

/** Says of a row, in words, that it comes out otherwise by default. */
export function markChanged(row: HTMLTableRowElement | undefined, locale: Locale): void {
  const { open, close } = marks[locale]
  row?.cells[0]?.append(element('span', { class: 'changed' }, open + formTexts.changed[locale] + close))
}
