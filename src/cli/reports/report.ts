import type { Audit } from '../../dossier/index'
import { auditView } from '../../dossier/view/audit-view'
import { countedHeading, questionText } from '../../dossier/view/section-text'
import { afterwordTexts, partTexts } from '../../dossier/view/words'
import type { Locale } from '../../kernel/locale'
import { type DatesForm, datesIn } from '../dates-form'
import { plainWords } from '../../wording/plain-words'

/** An audit in words, laid out for a file. */
export interface Report {
  readonly locale: Locale
  readonly title: string
  /** What stands over the parts of every item, in their order. */
  readonly heads: readonly string[]
  readonly sections: readonly ReportSection[]
  /** What is said after all items, in lists. */
  readonly afterwords: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

export interface ReportSection {
  /** With the number of items. */
  readonly heading: string
  readonly items: readonly ReportItem[]
}

/** The parts of an item under their heads, each as its sentences; none where there is nothing to say. */
export type ReportItem = readonly (readonly string[])[]

type Part = keyof typeof partTexts

const parts = Object.keys(partTexts) as Part[]

/** The lines of an audit with all that is said of each, in a language, its dates in one form. */
export function reportOf(audit: Audit, locale: Locale, dates: DatesForm): Report {
  const { title, sections, next, warnings } = auditView(audit, { locale })
  const dated = (text: string): string => datesIn(text, dates, locale)
  const afterwords = [
    { heading: afterwordTexts.next[locale], lines: next.map((question) => questionText(question, locale)) },
    { heading: afterwordTexts.warnings[locale], lines: warnings },
  ]
  return {
    locale,
    title: dated(title),
    heads: parts.map((part) => partTexts[part][locale]),
    sections: sections.map(({ heading, lines }) => ({
      heading: countedHeading(heading, lines.length, locale),
      items: lines.map((line) => parts.map((part) => sentencesOf(line[part]).map(dated))),
    })),
    afterwords: afterwords.filter(({ lines }) => lines.length > 0),
  }
}

function sentencesOf(part: string | readonly string[] | null): readonly string[] {
  return part === null ? [] : typeof part === 'string' ? [part] : part
}

/** Everything as rows of cells under the heads, for a program for spreadsheets. */
export function rowsOf({ locale, heads, sections }: Report): readonly (readonly string[])[] {
  const mark = plainWords.semicolon[locale]
  return [heads, ...sections.flatMap(({ items }) => items.map((item) => item.map((part) => part.join(mark))))]
}
