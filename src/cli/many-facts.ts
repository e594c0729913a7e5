import type * as z from 'zod/mini'
import { jsonSchema } from '../analysis/json-schema'
import { csvRecords } from '../calendar/csv-records'
import type { Json } from '../kernel/json'
import { locales } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { valueWordsAt } from '../wording/tables/table-words'
import { factsInCodes, keyOf } from './facts-in-codes'
import { typedAnswer } from './typed-answer'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** The facts of one row of a table, or of one entry of a list. */
export interface RowOfFacts {
  /** Its line in the file, or its place in the list, counted from 1. */
  readonly row: number
  /** What stands in columns that are no facts, such as a name: it comes back with the answer. */
  readonly reference: readonly string[]
  /** Undefined where the row is no row of the table. */
  readonly facts: unknown
}

/** What parts the fields of a table, the likeliest first. */
const DELIMITERS = [',', '\t', ';'] as const
type Delimiter = (typeof DELIMITERS)[number]

/** The rows of a text that is a table or a list in JSON; none where it is one object, or nothing of these. */
export function rowsOfFacts(rule: RuleId, text: string): readonly RowOfFacts[] | undefined {
  const list = listIn(text)
  if (list !== undefined)
    return list.map((facts, place) => ({ row: place + 1, reference: [], facts: factsInCodes(rule, facts) }))
  const [head = ''] = text.split(/\r?\n/, 1)
  const delimiter = text.trimStart().startsWith('{') ? undefined : DELIMITERS.find((mark) => head.includes(mark))
  return delimiter === undefined ? undefined : rowsOfTable(rule, text, delimiter)
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

function rowsOfTable(rule: RuleId, text: string, delimiter: Delimiter): readonly RowOfFacts[] {
  const { properties = {} } = jsonSchema(rule).facts as JsonSchema
  const [head, ...records] = csvRecords(text, delimiter)
  const keys = (head?.fields ?? []).map((title) => keyOf(title, properties, [], rule))
  return records
    .filter(({ fields }) => fields === null || fields.some((field) => field !== ''))
    .map(({ line, fields }) => {
      if (fields === null || fields.length > keys.length) return { row: line, reference: [], facts: undefined }
      const cells = keys.map((key, place) => ({
        key,
        cell: fields[place] ?? '',
        known: Object.hasOwn(properties, key),
      }))
      return {
        row: line,
        reference: cells.filter(({ known }) => !known).map(({ cell }) => cell),
        // An empty cell is a fact that is missing.
        facts: Object.fromEntries(
          cells
            .filter(({ cell, known }) => known && cell !== '')
            .map(({ key, cell }) => [key, typedAnswer(cell, properties[key] as JsonSchema, wordsOf(rule, key))]),
        ),
      }
    })
}

function wordsOf(rule: RuleId, key: string): (option: string) => readonly string[] {
  return (option) => locales.map((locale) => valueWordsAt(rule, [key], option, locale))
}
