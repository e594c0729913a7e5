import { type CsvRecord, type Delimiter } from '../../calendar/csv-records'
import { type Json, type JsonObject, isObject } from '../../kernel/json'
import type { RuleId } from '../../law/rule-id'
import type { Source } from '../facts-argument'
import { readerInCodes } from '../facts-in-codes'
import type { Read } from '../fault'
import { lostInEscape } from '../lost-in-escape'
import { lostCharacterFault } from '../read-text'
import { csvBatches } from './csv-batches'
import { factColumns } from './fact-columns'
import type { FactRows, RowOfFacts } from './row-of-facts'

/** What parts the fields of a table, the likeliest first. */
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';']

/** The entries of a text that is a list in JSON, or JSON line by line; none where it is one object, or neither. */
export function rowsOfList(rule: RuleId, given: Source, defaults: JsonObject): Read<FactRows> | undefined {
  const list = listIn(given.text)
  if (list === undefined) return undefined
  const lost = lostInEscape(given.text)
  if (lost !== undefined) return { faults: [lostCharacterFault('<facts>', given.source, given.text, lost)] }
  return { value: rowsOfEntries(rule, list, defaults) }
}

/** Entries as rows; what stands above their cells are the facts that any of them has. */
export function rowsOfEntries(rule: RuleId, list: readonly Json[], defaults: JsonObject): FactRows {
  const titles = [...new Set(list.flatMap((entry) => (isObject(entry) ? Object.keys(entry) : [])))]
  const inCodes = readerInCodes(rule)
  const rows = list.map((entry, place): RowOfFacts => {
    const facts = isObject(entry) ? inCodes({ ...defaults, ...entry }) : entry
    const cells = titles.map((title) => cellOf(isObject(entry) ? entry[title] : undefined))
    return { row: place + 1, cells, reference: [], facts }
  })
  return { titles, batches: inOnePiece(rows) }
}

/** The rows of a text that is a table, as it comes; none where no column of it is a fact of the rule. */
export async function rowsOfTable(
  rule: RuleId,
  chunks: AsyncIterable<string>,
  defaults: JsonObject,
): Promise<Read<FactRows> | undefined> {
  const pieces = chunks[Symbol.asyncIterator]()
  let begun = ''
  // A piece may end before the first line does.
  for (let piece = await pieces.next(); piece.done !== true; piece = await pieces.next()) {
    begun += piece.value
    if (begun.includes('\n')) break
  }
  const rest = { [Symbol.asyncIterator]: () => pieces }
  return rowsOfRecords(rule, csvBatches(startingWith(begun, rest), delimiterOf(begun)), defaults)
}

/** What parts the fields of a table, by its head. */
export function delimiterOf(text: string): Delimiter {
  const [head = ''] = text.split(/\r?\n/, 1)
  return DELIMITERS.find((mark) => head.includes(mark)) ?? ','
}

/** Whether a text that is no JSON is meant as a table: it does not begin as JSON does, and has columns or lines. */
export function looksLikeTable(text: string): boolean {
  const [head = '', ...others] = text.trim().split(/\r?\n/)
  return !/^[[{]/.test(head) && (others.length > 0 || DELIMITERS.some((mark) => head.includes(mark)))
}

/** The rows of the records of a table, of which the first is its head. */
export async function rowsOfRecords(
  rule: RuleId,
  batches: AsyncGenerator<readonly CsvRecord[], void, undefined>,
  defaults: JsonObject,
): Promise<Read<FactRows> | undefined> {
  let records: readonly CsvRecord[] = []
  while (records.length === 0) {
    const next = await batches.next()
    if (next.done === true) return undefined
    records = next.value
  }
  const titles = records[0]?.fields ?? []
  const read = factColumns(rule, titles, defaults)
  if (read === undefined || 'faults' in read) return read
  const rowOf = ({ line, fields }: CsvRecord): RowOfFacts => read.value(line, fields)
  const hasCells = ({ fields }: CsvRecord): boolean => fields === null || fields.some((field) => field !== '')
  async function* rows(): AsyncGenerator<readonly RowOfFacts[], void, undefined> {
    yield records.slice(1).filter(hasCells).map(rowOf)
    for await (const more of batches) yield more.filter(hasCells).map(rowOf)
  }
  return { value: { titles, batches: rows() } }
}

/** The entries of a list in JSON, or of JSON line by line. */
function listIn(text: string): readonly Json[] | undefined {
  const whole = parsed(text)
  if (Array.isArray(whole)) return whole as readonly Json[]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const entries = whole === undefined && lines.length > 1 ? lines.map(parsed) : [undefined]
  return entries.every((entry) => entry !== undefined) ? entries : undefined
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function cellOf(value: Json | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield first
  yield* rest
}

async function* inOnePiece<Value>(value: Value): AsyncGenerator<Value, void, undefined> {
  yield await Promise.resolve(value)
}
