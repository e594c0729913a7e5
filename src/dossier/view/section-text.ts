import { type Locale, text } from '../../kernel/locale'
import type { ViewQuestion } from './audit-view'
import { partTexts } from './words'

/** A heading with the number of lines under it. */
export function countedHeading(heading: string, count: number, locale: Locale): string {
  return text(`${heading}：${count} 項`, `${heading}: ${count}`)[locale]
}

/** A fact to record, where it stands in the record, and how many lines hang on it. */
export function questionText({ path, text: fact, decides }: ViewQuestion, locale: Locale): string {
  return text(`${fact}（${path}）：可判斷 ${decides} 項`, `${fact} (${path}): decides ${decides}`)[locale]
}

/** The parts of a line with what each is called; those that it does not have are left out. */
export function partsText(
  { action, due, actor }: { readonly action: string | null; readonly due: string | null; readonly actor: string },
  locale: Locale,
): readonly string[] {
  const said = { action, due, actor }
  return (['action', 'due', 'actor'] as const).flatMap((part) => {
    const heading = partTexts[part]
    return said[part] === null
      ? []
      : [text(`${heading['zh-TW']}：${said[part]}`, `${heading.en.toLowerCase()}: ${said[part]}`)[locale]]
  })
}
