import { type Json, type JsonObject, isObject } from '../kernel/json'
import { type Locale, type Localized, text } from '../kernel/locale'
import type { AnyColumn, AnyWords } from '../wording/any-words'

/** What stands for null. */
export const nothing = /* @__PURE__ */ text('無', 'none')

/** The schema of a rule's facts with what a form shows: labels, questions, units and hints, and each option. */
export function factsInWords(schema: JsonObject, words: AnyWords, locale: Locale): JsonObject {
  return {
    ...schema,
    title: words.title[locale],
    properties: membersInWords(schema['properties'] as Members, words.facts, locale),
  }
}

/** The schema of what a rule answers; of an answer that is one of a few, each in words. */
export function valueInWords(schema: JsonObject, { title, result }: AnyWords, locale: Locale): JsonObject {
  const titled = { ...schema, title: title[locale] }
  const said = (result as Localized<(value: Json) => string>)[locale]
  return schema['type'] === 'boolean'
    ? { ...titled, oneOf: [true, false].map((value) => ({ const: value, title: said(value) })) }
    : optionsInWords(titled, said)
}

type Members = Readonly<Record<string, JsonObject>>

function membersInWords(members: Members, words: Readonly<Record<string, AnyColumn>>, locale: Locale): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => {
      const column = words[name] as AnyColumn
      const { label, unit, question, hint } = column
      const description = [question, unit && unitText(unit), hint, schema['description'] as string | undefined]
        .flatMap((each) => (each === undefined ? [] : [typeof each === 'string' ? each : each[locale]]))
        .join(' ')
      return [
        name,
        {
          ...contentInWords(schema, column, locale),
          title: label[locale],
          ...(description !== '' && { description }),
        },
      ]
    }),
  )
}

function unitText(unit: Localized<string>): Localized<string> {
  return text(`單位：${unit['zh-TW']}。`, `Unit: ${unit.en}.`)
}

/** What stands in a fact: one of a few options, members, entries that have either, or any of these and null. */
function contentInWords(schema: JsonObject, column: AnyColumn, locale: Locale): JsonObject {
  const { items, properties, anyOf } = schema
  if (isObject(items)) return { ...schema, items: contentInWords(items, column, locale) }
  if (isObject(properties))
    return { ...schema, properties: membersInWords(properties as Members, column.members ?? {}, locale) }
  if (Array.isArray(anyOf))
    return {
      ...schema,
      anyOf: (anyOf as readonly JsonObject[]).map((each) =>
        each['type'] === 'null' ? { ...each, title: nothing[locale] } : contentInWords(each, column, locale),
      ),
    }
  return optionsInWords(schema, (option) => (column.options?.[option as string] as Localized<string>)[locale])
}

/** A few options as a choice between constants, each with its title. */
export function optionsInWords({ enum: options, ...schema }: JsonObject, said: (option: Json) => string): JsonObject {
  return Array.isArray(options)
    ? { ...schema, oneOf: (options as readonly Json[]).map((option) => ({ const: option, title: said(option) })) }
    : schema
}
