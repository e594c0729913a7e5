import type * as z from 'zod/mini'
import { type Locale, locales } from '../kernel/locale'
import type { RuleId } from '../law/rule-id'
import { valueWords } from '../wording/tables/table-words'
import { formOf } from './schema-text'

type JsonSchema = z.core.JSONSchema.JSONSchema

const words = {
  'zh-TW': { several: '可複選，以逗號分隔：', yesOrNo: '是 | 否', orNone: '，沒有則答「無」' },
  en: { several: 'several can be chosen, separated by commas:', yesOrNo: 'yes | no', orNone: ', or none' },
} as const

/** What may be typed as the answer about a fact: its options by number and in words, or the form of the answer. */
export function promptForm(rule: RuleId, fact: string, schema: JsonSchema, locale: Locale): readonly string[] {
  const { several, yesOrNo, orNone } = words[locale]
  const { enum: options, items, anyOf } = schema
  if (options !== undefined)
    return options.map((option, place) => `${place + 1} ${valueWords(rule, fact, option as string, locale)}`)
  if ((items as JsonSchema | undefined)?.enum !== undefined)
    return [several, ...promptForm(rule, fact, items as JsonSchema, locale)]
  if (anyOf !== undefined) return [`${formOf(anyOf[0] as JsonSchema, locale)}${orNone}`]
  return [schema.type === 'boolean' ? yesOrNo : formOf(schema, locale)]
}

/** Every word by which an option of a fact is known. */
export function optionWords(rule: RuleId, fact: string): (option: string) => readonly string[] {
  return (option) => locales.map((locale) => valueWords(rule, fact, option, locale))
}
