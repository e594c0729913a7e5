import { dossierForm } from '../../dossier/dossier'
import type { Field } from '../../dossier/form/field'
import { isObject } from '../../kernel/json'
import { type LocalizedText, locales } from '../../kernel/locale'
import { toIsoText } from '../date-argument'
import { typedCode } from '../typed-code'

/**
 * A record as an office writes it, as the library takes it: keys and codes by what the form calls them, dates in any
 * usual form. What is understood in no way stays as it is, for the library to refuse.
 */
export function recordInCodes(record: unknown): unknown {
  return inCodes(record, dossierForm)
}

function inCodes(value: unknown, field: Field): unknown {
  const { members, entry } = field
  if (typeof value === 'string') return textInCodes(value, field)
  if (Array.isArray(value)) return entry === undefined ? value : value.map((each) => inCodes(each, entry))
  if (!isObject(value) || members === undefined) return value
  const named = Object.entries(value).map(([written, member]) => {
    const key = memberKey(written, members)
    const inside = Object.hasOwn(members, key) ? members[key] : undefined
    return [key, inside === undefined ? member : inCodes(member, inside)] as const
  })
  // Two names of one field would hide one of them.
  return new Set(named.map(([key]) => key)).size === named.length ? Object.fromEntries(named) : value
}

function textInCodes(text: string, { day, options }: Field): string {
  if (day !== undefined) return toIsoText(text)
  return options === undefined ? text : typedCode(text, Object.keys(options), optionWords(options))
}

/** What the options of a field are called. */
export function optionWords(options: Readonly<Record<string, LocalizedText>> = {}): (option: string) => string[] {
  return (option) => wordsOf(options[option])
}

/** The key of a member that was written by its title, or a part of that which fits it alone; what is none stays. */
export function memberKey(written: string, members: Readonly<Record<string, Field>>): string {
  return Object.hasOwn(members, written)
    ? written
    : typedCode(written, Object.keys(members), (key) => wordsOf(members[key]?.title))
}

function wordsOf(text: LocalizedText | undefined): string[] {
  return text === undefined ? [] : locales.map((locale) => text[locale])
}
