import type { AnyAtlas } from '../analysis/index'
import { tablesInWords } from '../analysis/atlas/atlas-words'
import { type Locale, text } from '../kernel/locale'
import type { Page } from './page'
import { tableText } from './table-text'

/** A complete table for the screen, those of a check under one another. */
export function atlasText(tables: AnyAtlas, locale: Locale, page: Page): string {
  return tablesInWords(tables, locale, false)
    .map(
      ({ finding, head, rows }) =>
        `${finding === null ? '' : `${underHeading(finding, locale)}\n`}${tableText(rows, page, head)}`,
    )
    .join('\n\n')
}

/** What stands above the part of an answer that is about one finding of a check. */
export function underHeading(finding: string, locale: Locale): string {
  return text(`檢查：${finding}`, `Finding: ${finding}`)[locale]
}
