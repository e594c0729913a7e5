/** One record of a text in CSV. */
export interface CsvRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  /** Without spaces around them; null where the record is no CSV: a quote stands in a field, or is not closed. */
  readonly fields: readonly string[] | null
}

/** What parts the fields of a record. */
export type Delimiter = ',' | '\t' | ';'

/** The records of a text in CSV by RFC 4180, or separated by another mark. One that is none ends with its line. */
export function csvRecords(text: string, delimiter: Delimiter = ','): readonly CsvRecord[] {
  const field = fieldPattern(delimiter)
  const records: CsvRecord[] = []
  let line = 1
  let start = 0
  while (start < text.length) {
    const { fields, end } = recordAt(text, start, field, delimiter)
    records.push({ line, fields })
    line += text.slice(start, end).split('\n').length - 1
    start = end
  }
  return records
}

/** A field and what ends it. */
export function fieldPattern(delimiter: Delimiter): RegExp {
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r?\\n|$)`, 'y')
}

/** The record that begins at a place of a text, and where it ends. */
export function recordAt(
  text: string,
  start: number,
  field: RegExp,
  delimiter: string,
): { readonly fields: readonly string[] | null; readonly end: number } {
  field.lastIndex = start
  const fields: string[] = []
  for (;;) {
    const found = field.exec(text)
    if (found === null) return { fields: null, end: endOfLine(text, start) }
    const [, quoted, plain = '', end] = found
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (end !== delimiter) return { fields, end: field.lastIndex }
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}
