import type { Obligation, ObligationStatus } from '../../dossier/index'
import { statusWords } from '../../dossier/view/words'
import { type Locale, text } from '../../kernel/locale'
import type { ClauseId } from '../../law/clause-id'
import type { Found } from './audited-entries'
import { ofStatuses, wanting } from './record-line'

/** What must be looked at first. */
const statuses = Object.keys(statusWords) as readonly ObligationStatus[]

export type FoundAudit = Extract<Found, { readonly audit: unknown }>

/** What a summary counts of each clause and body. */
export interface SummaryColumns {
  /** Every column in order. */
  readonly all: readonly string[]
  /** Whether a column without any line is told too. */
  readonly areFixed: boolean
  readonly title: (column: string, locale: Locale) => string
  /** The clause and the column of each line that counts. */
  readonly countedIn: (found: FoundAudit) => readonly { readonly clause: ClauseId; readonly column: string }[]
}

/** How many of a body's own lines stand how. */
export function statusColumns(only: readonly ObligationStatus[] = wanting): SummaryColumns {
  return {
    all: statuses.filter((status) => only.includes(status)),
    areFixed: true,
    title: (status, locale) => statusWords[status as ObligationStatus][locale],
    countedIn: ({ audit: { obligations } }) =>
      obligations
        .filter(({ own, status }) => own && only.includes(status))
        .map(({ clause, status }) => ({ clause, column: status })),
  }
}

/** How many results change from what to what under the readings that are tried. */
export function changeColumns(only: readonly ObligationStatus[] | undefined): SummaryColumns {
  const standings = [...statuses, NO_LINE] as const
  return {
    all: standings.flatMap((before) => standings.map((after) => `${before}>${after}`)),
    areFixed: false,
    title: (column, locale) => {
      const [before, after] = column.split('>').map((standing) => standingText(standing, locale))
      return before === after ? text(`仍${before}`, `still ${before}`)[locale] : `${before}→${after}`
    },
    countedIn: ({ changes = [] }) =>
      ofStatuses(changes, only).map(({ before, after }) => ({
        clause: ((before ?? after) as Obligation).clause,
        column: [before, after].map((line) => line?.status ?? NO_LINE).join('>'),
      })),
  }
}

/** A line that one of two audits does not have. */
const NO_LINE = 'none'

function standingText(standing: string, locale: Locale): string {
  return standing === NO_LINE
    ? text('無此事項', 'no such line')[locale]
    : statusWords[standing as ObligationStatus][locale]
}
