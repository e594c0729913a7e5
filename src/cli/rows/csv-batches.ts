import { type CsvRecord, type Delimiter, fieldPattern, recordAt } from '../../calendar/csv-records'

/** A quote that is not closed within so many characters belongs to no field. */
const LONGEST_RECORD = 65_536

/**
 * So many records are handed on together. What is made of few of them is done with before memory is cleared of what is
 * young; of thousands it is kept as old, and a long table takes several times the memory.
 */
const RECORDS = 256

/** The records of a text in CSV that comes piece by piece, some together; no more than a piece is held. */
export async function* csvBatches(
  chunks: AsyncIterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<readonly CsvRecord[], void, undefined> {
  const field = fieldPattern(delimiter)
  let line = 1
  let rest = ''
  function* recordsOf(text: string, isLast: boolean): Generator<readonly CsvRecord[], void, undefined> {
    let records: CsvRecord[] = []
    let start = 0
    while (start < text.length) {
      const { fields, end } = recordAt(text, start, field, delimiter)
      // What has no end yet may have one in the next piece.
      const isOpen = fields === null ? text.length - start < LONGEST_RECORD : text[end - 1] !== '\n'
      if (!isLast && isOpen) break
      records.push({ line, fields })
      line += linesIn(text, start, end)
      start = end
      if (records.length < RECORDS) continue
      yield records
      records = []
    }
    rest = text.slice(start)
    yield records
  }
  for await (const chunk of chunks) yield* recordsOf(rest + chunk, false)
  yield* recordsOf(rest, true)
}

function linesIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
