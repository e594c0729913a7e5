import type * as z from 'zod/mini'
import { jsonSchema } from '../analysis/json-schema'
import { foldCode } from '../kernel/folded-code'
import { isObject, type Json } from '../kernel/json'
import { locales } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { factWords, valueWordsAt } from '../wording/tables/table-words'
import { toIsoText } from './date-argument'
import { typedCode } from './typed-code'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * Facts as an office writes them, as the rule takes them: keys and codes by their labels, dates in any usual form. What
 * is understood in no way stays as it is, for the rule to refuse.
 */
export function factsInCodes(rule: RuleId, facts: unknown): unknown {
  return readerInCodes(rule)(facts)
}

/** The same for many facts of one rule, of which the schema is made once. */
export function readerInCodes(rule: RuleId): (facts: unknown) => unknown {
  const schema = jsonSchema(rule).facts
  return (facts) => inCodes(facts as Json, schema, [], rule)
}

function inCodes(value: Json, schema: JsonSchema, keys: readonly string[], rule: RuleId): Json {
  if (schema.anyOf !== undefined)
    return value === null ? null : inCodes(value, schema.anyOf[0] as JsonSchema, keys, rule)
  if (typeof value === 'string') return textInCodes(value, schema, keys, rule)
  if (Array.isArray(value) && schema.items !== undefined)
    return (value as readonly Json[]).map((entry) => inCodes(entry, schema.items as JsonSchema, keys, rule))
  const { properties } = schema
  if (properties === undefined || !isObject(value)) return value
  const named = Object.entries(value).map(([written, member]) => {
    const key = keyOf(written, properties, keys, rule)
    const form = Object.hasOwn(properties, key) ? (properties[key] as JsonSchema) : {}
    return [key, inCodes(member, form, [...keys, key], rule)] as const
  })
  // Two names of one fact would hide one of them.
  return new Set(named.map(([key]) => key)).size === named.length ? Object.fromEntries(named) : value
}

function textInCodes(text: string, schema: JsonSchema, keys: readonly string[], rule: RuleId): string {
  if (schema.format === 'date') return toIsoText(text)
  if (schema.enum === undefined) return text
  return typedCode(text, schema.enum as readonly string[], (code) =>
    locales.map((locale) => valueWordsAt(rule, keys, code, locale)),
  )
}

/** The key of a fact that was written by its label, with those above it or alone; what is none stays. */
export function keyOf(written: string, properties: object, keys: readonly string[], rule: RuleId): string {
  const known = Object.keys(properties)
  if (known.includes(written)) return written
  const labels = (key: string): readonly string[] =>
    locales.flatMap((locale) => {
      const label = factWords(rule, [...keys, key].join('.'), locale)
      const above = keys.length === 0 ? '' : factWords(rule, keys.join('.'), locale)
      return [label, label.slice(above.length).replace(/^(?:的|, )/, '')]
    })
  return known.find((key) => labels(key).some((label) => foldCode(label) === foldCode(written))) ?? written
}
