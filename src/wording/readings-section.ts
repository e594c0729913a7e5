import type { Locale } from '../kernel/locale'
import { readings as registered } from '../law/register/readings/index'
import type { Reading } from '../law/register/readings/reading'
import type { AppliedReading } from '../law/rule'
import { section } from './layout'

const headings: Readonly<Record<Locale, { some: string; none: string }>> = {
  'zh-TW': { some: '影響結果的解讀：', none: '影響結果的解讀：無（改採其他解讀，結果相同）。' },
  en: { some: 'Readings that matter:', none: 'Readings that matter: none (any other gives the same answer).' },
}

const marks: Readonly<Record<Locale, { taken: string; other: string }>> = {
  'zh-TW': { taken: '採用：', other: '另可：' },
  en: { taken: 'taken: ', other: 'or: ' },
}

/** The readings on which an answer hangs: what each asks, how it was taken, and what else could be chosen. */
export function readingsSection(readings: readonly AppliedReading[], locale: Locale): string[] {
  const { some, none } = headings[locale]
  return readings.length === 0
    ? [none]
    : section(
        some,
        readings.flatMap((reading) => [
          `${reading.id}${locale === 'en' ? ': ' : '：'}${(registered[reading.id] as Reading).question[locale]}`,
          ...choiceLines(reading, locale, (label, choice) =>
            locale === 'en' ? `${label} (${choice})` : `${label}（${choice}）`,
          ),
        ]),
      )
}

/** The same readings for somebody who will not choose another: the choices go by their meaning alone. */
export function readingLines(readings: readonly AppliedReading[], locale: Locale): string[] {
  return readings.flatMap((reading) => {
    const { question }: Reading = registered[reading.id]
    const heading =
      locale === 'en' ? `Reading (${reading.id}): ${question.en}` : `解讀（${reading.id}）：${question['zh-TW']}`
    return [heading, ...choiceLines(reading, locale, (label) => label)]
  })
}

/** A line for each choice, the one that was taken first. */
function choiceLines(
  { id, choice, ...decided }: AppliedReading,
  locale: Locale,
  nameOf: (label: string, choice: string) => string,
): string[] {
  const { choices }: Reading = registered[id]
  const { taken, other } = marks[locale]
  return Object.entries(choices)
    .sort(([a], [b]) => Number(b === choice) - Number(a === choice))
    .flatMap(([each, { label }]) =>
      each === choice
        ? [`  ${taken}${nameOf(label[locale], each)}`, ...decidedLines(decided, locale)]
        : [`  ${other}${nameOf(label[locale], each)}`],
    )
}

/** Who took a reading, and when. */
function decidedLines({ decidedBy, on, letter }: Omit<AppliedReading, 'id' | 'choice'>, locale: Locale): string[] {
  if (decidedBy === undefined || on === undefined) return []
  return [
    locale === 'en'
      ? `    decided by ${decidedBy} on ${on}${letter === undefined ? '' : ` (letter ${letter})`}`
      : `    由${decidedBy}於 ${on} 決定${letter === undefined ? '' : `（${letter}）`}`,
  ]
}
