import type * as z from 'zod/mini'
import { jsonSchema } from '../../analysis/json-schema'
import { type Json, type JsonObject } from '../../kernel/json'
import { type LocalizedText, locales, text } from '../../kernel/locale'
import { near } from '../../kernel/nearest'
import type { RuleId } from '../../law/rule-id'
import { factWords, valueWordsAt } from '../../wording/tables/table-words'
import { keyOf } from '../facts-in-codes'
import type { Fault, Read } from '../fault'
import { deadlineKey, dutyWords } from './deadline-columns'
import { suggesting } from '../suggesting'
import { typedAnswer } from '../typed-answer'
import type { RowOfFacts } from './row-of-facts'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** One column of a table. */
interface Column {
  readonly title: string
  readonly key: string
  /** What a cell says; null of a column that is no fact. */
  readonly read: ((cell: string) => Json) | null
}

/** Of so many different cells a column remembers what they say: most tables say the same few things over and over. */
const REMEMBERED = 10_000

/** What reads the rows of a table under its head; none where no column is a fact of the rule. */
export function factColumns(
  rule: RuleId,
  titles: readonly string[],
  defaults: JsonObject,
): Read<(line: number, cells: readonly string[] | null) => RowOfFacts> | undefined {
  const { properties = {} } = jsonSchema(rule).facts as JsonSchema
  const columns = titles.map((title): Column => {
    const key = deadlineKey(rule, title) ?? keyOf(title, properties, [], rule)
    const form = Object.hasOwn(properties, key) ? (properties[key] as JsonSchema) : null
    return { title, key, read: form && remembering((cell) => typedAnswer(cell, form, wordsOf(rule, key), key)) }
  })
  if (columns.every(({ read }) => read === null)) return undefined
  const known = Object.keys(properties).flatMap((fact) => [
    fact,
    ...locales.map((locale) => factWords(rule, fact, locale)),
  ])
  const faults = columns.flatMap((column, place) => columnFaults(column, columns.slice(0, place), known))
  if (faults.length > 0) return { faults }
  return {
    value: (row, cells) =>
      cells?.length === columns.length
        ? rowOf(row, cells, columns, defaults)
        : { row, cells: cells ?? [], reference: [], facts: undefined },
  }
}

function remembering(read: (cell: string) => Json): (cell: string) => Json {
  const known = new Map<string, Json>()
  return (cell) => {
    const before = known.get(cell)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const value = read(cell)
    known.set(cell, value)
    return value
  }
}

function rowOf(row: number, cells: readonly string[], columns: readonly Column[], defaults: JsonObject): RowOfFacts {
  const reference: string[] = []
  const facts: Record<string, Json> = { ...defaults }
  columns.forEach(({ key, read }, place) => {
    const cell = cells[place] as string
    if (read === null) reference.push(cell)
    // An empty cell is a fact that is missing.
    else if (cell !== '') facts[key] = read(cell)
  })
  return { row, cells, reference, facts }
}

/** What would be lost unseen: a fact that stands in two columns, or whose title is misprinted. */
function columnFaults({ title, key, read }: Column, before: readonly Column[], known: readonly string[]): Fault[] {
  if (read !== null)
    return before.some((other) => other.key === key) ? [columnFault(title, 'duplicate', SAME_FACT, [])] : []
  const meant = near(title, known)
  return meant.length > 0 ? [columnFault(title, 'unknown-key', NO_FACT, meant)] : []
}

const SAME_FACT: LocalizedText = text('與前面的一欄是同一項事實', 'is the same fact as a column before it')
const NO_FACT: LocalizedText = text('不是這項規則的事實', 'is no fact of this rule')

function columnFault(given: string, code: string, text: LocalizedText, meant: readonly string[]): Fault {
  return { path: '<facts>', given, code, text: suggesting(text, meant) }
}

function wordsOf(rule: RuleId, key: string): (option: string) => readonly string[] {
  return (option) => [...dutyWords(option), ...locales.map((locale) => valueWordsAt(rule, [key], option, locale))]
}
