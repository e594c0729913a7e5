import type { Locale } from '../kernel/locale'
import { readings as registered } from '../law/register/readings/index'
import type { Reading } from '../law/register/readings/reading'
import type { AppliedReading } from '../law/rule'
import { section } from './layout'

const headings: Readonly<Record<Locale, { some: string, none: string }>> = {
  'zh-TW': { some: '影響結果的解讀：', none: '影響結果的解讀：無（改採其他解讀，結果相同）。' },
  'en': { some: 'Readings that matter:', none: 'Readings that matter: none (any other gives the same answer).' },
}

/** The readings on which an answer hangs: what each asks, how it was taken, and what else could be chosen. */
export function readingsSection(readings: readonly AppliedReading[], locale: Locale): string[] {
  const { some, none } = headings[locale]
  return readings.length === 0 ? [none] : section(some, readings.flatMap((reading) => readingLines(reading, locale)))
}

function readingLines({ id, choice }: AppliedReading, locale: Locale): string[] {
  const { question, choices }: Reading = registered[id]
  const english = locale === 'en'
  return [
    `${id}${english ? ': ' : '：'}${question[locale]}`,
    ...Object.entries(choices)
      .sort(([a], [b]) => Number(b === choice) - Number(a === choice))
      .map(([other, { label }]) => {
        const mark = english ? (other === choice ? 'taken: ' : 'or: ') : (other === choice ? '採用：' : '另可：')
        return `  ${mark}${english ? `${label[locale]} (${other})` : `${label[locale]}（${other}）`}`
      }),
  ]
}
