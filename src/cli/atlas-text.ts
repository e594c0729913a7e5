import type { AnyAtlas } from '../analysis/index'
import { tablesInWords } from '../analysis/atlas/atlas-words'
import type { Locale } from '../kernel/locale'
import { inColumns } from '../wording/columns'

/** A complete table for the screen, those of a check under one another. */
export function atlasText(tables: AnyAtlas, locale: Locale): string {
  return tablesInWords(tables, locale, false)
    .map(
      ({ finding, head, rows }) =>
        `${finding === null ? '' : `${underHeading(finding, locale)}\n`}${inColumns([head, ...rows])}`,
    )
    .join('\n\n')
}

/** What stands above the part of an answer that is about one finding of a check. */
export function underHeading(finding: string, locale: Locale): string {
  return locale === 'en' ? `Finding: ${finding}` : `檢查：${finding}`
}
