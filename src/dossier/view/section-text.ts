import type { Locale } from '../../kernel/locale'
import type { ViewQuestion } from './audit-view'

/** A heading with the number of lines under it. */
export function countedHeading(heading: string, count: number, locale: Locale): string {
  return locale === 'en' ? `${heading}: ${count}` : `${heading}：${count} 項`
}

/** A fact to record, where it stands in the record, and how many lines hang on it. */
export function questionText({ path, text, decides }: ViewQuestion, locale: Locale): string {
  return locale === 'en' ? `${text} (${path}): decides ${decides}` : `${text}（${path}）：可判斷 ${decides} 項`
}
