import { type JsonObject, isObject } from '../kernel/json'
import { type Locale, type LocalizedText, text } from '../kernel/locale'
import { plainWords } from '../wording/plain-words'
import { optionsInWords } from './schema-words'

/** What a value is called, and all that lies in it. */
export interface Titles {
  readonly title: LocalizedText
  /** Of a choice. */
  readonly options?: Readonly<Record<string, LocalizedText>>
  /** Of an object; of what may be an object or something else, those of the object. */
  readonly members?: Readonly<Record<string, Titles>>
  /** Of a list; of what may be a list or something else, that of the list. */
  readonly entry?: Titles
  /** Of a day: whether it may lie after that of the question, or has happened by then. */
  readonly day?: 'happened' | 'ahead'
}

const days = /* @__PURE__ */ (() => ({
  happened: text('不得晚於查詢日。', 'Not after the day of the question.'),
  ahead: text('可在未來。', 'May lie ahead.'),
}))()

/** A JSON Schema with the title of everything in it, and of each option. */
export function titledSchema(schema: JsonObject, titles: Titles, locale: Locale): JsonObject {
  const { title, day } = titles
  return {
    ...contentOf(schema, titles, locale),
    title: title[locale],
    ...(day !== undefined && { description: days[day][locale] }),
  }
}

function contentOf(schema: JsonObject, titles: Titles, locale: Locale): JsonObject {
  const { anyOf, items, properties, type } = schema
  const { entry, members = {}, options } = titles
  if (type === 'null') return { ...schema, title: plainWords.nothing[locale] }
  if (Array.isArray(anyOf))
    return { ...schema, anyOf: (anyOf as readonly JsonObject[]).map((each) => contentOf(each, titles, locale)) }
  if (isObject(items) && entry !== undefined) return { ...schema, items: titledSchema(items, entry, locale) }
  if (isObject(properties))
    return {
      ...schema,
      properties: Object.fromEntries(
        Object.entries(properties as Readonly<Record<string, JsonObject>>).map(([name, member]) => {
          const inside = members[name]
          return [name, inside === undefined ? member : titledSchema(member, inside, locale)]
        }),
      ),
    }
  if (options === undefined) return schema
  return optionsInWords(schema, (option) => options[option as string]?.[locale] ?? JSON.stringify(option))
}
