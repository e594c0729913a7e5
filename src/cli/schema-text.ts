import type * as z from 'zod/mini'
import { type Locale, text } from '../kernel/locale'
import { plainWords } from '../wording/plain-words'

type JsonSchema = z.core.JSONSchema.JSONSchema

const words = {
  text: text('文字', 'text'),
  number: text('數值', 'number'),
  integer: text('整數', 'whole number'),
} as const

/** The facts of an object's schema with the form of each. */
export function factForms(schema: JsonSchema, locale: Locale): readonly (readonly [name: string, form: string])[] {
  const { properties = {}, required = [] } = schema
  return Object.entries(properties).map(([name, fact]) => [
    required.includes(name) ? name : `${name}?`,
    formOf(fact as JsonSchema, locale),
  ])
}

/** How a value is written in JSON, in the forms that the facts of this library have. */
export function formOf(schema: JsonSchema, locale: Locale): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map((form) => formOf(form, locale)).join(' | ')
  if (schema.enum !== undefined) return schema.enum.join(' | ')
  switch (schema.type) {
    case 'array':
      return `[${formOf(schema.items as JsonSchema, locale)}, …]`
    case 'object':
      return `{ ${factForms(schema, locale)
        .map(([name, form]) => `${name}: ${form}`)
        .join(', ')} }`
    case 'boolean':
      return 'true | false'
    case 'number':
      return bounded(words.number[locale], schema, locale)
    case 'integer':
      return bounded(words.integer[locale], schema, locale)
    case 'null':
      return 'null'
    default:
      return schema.format === 'date' ? 'YYYY-MM-DD' : words.text[locale]
  }
}

function bounded(kind: string, { minimum, maximum = Infinity, multipleOf }: JsonSchema, locale: Locale): string {
  // The bound that comes with whole numbers as such is none of the law's.
  const range =
    minimum === undefined
      ? []
      : [
          maximum >= Number.MAX_SAFE_INTEGER
            ? `≥ ${minimum}`
            : text(`${minimum} 至 ${maximum}`, `${minimum} to ${maximum}`)[locale],
        ]
  return [
    kind,
    ...range,
    ...(multipleOf === undefined ? [] : [text(`${multipleOf} 的倍數`, `a multiple of ${multipleOf}`)[locale]]),
  ].join(plainWords.comma[locale])
}
