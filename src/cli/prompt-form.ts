import type * as z from 'zod/mini'
import { type Locale, text } from '../kernel/locale'
import { formOf } from './schema-text'

type JsonSchema = z.core.JSONSchema.JSONSchema

const words = {
  several: text('可複選，以逗號分隔：', 'several can be chosen, separated by commas:'),
  yesOrNo: text('是 | 否', 'yes | no'),
  orNone: text('，沒有則答「無」', ', or none'),
  date: text('日期，例如 114/9/26', 'a date such as 2025-09-26'),
} as const

/**
 * What may be typed as an answer of a schema: its options by number and as they are called, or the form of the answer.
 * Of what may have several forms the first is told.
 */
export function promptForm(schema: JsonSchema, called: (option: string) => string, locale: Locale): readonly string[] {
  const { enum: options, items, anyOf } = schema
  if (options !== undefined) return options.map((option, place) => `${place + 1} ${called(option as string)}`)
  if ((items as JsonSchema | undefined)?.enum !== undefined)
    return [words.several[locale], ...promptForm(items as JsonSchema, called, locale)]
  if (anyOf !== undefined) {
    const forms = promptForm(anyOf[0] as JsonSchema, called, locale)
    return mayBeNull(schema)
      ? forms.map((form, place) => (place < forms.length - 1 ? form : form + words.orNone[locale]))
      : forms
  }
  if (schema.format === 'date') return [words.date[locale]]
  return [schema.type === 'boolean' ? words.yesOrNo[locale] : formOf(schema, locale)]
}

/** Whether a value of a schema may be null. */
export function mayBeNull({ type, anyOf = [] }: JsonSchema): boolean {
  return type === 'null' || (anyOf as readonly JsonSchema[]).some(mayBeNull)
}
