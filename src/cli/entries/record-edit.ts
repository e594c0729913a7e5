import { type FormattingOptions, applyEdits, modify } from 'jsonc-parser'
import { dossierForm } from '../../dossier/dossier'
import type { Field } from '../../dossier/form/field'
import { type Json, isObject } from '../../kernel/json'
import { memberKey } from '../records/record-in-codes'

/** A value to be put into a record; a place of `APPENDED` in a list is behind its last entry. */
export interface RecordEdit {
  readonly path: readonly (string | number)[]
  readonly value: Json
}

export const APPENDED = -1

/** A record with some values put into it. */
export function edited(record: unknown, edits: readonly RecordEdit[]): unknown {
  return edits.reduce<unknown>((before, { path, value }) => withValue(before, path, value), record)
}

function withValue(before: unknown, [key, ...rest]: readonly (string | number)[], value: Json): unknown {
  if (key === undefined) return value
  if (typeof key === 'string') {
    const members = isObject(before) ? before : {}
    return { ...members, [key]: withValue(members[key], rest, value) }
  }
  const list: readonly unknown[] = Array.isArray(before) ? before : []
  const place = key === APPENDED ? list.length : key
  return [...list.slice(0, place), withValue(list[place], rest, value), ...list.slice(place + 1)]
}

/** The text of a record with some values put into it; all else in it stays as it is written. */
export function editedText(text: string, edits: readonly RecordEdit[]): string {
  const formattingOptions = formattingOf(text)
  return edits.reduce((before, { path, value }) => {
    const written = writtenPath(JSON.parse(before), path)
    return applyEdits(before, modify(before, written, value, { ...(formattingOptions && { formattingOptions }) }))
  }, text)
}

/** A record that is written in one line goes on in it. */
function formattingOf(text: string): FormattingOptions | undefined {
  const [, eol, indent = '  '] = /(\r?\n)([ \t]+)?/.exec(text.trim()) ?? []
  return eol === undefined ? undefined : { eol, insertSpaces: !indent.startsWith('\t'), tabSize: indent.length }
}

/** The path by the keys as they are written, which may be titles. */
function writtenPath(record: unknown, path: readonly (string | number)[]): (string | number)[] {
  let field: Field | undefined = dossierForm
  let value = record
  return path.map((key) => {
    const members = field?.members ?? {}
    const written =
      typeof key === 'string' && isObject(value)
        ? (Object.keys(value).find((each) => memberKey(each, members) === key) ?? key)
        : key
    field = typeof key === 'number' ? field?.entry : members[key]
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[written]
    return written
  })
}
