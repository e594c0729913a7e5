import { type Json, type JsonObject, isObject } from '../kernel/json'
import { type Locale, type Localized, type LocalizedText, text } from '../kernel/locale'
import { differIn } from '../kernel/schema'
import type { AnyColumn, AnyWords } from '../wording/any-words'
import { capital } from '../wording/english'
import { plainWords } from '../wording/plain-words'

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
  return schema['type'] === 'boolean' ? yesOrNo(titled, said) : optionsInWords(titled, said)
}

type Members = Readonly<Record<string, JsonObject>>

function membersInWords(members: Members, words: Readonly<Record<string, AnyColumn>>, locale: Locale): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([name, schema]) => {
      const column = words[name] as AnyColumn
      const description = descriptionOf(column, schema, locale)
      return [
        name,
        {
          ...contentInWords(schema, column, locale),
          title: column.label[locale],
          ...(description !== '' && { description }),
        },
      ]
    }),
  )
}

/** What is asked, and what to know when answering; a unit that the question names is not told again. */
function descriptionOf({ question, unit, hint, members = {} }: AnyColumn, schema: JsonObject, locale: Locale): string {
  const own = Object.keys(members).find((name) => schema['description'] === differIn(name))
  const asked = question?.[locale] ?? ''
  return [
    asked,
    unit === undefined || asked.includes(unit[locale]) ? '' : unitText(unit)[locale],
    hint === undefined ? '' : hintText(hint)[locale],
    own === undefined ? '' : differText(members[own] as AnyColumn)[locale],
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function hintText(hint: LocalizedText): LocalizedText {
  return text(`${hint['zh-TW']}。`, `${capital(hint.en)}.`)
}

function differText({ label }: AnyColumn): LocalizedText {
  return text(`各筆的${label['zh-TW']}不得重複。`, `No two have the same ${label.en}.`)
}

function unitText(unit: LocalizedText): LocalizedText {
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
        each['type'] === 'null'
          ? { const: null, title: plainWords.nothing[locale] }
          : { ...contentInWords(each, column, locale), title: column.label[locale] },
      ),
    }
  if (schema['type'] === 'boolean') return yesOrNo(schema, (value) => plainWords[value ? 'yes' : 'no'][locale])
  return optionsInWords(schema, (option) => (column.options?.[option as string] as Localized<string>)[locale])
}

/** Yes and no as a choice between the two, so a form can leave it open. */
function yesOrNo(schema: JsonObject, said: (value: boolean) => string): JsonObject {
  return { ...schema, oneOf: [true, false].map((value) => ({ const: value, title: said(value) })) }
}

/** A few options as a choice between constants, each with its title. */
export function optionsInWords({ enum: options, ...schema }: JsonObject, said: (option: Json) => string): JsonObject {
  return Array.isArray(options)
    ? { ...schema, oneOf: (options as readonly Json[]).map((option) => ({ const: option, title: said(option) })) }
    : schema
}
