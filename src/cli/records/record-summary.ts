import { type Locale, text } from '../../kernel/locale'
import { inNaturalOrder } from '../../kernel/natural-order'
import { type ClauseId, clauseIds } from '../../law/clause-id'
import { clauseMark } from '../../law/format-clause'
import type { Printing } from '../answer'
import { messages, mistakeData } from '../mistake'
import { BYTE_ORDER_MARK, csvText } from '../rows/csv-text'
import { tableText } from '../table-text'
import type { Found } from './audited-entries'
import type { RecordEntry } from './record-entry'
import type { RecordsFormat } from './records-target'
import type { FoundAudit, SummaryColumns } from './summary-columns'
import { plainWords } from '../../wording/plain-words'

/** So many of the records with faults are told of. */
const MOST_FAULTS = 20

type Counts = Readonly<Record<string, number>>
type Faulty = Extract<Found, { readonly mistake: unknown }>

/** How many lines of a clause a body has, by column. */
interface SummaryRow {
  readonly clause: ClauseId
  readonly body: string
  readonly counts: Counts
}

/** How many lines there are by clause and body, column by column; no more is held than is told. */
export function recordSummary({ all, areFixed, title, countedIn }: SummaryColumns) {
  const counts = new Map<ClauseId, Map<string, Record<string, number>>>()
  const told: Faulty[] = []
  let records = 0
  let faulty = 0
  return {
    count(found: Found): void {
      records += 1
      if ('audit' in found) addAudit(found)
      else {
        faulty += 1
        if (told.length < MOST_FAULTS) told.push(found)
      }
    },
    records: () => records,
    faulty: () => faulty,
    text(format: RecordsFormat, { locale, page }: Printing): string {
      const rows = summaryRows(counts)
      const columns = areFixed ? all : all.filter((column) => rows.some((row) => row.counts[column] !== undefined))
      if (format === 'json') return jsonOf(rows, columns, locale)
      const head = [
        text('依據', 'clause')[locale],
        text('機關', 'body')[locale],
        ...columns.map((column) => title(column, locale)),
      ]
      const cells = rows.map(({ clause, body, counts: found }) => [
        clauseMark[locale](clause),
        body,
        ...columns.map((column) => String(found[column] ?? 0)),
      ])
      if (format === 'csv') return `${BYTE_ORDER_MARK}${csvText([head, ...cells])}`
      const table = cells.length === 0 ? '' : `${tableText(cells, page, head)}\n\n`
      return `${table}${[totalText(locale), ...told.map((one) => faultText(one, locale))].join('\n')}\n`
    },
  }

  function addAudit(found: FoundAudit): void {
    for (const { clause, column } of countedIn(found)) {
      const bodies = counts.get(clause) ?? new Map<string, Record<string, number>>()
      counts.set(clause, bodies)
      const { name } = found.audit.body
      const row = bodies.get(name) ?? {}
      bodies.set(name, row)
      row[column] = (row[column] ?? 0) + 1
    }
  }

  function jsonOf(rows: readonly SummaryRow[], columns: readonly string[], locale: Locale): string {
    const faults = told.map(({ ref, place, mistake }) => ({ ref, ...place, ...mistakeData(mistake, locale) }))
    const all = rows.map(({ clause, body, counts: found }) => ({
      clause,
      body,
      ...Object.fromEntries(columns.map((column) => [column, found[column] ?? 0])),
    }))
    return `${JSON.stringify({ records, faulty, rows: all, faults }, null, 2)}\n`
  }

  function totalText(locale: Locale): string {
    const withFaults = text(`，資料有誤 ${faulty} 份`, `; with faults: ${faulty}`)[locale]
    return `${text(`${records} 份紀錄`, `${records} records`)[locale]}${faulty === 0 ? '' : withFaults}`
  }
}

/** By clause in the order of the law, then by the names of bodies. */
function summaryRows(counts: ReadonlyMap<ClauseId, ReadonlyMap<string, Counts>>): SummaryRow[] {
  return clauseIds.flatMap((clause) =>
    inNaturalOrder([...(counts.get(clause) ?? [])], ([body]) => body).map(([body, found]) => ({
      clause,
      body,
      counts: found,
    })),
  )
}

function faultText({ place, mistake }: Faulty, locale: Locale): string {
  return `${placeText(place, locale)}  ${messages(mistake, locale).join(plainWords.semicolon[locale])}`
}

function placeText(place: RecordEntry['place'], locale: Locale): string {
  if ('file' in place) return place.file
  if ('line' in place)
    return text(`第 ${place.line} 列（位元組 ${place.offset}）`, `line ${place.line} (byte ${place.offset})`)[locale]
  return text(`第 ${place.row} 筆`, `entry ${place.row}`)[locale]
}
