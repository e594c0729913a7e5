import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import type { CsvRecord } from '../../calendar/csv-records'

/**
 * The rows of the first sheet of an .xlsx file as those of a CSV: what stands in its cells, as text; null if it is
 * none.
 */
export async function recordsOfSheet(bytes: Uint8Array): Promise<readonly CsvRecord[] | null> {
  try {
    const rows = await readSheet(Buffer.from(bytes))
    return rows.map((row, place) => ({ line: place + 1, fields: row.map(cellText) }))
  } catch {
    return null
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- only texts and numbers come here
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell).trim()
}

/** Rows of cells as an .xlsx file, every cell as text. */
export async function spreadsheetOf(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  return writeXlsxFile(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer()
}
