import { parseIsoDate } from '../../kernel/civil-date'
import type { Json, JsonObject } from '../../kernel/json'
import type { Locale, LocalizedText } from '../../kernel/locale'
import type { Schema } from '../../kernel/schema'
import type { RuleId } from '../../law/rule-id'
import { rules } from '../../law/rules'
import { placeOf } from '../../kernel/issue'
import { allWords } from '../all-words'
import { type AnyColumn, type AnyWords, resultIn } from '../any-words'
import { placeWords } from '../place-words'
import { plainWords } from '../plain-words'
import { resultSentence } from '../sentences'
import { shortDate } from '../date-text'

/** A rule of this law, or the words of one of another. */
export type WordedRule = RuleId | AnyWords

/** What a table shows of the words of its rule. */
interface TableWords {
  readonly columns: Readonly<Record<string, AnyColumn>>
  readonly outcomes?: Readonly<Record<string, LocalizedText | undefined>>
}

/** What a fact or a column of a rule's table is called. */
export function columnWords(rule: WordedRule, column: string, locale: Locale): string {
  return columnOf(textsOf(rule).columns, column)?.label[locale] ?? column
}

/**
 * What a place within the facts of a rule is called: `members.0.roles` is 成員第 1 筆的身分; a key that has no words goes by
 * itself.
 */
export function factWords(rule: RuleId, path: string, locale: Locale): string {
  return placeWords({ facts: textsOf(rule).columns }, placeOf(path).segments, locale)
}

/** How a value reads in a column. */
export function valueWords(rule: WordedRule, column: string, value: Json, locale: Locale): string {
  return read(value, columnOf(textsOf(rule).columns, column), locale)
}

/** How a value reads at a place within the facts of a rule: at `members`, `roles` of entries. */
export function valueWordsAt(rule: RuleId, keys: readonly string[], value: Json, locale: Locale): string {
  let column: AnyColumn | undefined
  let columns = textsOf(rule).columns
  for (const key of keys) {
    column = columnOf(columns, key)
    columns = column?.members ?? {}
  }
  return read(value, column, locale)
}

/** Facts one after another, each with its name. */
export function factsWords(rule: WordedRule, facts: JsonObject, locale: Locale): string {
  return membersRead(facts, textsOf(rule).columns, locale)
}

/** How an outcome reads: as the rule's answer where it is one. Of a check, `met` or the finding. */
export function outcomeWords(rule: WordedRule, outcome: Json, locale: Locale): string {
  const { outcomes } = textsOf(rule)
  if (outcomes !== undefined && typeof outcome === 'string')
    return outcome === 'met' ? plainWords.met[locale] : (outcomes[outcome]?.[locale] ?? outcome)
  if (typeof rule === 'object') return resultIn(rule, { value: outcome }, locale)
  const isAnswer = (rules[rule].value as Schema<unknown>).safeParse(outcome).success
  return isAnswer ? resultSentence({ rule, value: outcome, basis: [], readings: [] }, locale) : JSON.stringify(outcome)
}

function read(value: Json, column: AnyColumn | undefined, locale: Locale): string {
  switch (typeof value) {
    case 'boolean':
      return plainWords[value ? 'yes' : 'no'][locale]
    case 'number':
      return String(value)
    case 'string':
      return column?.options?.[value]?.[locale] ?? dateWords(value, locale)
    default:
      return value === null || (Array.isArray(value) && value.length === 0)
        ? plainWords.nothing[locale]
        : contentRead(value, column, locale)
  }
}

/** Lists of objects are parted more clearly than lists of words. */
function contentRead(value: readonly Json[] | JsonObject, column: AnyColumn | undefined, locale: Locale): string {
  if (!isList(value)) return membersRead(value, column?.members ?? {}, locale)
  const mark = plainWords[column?.members === undefined ? 'listComma' : 'semicolon']
  return value.map((entry) => read(entry, column, locale)).join(mark[locale])
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value)
}

function membersRead(members: JsonObject, columns: TableWords['columns'], locale: Locale): string {
  return Object.entries(members)
    .map(([name, value]) => {
      const column = columnOf(columns, name)
      return `${column?.label[locale] ?? name}${plainWords.colon[locale]}${read(value, column, locale)}`
    })
    .join(plainWords.comma[locale])
}

/** A date as the City writes it; any other text as it is. */
export function dateWords(text: string, locale: Locale): string {
  return Number.isNaN(parseIsoDate(text)) ? text : shortDate[locale](text)
}

/** A table can name what no rule has, even what every object inherits. */
function columnOf(columns: TableWords['columns'], name: string): AnyColumn | undefined {
  return Object.hasOwn(columns, name) ? columns[name] : undefined
}

/** The facts and the columns of a rule; of what is no rule of this library none. */
function textsOf(rule: WordedRule): TableWords {
  const words = wordsOf(rule)
  if (words === undefined) return { columns: {} }
  const { facts, columns, outcomes } = words
  return { columns: { ...facts, ...columns }, ...(outcomes && { outcomes }) }
}

function wordsOf(rule: WordedRule): AnyWords | undefined {
  if (typeof rule === 'object') return rule
  return Object.hasOwn(allWords, rule) ? allWords[rule] : undefined
}
