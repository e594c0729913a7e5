import { readingChoices } from '../../law/reading-choices'
import type { Locale } from '../../kernel/locale'
import { element } from '../dom'
import { figureTexts, marks } from '../texts'

/** How a page shows the readings of a rule, once they can be chosen. */
export interface PageReadings {
  /** Those on which the answer to the page's example rests. */
  readonly ofExample: readonly string[]
  /**
   * Shows what is chosen, and folds what changes no case of the page.
   *
   * @param rests - the readings on which the answer rests; null while there is none
   */
  readonly show: (chosen: Readonly<Record<string, string>>, rests: readonly string[] | null) => void
  /** Says of each choice how many rows of the table come out otherwise. */
  readonly count: (
    changedBy: (reading: string, choice: string) => readonly [changed: number, all: number] | null,
  ) => void
}

interface Radio {
  readonly reading: string
  readonly choice: string
  readonly input: HTMLInputElement
  readonly item: HTMLElement
}

/** Makes a radio group of each reading that stands on the page. */
export function upgradeReadings(
  scope: ParentNode,
  id: string,
  locale: Locale,
  choose: (reading: string, choice: string) => void,
): PageReadings {
  const blocks = [...scope.querySelectorAll<HTMLElement>('[data-reading]')].filter((block) =>
    Object.hasOwn(readingChoices, readingOf(block)),
  )
  const fold = scope.querySelector<HTMLDetailsElement>('details[data-other-readings]')
  const radios = blocks.flatMap(radiosOf)

  function radiosOf(block: HTMLElement): readonly Radio[] {
    const reading = readingOf(block)
    const list = block.querySelector('ul')
    const heading = block.querySelector('h3, h4')
    if (heading !== null) heading.id ||= `${id}.reading.${reading}`
    list?.setAttribute('role', 'radiogroup')
    if (heading !== null) list?.setAttribute('aria-labelledby', heading.id)
    return [...block.querySelectorAll<HTMLElement>('[data-choice]')].map((item) => {
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
      return { reading, choice, input, item }
    })
  }

  /** What holds the focus is never folded away. */
  function isFolded(
    block: HTMLElement,
    chosen: Readonly<Record<string, string>>,
    rests: readonly string[] | null,
  ): boolean {
    const reading = readingOf(block)
    if (!block.hasAttribute('data-no-case') || rests?.includes(reading) === true) return false
    if ((chosen[reading] ?? defaultOf(reading)) !== defaultOf(reading)) return false
    return block.parentElement === fold || !block.contains(document.activeElement)
  }

  function foldOthers(chosen: Readonly<Record<string, string>>, rests: readonly string[] | null): void {
    if (fold === null) return
    const folded = blocks.filter((block) => isFolded(block, chosen, rests))
    if (blocks.some((block) => folded.includes(block) !== (block.parentElement === fold))) {
      const focused = document.activeElement
      for (const block of blocks)
        if (folded.includes(block)) fold.append(block)
        else fold.before(block)
      // What is moved loses the focus.
      if (focused instanceof HTMLElement && scope.contains(focused)) focused.focus()
    }
    fold.hidden = folded.length === 0
    const summary = fold.querySelector('summary') as HTMLElement
    summary.textContent = figureTexts.otherReadings(folded.length, blocks.length, rests !== null)[locale]
  }

  return {
    ofExample: blocks.filter((block) => block.hasAttribute('data-rests')).map(readingOf),
    show(chosen, rests) {
      for (const { reading, choice, input, item } of radios) {
        input.checked = (chosen[reading] ?? defaultOf(reading)) === choice
        item.toggleAttribute('data-chosen', input.checked)
      }
      for (const block of blocks) block.toggleAttribute('data-rests', rests?.includes(readingOf(block)) === true)
      foldOthers(chosen, rests)
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

function readingOf(block: HTMLElement): string {
  return block.dataset['reading'] as string
}

function defaultOf(reading: string): string {
  return (readingChoices as Readonly<Record<string, readonly string[]>>)[reading]?.[0] as string
}
