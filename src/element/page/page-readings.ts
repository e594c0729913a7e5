import { readingChoices } from '../../law/reading-choices'
import type { Locale } from '../../kernel/locale'
import { element } from '../dom'
import { figureTexts, marks } from '../texts'

/** How a page shows the readings of a rule, once they can be chosen. */
export interface PageReadings {
  readonly show: (chosen: Readonly<Record<string, string>>) => void
  /** Says of each choice how many rows of the table come out otherwise. */
  readonly count: (
    changedBy: (reading: string, choice: string) => readonly [changed: number, all: number] | null,
  ) => void
}

/** Makes a radio group of each reading that stands on the page. */
export function upgradeReadings(
  scope: ParentNode,
  id: string,
  locale: Locale,
  choose: (reading: string, choice: string) => void,
): PageReadings {
  const radios: {
    readonly reading: string
    readonly choice: string
    readonly input: HTMLInputElement
    readonly item: HTMLElement
  }[] = []
  for (const block of scope.querySelectorAll<HTMLElement>('[data-reading]')) {
    const reading = block.dataset['reading'] as string
    if (!Object.hasOwn(readingChoices, reading)) continue
    const list = block.querySelector('ul')
    const heading = block.querySelector('h3, h4')
    if (heading !== null) heading.id ||= `${id}.reading.${reading}`
    list?.setAttribute('role', 'radiogroup')
    if (heading !== null) list?.setAttribute('aria-labelledby', heading.id)
    for (const item of block.querySelectorAll<HTMLElement>('[data-choice]')) {
      const choice = item.dataset['choice'] as string
      const input = element('input', {
        type: 'radio',
        id: `${id}.reading.${reading}.${choice}`,
        name: `reading.${reading}`,
        value: choice,
        onchange: () => choose(reading, choice),
      })
      item.setAttribute('role', 'presentation')
      const named = item.querySelector('.choice') ?? item
      const label = element('label', { for: input.id })
      label.append(...named.childNodes)
      named.append(label)
      item.prepend(input, ' ')
      radios.push({ reading, choice, input, item })
    }
  }
  const defaultOf = (reading: string): string =>
    (readingChoices as Readonly<Record<string, readonly string[]>>)[reading]?.[0] as string
  return {
    show(chosen) {
      for (const { reading, choice, input } of radios)
        input.checked = (chosen[reading] ?? defaultOf(reading)) === choice
    },
    count(changedBy) {
      for (const { reading, choice, item } of radios) {
        const counted = choice === defaultOf(reading) ? null : changedBy(reading, choice)
        if (counted === null) continue
        const [changed, all] = counted
        const { open, close } = marks[locale]
        item.append(element('span', { class: 'changed' }, open + figureTexts.rowsChanged(changed, all)[locale] + close))
      }
    },
  }
}
