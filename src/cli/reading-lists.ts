import { type Locale, text } from '../kernel/locale'
import type { ReadingId } from '../law/reading-choices'
import { readings } from '../law/register/readings/index'
import type { Reading } from '../law/register/readings/reading'
import type { List } from './command-definition'

/** What a help page lists of the readings that can change the answer of its command. */
export function readingLists(ids: readonly ReadingId[]): (locale: Locale) => readonly List[] {
  return (locale) => [
    {
      heading: text('解讀（先列者為預設）：', 'Readings (the default first):')[locale],
      lines: ids.flatMap((id) => readingLines(id, locale)),
    },
  ]
}

function readingLines(id: ReadingId, locale: Locale): string[] {
  const { question, choices }: Reading = readings[id]
  return [
    question[locale],
    ...Object.entries(choices).map(([choice, { label }]) => `  ${`${id}=${choice}`.padEnd(40)}${label[locale]}`),
  ]
}
