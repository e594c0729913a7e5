import type { Json } from '../kernel/json'
import { readingChoices } from '../law/reading-choices'
import type { Field } from './field'

/** What an address says of a case. */
export interface State {
  readonly facts: Readonly<Record<string, Json>>
  readonly readings: Readonly<Record<string, string>>
}

/** What was read from an address, with the keys of which nobody knows what they mean. */
export interface ReadState extends State {
  readonly unknown: readonly string[]
}

const READING = 'reading.'

/**
 * Reads a case from the query of an address. A fact is written as it is, a list or an object as JSON, and one that is
 * not there is not known. Whether a value is one that the fact can have is for the form to say.
 */
export function readState(query: string, fields: ReadonlyMap<string, Field>): ReadState {
  const facts: Record<string, Json> = {}
  const readings: Record<string, string> = {}
  const unknown: string[] = []
  for (const [key, text] of new URLSearchParams(query)) {
    const field = fields.get(key)
    const value = field === undefined ? undefined : valueOf(field, text)
    const reading = key.startsWith(READING) ? key.slice(READING.length) : ''
    if (value !== undefined) facts[key] = value
    else if (isChoice(reading, text)) readings[reading] = text
    else unknown.push(key)
  }
  return { facts, readings, unknown }
}

/** The query of an address that says a case; readings at their default are left out. */
export function queryOf({ facts, readings }: State): string {
  const query = new URLSearchParams([
    ...Object.entries(facts).map(([fact, value]) => [fact, typeof value === 'string' ? value : JSON.stringify(value)]),
    ...Object.entries(readings).map(([reading, choice]) => [`${READING}${reading}`, choice]),
  ])
  return query.size === 0 ? '' : `?${query.toString()}`
}

function isChoice(reading: string, choice: string): boolean {
  const known: Readonly<Record<string, readonly string[]>> = readingChoices
  return Object.hasOwn(known, reading) && (known[reading] as readonly string[]).includes(choice)
}

function valueOf({ kind, nullable }: Field, text: string): Json | undefined {
  if (nullable && text === 'null') return null
  if (kind === 'choice' || kind === 'date' || kind === 'text') return text
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
