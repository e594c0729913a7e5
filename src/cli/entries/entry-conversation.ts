import type { Dossier } from '../../dossier/index'
import type { IsoDate } from '../../kernel/civil-date'
import type { Asked, Conversation } from '../conversation'
import type { Read } from '../fault'
import { type Locale, text } from '../../kernel/locale'
import { lostFaults } from '../usage-faults'
import type { EntryKind, EntryValues } from './entry-kind'
import { answersOf, isNeeded, typedField } from './form-field'
import { faultsSoFar } from './judged-record'
import { edited } from './record-edit'

const questionMark = text('？', '?')

/** For whom and when something is asked. */
export interface Asking {
  readonly locale: Locale
  readonly asOf: IsoDate
  readonly now: () => Date
}

/** The questions about an entry of a record, each answer judged in the record as it is given. */
export function entryConversation(record: Dossier, kind: EntryKind, asking: Asking): Conversation<EntryValues> {
  return {
    begun: {},
    next: (values, leftOut) => {
      const { asked = () => Object.keys(kind.fields) } = kind
      const key = asked(values).find((each) => !(each in values) && !leftOut.includes(each))
      return key === undefined ? undefined : question(record, kind, values, key, asking)
    },
  }
}

function question(
  record: Dossier,
  kind: EntryKind,
  values: EntryValues,
  key: string,
  { locale, asOf, now }: Asking,
): Asked<EntryValues> {
  const field = kind.fields[key] as EntryKind['fields'][string]
  const take = (line: string): Read<EntryValues> => {
    const lost = lostFaults(key, line)
    if (lost.length > 0) return { faults: lost.map((fault) => ({ ...fault, name: field.title })) }
    const read = typedField(field, key, line, now)
    if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, name: field.title })) }
    const answered = { ...values, [key]: read.value }
    const edits = kind.edits(record, answered)
    if ('faults' in edits) return edits
    const faults = faultsSoFar(edited(record, edits.value), asOf)
    return faults.length > 0 ? { faults } : { value: answered }
  }
  return {
    key,
    prompt: [
      `${field.title[locale]}${questionMark[locale]}`,
      ...answersOf(field, locale).map((form) => `  ${form}`),
    ].join('\n'),
    isNeeded: kind.needed.includes(key) || isNeeded(field),
    take,
  }
}
