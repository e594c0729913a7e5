/** One record of a text in CSV. */
export interface CsvRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number
  /** Without spaces around them; null where the record is no CSV: a quote stands in a field, or is not closed. */
  readonly fields: readonly string[] | null
}

/** The records of a text in CSV by RFC 4180. One that is none ends where its line does. */
export function csvRecords(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  let line = 1
  let start = 0
  while (start < text.length) {
    const { fields, end } = recordAt(text, start)
    records.push({ line, fields })
    line += text.slice(start, end).split('\n').length - 1
    start = end
  }
  return records
}

function recordAt(text: string, start: number): { readonly fields: readonly string[] | null; readonly end: number } {
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y
  field.lastIndex = start
  const fields: string[] = []
  for (;;) {
    const found = field.exec(text)
    if (found === null) return { fields: null, end: endOfLine(text, start) }
    const [, quoted, plain = '', delimiter] = found
    fields.push((quoted?.replaceAll('""', '"') ?? plain).trim())
    if (delimiter !== ',') return { fields, end: field.lastIndex }
  }
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end + 1
}
