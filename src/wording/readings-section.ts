import { type Locale, text } from '../kernel/locale'
import type { AppliedReading } from '../law/rule'
import { catalogue } from './catalogue'
import { section } from './layout'
import type { ShownReading, ShownReadings } from './any-words'

const headings = /* @__PURE__ */ catalogue(() => ({
  some: text('影響結果的解讀：', 'Readings that matter:'),
  none: text(
    '影響結果的解讀：無（改採其他解讀，結果相同）。',
    'Readings that matter: none (any other gives the same answer).',
  ),
}))

const marks = /* @__PURE__ */ catalogue(() => ({
  taken: text('採用：', 'taken: '),
  other: text('另可：', 'or: '),
}))

/** The readings on which an answer hangs: what each asks, how it was taken, and what else could be chosen. */
export function readingsSection(readings: readonly AppliedReading[], texts: ShownReadings, locale: Locale): string[] {
  return readings.length === 0
    ? [headings.none[locale]]
    : section(
        headings.some[locale],
        readings.flatMap((reading) => [
          `${reading.id}${text('：', ': ')[locale]}${entryOf(texts, reading).question[locale]}`,
          ...choiceLines(
            reading,
            texts,
            locale,
            (label, choice) => text(`${label}（${choice}）`, `${label} (${choice})`)[locale],
          ),
        ]),
      )
}

/** The same readings for somebody who will not choose another: the choices go by their meaning alone. */
export function readingLines(readings: readonly AppliedReading[], texts: ShownReadings, locale: Locale): string[] {
  return readings.flatMap((reading) => {
    const { question } = entryOf(texts, reading)
    const heading = text(`解讀（${reading.id}）：${question['zh-TW']}`, `Reading (${reading.id}): ${question.en}`)[
      locale
    ]
    return [heading, ...choiceLines(reading, texts, locale, (label) => label)]
  })
}

/** A line for each choice, the one that was taken first. */
function choiceLines(
  reading: AppliedReading,
  texts: ShownReadings,
  locale: Locale,
  nameOf: (label: string, choice: string) => string,
): string[] {
  const { choices } = entryOf(texts, reading)
  return Object.entries(choices)
    .sort(([a], [b]) => Number(b === reading.choice) - Number(a === reading.choice))
    .flatMap(([each, { label }]) =>
      each === reading.choice
        ? [`  ${marks.taken[locale]}${nameOf(label[locale], each)}`, ...decidedLines(reading, locale)]
        : [`  ${marks.other[locale]}${nameOf(label[locale], each)}`],
    )
}

/** Who took a reading, and when. */
function decidedLines({ decidedBy, on, letter }: AppliedReading, locale: Locale): string[] {
  if (decidedBy === undefined || on === undefined) return []
  const said = text(
    `由${decidedBy}於 ${on} 決定${letter === undefined ? '' : `（${letter}）`}`,
    `decided by ${decidedBy} on ${on}${letter === undefined ? '' : ` (letter ${letter})`}`,
  )
  return [`    ${said[locale]}`]
}

/** What is written down about a reading that is one of its rule. */
function entryOf(texts: ShownReadings, { id }: AppliedReading): ShownReading {
  return texts[id] as ShownReading
}
