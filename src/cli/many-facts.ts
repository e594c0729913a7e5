import type * as z from 'zod/mini'
import { jsonSchema } from '../analysis/json-schema'
import { csvRecords } from '../calendar/csv-records'
import type { Json } from '../kernel/json'
import { type LocalizedText, locales } from '../kernel/locale'
import { near } from '../kernel/nearest'
import type { RuleId } from '../law/rule-id'
import { factWords, valueWordsAt } from '../wording/tables/table-words'
import type { Source } from './facts-argument'
import { factsInCodes, keyOf } from './facts-in-codes'
import type { Fault, Read } from './fault'
import { lostInEscape } from './lost-in-escape'
import { lostCharacterFault } from './read-text'
import { suggesting } from './suggesting'
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

/** The rows of a text that is a table or a list in JSON; none where it is one object, or nothing of these. */
export function rowsOfFacts(rule: RuleId, given: Source): Read<readonly RowOfFacts[]> | undefined {
  if (!/^\s*[[{]/.test(given.text)) return rowsOfTable(rule, given.text)
  const list = listIn(given.text)
  if (list === undefined) return undefined
  const lost = lostInEscape(given.text)
  if (lost !== undefined) return { faults: [lostCharacterFault('<facts>', given.source, given.text, lost)] }
  return { value: list.map((facts, place) => ({ row: place + 1, reference: [], facts: factsInCodes(rule, facts) })) }
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

/** None where no column is a fact of the rule. */
function rowsOfTable(rule: RuleId, text: string): Read<readonly RowOfFacts[]> | undefined {
  const { properties = {} } = jsonSchema(rule).facts as JsonSchema
  const [line = ''] = text.split(/\r?\n/, 1)
  const [head, ...records] = csvRecords(
    text,
    DELIMITERS.find((mark) => line.includes(mark)),
  )
  const titles = head?.fields ?? []
  const columns = titles.map((title) => {
    const key = keyOf(title, properties, [], rule)
    return { title, key, form: Object.hasOwn(properties, key) ? (properties[key] as JsonSchema) : null }
  })
  if (columns.every(({ form }) => form === null)) return undefined
  const known = Object.keys(properties).flatMap((fact) => [
    fact,
    ...locales.map((locale) => factWords(rule, fact, locale)),
  ])
  const faults = columns.flatMap((column, place) => columnFaults(column, columns.slice(0, place), known))
  if (faults.length > 0) return { faults }
  return {
    value: records
      .filter(({ fields }) => fields === null || fields.some((field) => field !== ''))
      .map(({ line: row, fields }) =>
        fields?.length === columns.length
          ? rowOf(rule, row, fields, columns)
          : { row, reference: [], facts: undefined },
      ),
  }
}

/** One column of a table. */
interface Column {
  readonly title: string
  readonly key: string
  /** How the fact is written; null of a column that is none. */
  readonly form: JsonSchema | null
}

/** What would be lost unseen: a fact that stands in two columns, or whose title is misprinted. */
function columnFaults({ title, key, form }: Column, before: readonly Column[], known: readonly string[]): Fault[] {
  if (form !== null)
    return before.some((other) => other.key === key) ? [columnFault(title, 'duplicate', SAME_FACT, [])] : []
  const meant = near(title, known)
  return meant.length > 0 ? [columnFault(title, 'unknown-key', NO_FACT, meant)] : []
}

const SAME_FACT: LocalizedText = { 'zh-TW': '與前面的一欄是同一項事實', en: 'is the same fact as a column before it' }
const NO_FACT: LocalizedText = { 'zh-TW': '不是這項規則的事實', en: 'is no fact of this rule' }

function columnFault(given: string, code: string, text: LocalizedText, meant: readonly string[]): Fault {
  return { path: '<facts>', given, code, text: suggesting(text, meant) }
}

function rowOf(rule: RuleId, row: number, fields: readonly string[], columns: readonly Column[]): RowOfFacts {
  const reference: string[] = []
  const facts: Record<string, Json> = {}
  columns.forEach(({ key, form }, place) => {
    const cell = fields[place] as string
    if (form === null) reference.push(cell)
    // An empty cell is a fact that is missing.
    else if (cell !== '') facts[key] = typedAnswer(cell, form, wordsOf(rule, key))
  })
  return { row, reference, facts }
}

function wordsOf(rule: RuleId, key: string): (option: string) => readonly string[] {
  return (option) => locales.map((locale) => valueWordsAt(rule, [key], option, locale))
}
