import type { Dossier } from '../../dossier/index'
import type { Field } from '../../dossier/form/field'
import type { Json, JsonObject } from '../../kernel/json'
import { type LocalizedText, text } from '../../kernel/locale'
import type { Fault, Read } from '../fault'
import { fieldAt, isAnsweredInLine } from './form-field'
import { APPENDED, type RecordEdit } from './record-edit'

/** What is known of an entry, by the names of its fields. */
export type EntryValues = JsonObject

/** A kind of entry that is added to a record. */
export interface EntryKind {
  readonly name: LocalizedText
  /** The list of the form in which such entries stand. */
  readonly list: string
  /** In the order in which they are asked. */
  readonly fields: Readonly<Record<string, Field>>
  /** Those without which nothing can be told of it. */
  readonly needed: readonly string[]
  /** Those that are asked of whoever sits at a terminal, by what was answered so far; all where this is left out. */
  readonly asked?: (values: EntryValues) => readonly string[]
  /** Where what is known of an entry goes in a record; nothing yet where too little is known. */
  readonly edits: (record: Dossier, values: EntryValues) => Read<readonly RecordEdit[]>
}

/** Entries of a list of the form, each with what tells it from the others. */
export function listed(name: LocalizedText, path: string, keys: readonly string[]): EntryKind {
  const { members = {} } = fieldAt(`${path}.*`)
  const fields = Object.fromEntries(Object.entries(members).filter(([, field]) => isAnsweredInLine(field)))
  return {
    name,
    list: path,
    fields,
    needed: keys,
    edits: (record, values) => {
      const list = pathIn(record, path.split('.'))
      const place = placeOf(valueAt(record, list), keys, values)
      return place === APPENDED
        ? { value: [{ path: [...list, APPENDED], value: values }] }
        : completed(record, [...list, place], values, fields)
    },
  }
}

/** What an entry lacks is put into it; what stands there otherwise is not written over. */
export function completed(
  record: Dossier,
  path: readonly (string | number)[],
  values: EntryValues,
  fields: Readonly<Record<string, Field>>,
): Read<readonly RecordEdit[]> {
  const entry = valueAt(record, path) as JsonObject
  const isNew = (key: string): boolean => entry[key] === undefined || entry[key] === null
  const faults = Object.entries(values)
    .filter(([key, value]) => !isNew(key) && entry[key] !== value)
    .map(([key]) => standsOtherwise(key, fields[key] as Field, entry[key] as Json))
  if (faults.length > 0) return { faults }
  return {
    value: Object.entries(values)
      .filter(([key]) => isNew(key))
      .map(([key, value]) => ({ path: [...path, key], value })),
  }
}

/** The place of the entry of a list that has the same keys; behind the last where there is none. */
export function placeOf(list: unknown, keys: readonly string[], values: EntryValues): number {
  const isSame = (entry: JsonObject): boolean => keys.every((key) => entry[key] === values[key])
  return Array.isArray(list) ? (list as readonly JsonObject[]).findIndex(isSame) : APPENDED
}

export function valueAt(record: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    record,
  )
}

/** Of working groups that were set up one after another the last is meant. */
function pathIn(record: Dossier, path: readonly string[]): (string | number)[] {
  const [first = '', ...rest] = path
  const { workingGroup } = record
  return first === 'workingGroup' && Array.isArray(workingGroup)
    ? [first, Math.max(workingGroup.length - 1, 0), ...rest]
    : [...path]
}

function standsOtherwise(key: string, { title }: Field, value: Json): Fault {
  const given = typeof value === 'string' ? value : JSON.stringify(value)
  return {
    path: key,
    name: title,
    code: 'recorded-otherwise',
    text: text(
      `已登錄為 ${given}；如有錯誤，請直接修改紀錄檔`,
      `is recorded as ${given}; correct it in the file itself`,
    ),
  }
}
