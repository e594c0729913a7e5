import type * as z from 'zod/mini'
import type { Json } from '../kernel/json'
import { toIsoText } from './date-argument'
import { toNumber } from './number-argument'
import { mayBeNull } from './prompt-form'
import { withoutUnit } from './units'
import { typedCode } from './typed-code'

type JsonSchema = z.core.JSONSchema.JSONSchema

const yesOrNo: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ['是', true],
  ['有', true],
  ['yes', true],
  ['y', true],
  ['true', true],
  ['否', false],
  ['不是', false],
  ['沒有', false],
  ['無', false],
  ['no', false],
  ['n', false],
  ['false', false],
])
const nothing = ['無', '沒有', 'none', 'null']

/**
 * What was typed as an answer, as the fact of that schema; what cannot be understood is given back for the rule to
 * refuse. An option is typed by its number, its words or its code, a number with the unit in which the fact is counted.
 */
export function typedAnswer(
  line: string,
  schema: JsonSchema,
  wordsOf: (option: string) => readonly string[],
  fact = '',
): Json {
  const text = plain(line)
  if (schema.anyOf !== undefined)
    return mayBeNull(schema) && nothing.includes(text.toLowerCase())
      ? null
      : typedInForms(text, schema.anyOf, wordsOf, fact)
  if (schema.enum !== undefined) return typedOption(text, schema.enum as readonly string[], wordsOf)
  switch (schema.type) {
    case 'boolean':
      return yesOrNo.get(text.toLowerCase()) ?? text
    case 'number':
    case 'integer':
      return toNumber(withoutUnit(text, fact))
    case 'array':
      return typedList(text, schema.items as JsonSchema, wordsOf)
    case 'object':
      return parsed(text)
    default:
      return schema.format === 'date' ? toIsoText(text) : text
  }
}

/** By the first of several forms, unless that has options of which it is none. */
function typedInForms(
  text: string,
  [form = {}, ...others]: readonly JsonSchema[],
  wordsOf: (option: string) => readonly string[],
  fact: string,
): Json {
  const value = typedAnswer(text, form, wordsOf, fact)
  const isRead = form.enum === undefined || (form.enum as readonly Json[]).includes(value)
  return isRead || others.length === 0 || others.every(({ type }) => type === 'null')
    ? value
    : typedInForms(text, others, wordsOf, fact)
}

function typedOption(text: string, options: readonly string[], wordsOf: (option: string) => readonly string[]): string {
  return options[Number(text) - 1] ?? typedCode(text, options, wordsOf)
}

/** Half-width, without spaces around it. */
function plain(text: string): string {
  return text.normalize('NFKC').trim()
}

/** Plain items separated by commas, or by spaces where these belong to no item; lists of anything else are JSON. */
function typedList(text: string, items: JsonSchema, wordsOf: (option: string) => readonly string[]): Json {
  if (text.startsWith('[') || items.type === 'object') return parsed(text)
  if (nothing.includes(text.toLowerCase())) return []
  return text.split(/[,、;]/).flatMap((part) => {
    const item = typedAnswer(part, items, wordsOf)
    const isKnown = (items.enum as Json[] | undefined)?.includes(item) === true
    return isKnown ? [item] : words(part).map((word) => typedAnswer(word, items, wordsOf))
  })
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}
