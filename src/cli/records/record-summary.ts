import type { ObligationStatus } from '../../dossier/index'
import { statusWords } from '../../dossier/view/words'
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
import { wanting } from './record-line'
import type { RecordsFormat } from './records-target'
import { plainWords } from '../../wording/plain-words'

/** So many of the records with faults are told of. */
const MOST_FAULTS = 20

type Counts = Readonly<Record<string, number>>
type Faulty = Extract<Found, { readonly mistake: unknown }>

/** How many lines of a clause a body has, by status. */
interface SummaryRow {
  readonly clause: ClauseId
  readonly body: string
  readonly counts: Counts
}

/** How many of their own lines stand how, by clause and body; no more is held than is told. */
export function recordSummary(only: readonly ObligationStatus[] = wanting) {
  const statuses = Object.keys(statusWords).filter((status) => only.includes(status as ObligationStatus))
  const counts = new Map<ClauseId, Map<string, Record<string, number>>>()
  const told: Faulty[] = []
  let records = 0
  let faulty = 0
  return {
    count(found: Found): void {
      records += 1
      if ('audit' in found) addAudit(found.audit)
      else {
        faulty += 1
        if (told.length < MOST_FAULTS) told.push(found)
      }
    },
    records: () => records,
    faulty: () => faulty,
    text(format: RecordsFormat, { locale, page }: Printing): string {
      const rows = summaryRows(counts)
      if (format === 'json') return jsonOf(rows, locale)
      const head = headOf(statuses as ObligationStatus[], locale)
      const cells = rows.map(({ clause, body, counts: found }) => [
        clauseMark[locale](clause),
        body,
        ...statuses.map((status) => String(found[status] ?? 0)),
      ])
      if (format === 'csv') return `${BYTE_ORDER_MARK}${csvText([head, ...cells])}`
      const table = cells.length === 0 ? '' : `${tableText(cells, page, head)}\n\n`
      return `${table}${[totalText(locale), ...told.map((one) => faultText(one, locale))].join('\n')}\n`
    },
  }

  function addAudit({ body, obligations }: Extract<Found, { readonly audit: unknown }>['audit']): void {
    for (const { own, status, clause } of obligations) {
      if (!own || !statuses.includes(status)) continue
      const bodies = counts.get(clause) ?? new Map<string, Record<string, number>>()
      counts.set(clause, bodies)
      const found = bodies.get(body.name) ?? {}
      bodies.set(body.name, found)
      found[status] = (found[status] ?? 0) + 1
    }
  }

  function jsonOf(rows: readonly SummaryRow[], locale: Locale): string {
    const faults = told.map(({ ref, place, mistake }) => ({ ref, ...place, ...mistakeData(mistake, locale) }))
    const all = rows.map(({ clause, body, counts: found }) => ({
      clause,
      body,
      ...Object.fromEntries(statuses.map((status) => [status, found[status] ?? 0])),
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

function headOf(statuses: readonly ObligationStatus[], locale: Locale): string[] {
  return [
    text('依據', 'clause')[locale],
    text('機關', 'body')[locale],
    ...statuses.map((status) => statusWords[status][locale]),
  ]
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
