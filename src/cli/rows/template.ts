import { jsonSchema } from '../../analysis/json-schema'
import type { Json, JsonObject } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import type { RuleId } from '../../law/rule-id'
import { allWords } from '../../wording/all-words'
import { factWords, valueWordsAt } from '../../wording/tables/table-words'
import { deadlineTitle, dutyWords } from './deadline-columns'

/** The head of a table of facts and one row of it: each fact by its label, and by its key where it has none. */
export function templateRows(rule: RuleId, locale: Locale): readonly (readonly string[])[] {
  const { properties = {} } = jsonSchema(rule).facts as { readonly properties?: JsonObject }
  const facts = allWords[rule].example
  const keys = Object.keys(properties).filter((key) => Object.hasOwn(facts, key))
  return [
    keys.map((key) => deadlineTitle(rule, key, locale) ?? factWords(rule, key, locale)),
    keys.map((key) => cellOf(rule, key, facts[key] as Json, locale)),
  ]
}

/** Lists of words are separated by commas; what holds more is JSON. */
function cellOf(rule: RuleId, key: string, value: Json, locale: Locale): string {
  if (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string'))
    return value.map((entry) => valueWordsAt(rule, [key], entry, locale)).join(text('、', ',')[locale])
  const [chinese, english] = typeof value === 'string' ? dutyWords(value) : []
  if (chinese !== undefined && english !== undefined) return text(chinese, english)[locale]
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : valueWordsAt(rule, [key], value, locale)
}
