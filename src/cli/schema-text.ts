import type * as z from 'zod/mini'
import type { Locale } from '../kernel/locale'

type JsonSchema = z.core.JSONSchema.JSONSchema

interface Words {
  readonly text: string
  readonly number: string
  readonly integer: string
  readonly between: (from: number, to: number) => string
  readonly multipleOf: (step: number) => string
  readonly comma: string
}

const words: Readonly<Record<Locale, Words>> = {
  'zh-TW': {
    text: '文字',
    number: '數值',
    integer: '整數',
    between: (from, to) => `${from} 至 ${to}`,
    multipleOf: (step) => `${step} 的倍數`,
    comma: '，',
  },
  en: {
    text: 'text',
    number: 'number',
    integer: 'whole number',
    between: (from, to) => `${from} to ${to}`,
    multipleOf: (step) => `a multiple of ${step}`,
    comma: ', ',
  },
}

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
  const { text, number, integer } = words[locale]
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
      return bounded(number, schema, locale)
    case 'integer':
      return bounded(integer, schema, locale)
    case 'null':
      return 'null'
    default:
      return schema.format === 'date' ? 'YYYY-MM-DD' : text
  }
}

function bounded(kind: string, { minimum, maximum = Infinity, multipleOf }: JsonSchema, locale: Locale): string {
  const { between, multipleOf: multiple, comma } = words[locale]
  // The bound that comes with whole numbers as such is none of the law's.
  const range =
    minimum === undefined ? [] : [maximum >= Number.MAX_SAFE_INTEGER ? `≥ ${minimum}` : between(minimum, maximum)]
  return [kind, ...range, ...(multipleOf === undefined ? [] : [multiple(multipleOf)])].join(comma)
}
