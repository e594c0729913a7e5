import type { Question } from '../../dossier/index'
import { fieldText } from '../../dossier/view/field-text'
import { type Json, isObject } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import type { Asked, Conversation } from '../conversation'
import type { Fault, Read } from '../fault'
import { typedAnswer } from '../typed-answer'
import { lostFaults } from '../usage-faults'
import type { Asking } from './entry-conversation'
import { valueAt } from './entry-kind'
import { answersOf, fieldAt, isAnsweredInLine, isNeeded, typedField } from './form-field'
import { faultsSoFar, judgedRecord } from './judged-record'
import { type RecordEdit, edited } from './record-edit'

/** A record as far as its questions are answered. */
export interface Answered {
  readonly record: unknown
  /** All that was answered, in order. */
  readonly edits: readonly RecordEdit[]
  /** Lists in which something is to stand that no line can tell. */
  readonly later: readonly string[]
  /** Why the name of the body does not tell what it is. */
  readonly unclear: readonly Fault[]
}

/** So many questions begin a record; what else decides anything the audit asks for. */
const MOST_AT_FIRST = 11

/** A record before anything is answered. */
export function unanswered(record: unknown): Answered {
  return { record, edits: [], later: [], unclear: [] }
}

/** The questions that begin a record: of which body and system it is, then what decides most. */
export function openingConversation(begun: Answered, asking: Asking): Conversation<Answered> {
  return {
    begun,
    next: (state, leftOut) => {
      if (state.unclear.length > 0) return kindQuestion(state, asking)
      const isKnown = (path: string): boolean => valueAt(state.record, path.split('.')) !== undefined
      const first = OPENING.find((path) => !isKnown(path) && !leftOut.includes(path) && !isAfterUnknown(path, leftOut))
      if (first !== undefined) return question(state, first, asking)
      if (state.edits.length + state.later.length + leftOut.length >= MOST_AT_FIRST) return undefined
      const path = deciding(state, leftOut, asking, isAskedAtFirst)
      return path === undefined ? undefined : question(state, path, asking)
    },
  }
}

/** The questions that the audit of a record ends with, the most decisive first. */
export function missingConversation(record: unknown, asking: Asking): Conversation<Answered> {
  return {
    begun: unanswered(record),
    next: (state, leftOut) => {
      const path = deciding(state, leftOut, asking, () => true)
      return path === undefined ? undefined : question(state, path, asking)
    },
  }
}

/** The first answer, where it stands on the command line. */
export function answered(state: Answered, path: string, line: string, asking: Asking): Read<Answered> {
  return question(state, path, asking).take(line)
}

/** A phase that nobody knows began on no day. */
const OPENING = ['body.name', 'system.name', 'system.phases.0.phase', 'system.phases.0.from']

function isAfterUnknown(path: string, leftOut: readonly string[]): boolean {
  return path === 'system.phases.0.from' && leftOut.includes('system.phases.0.phase')
}

/** What stands once in a record, and whether anything was excluded; people and meetings are added one by one. */
function isAskedAtFirst(path: string): boolean {
  return (
    path === 'body.exclusions' || (/^(?:body|system|workingGroup)\.\w+$/.test(path) && isAnsweredInLine(fieldAt(path)))
  )
}

/** What decides most of what can be asked and was not left out. */
function deciding(
  { record, later }: Answered,
  leftOut: readonly string[],
  { asOf }: Asking,
  isAsked: (path: string) => boolean,
): string | undefined {
  const read = judgedRecord(record, asOf)
  if ('faults' in read) return undefined
  const isOpen = (path: string): boolean => isAsked(path) && ![...leftOut, ...later].includes(path)
  return read.value.next.flatMap(({ path }: Question) => answerable(path).filter(isOpen).slice(0, 1))[0]
}

/** The paths in which what is missing can be answered: of an object those of its members. */
function answerable(path: string): readonly string[] {
  const field = fieldAt(path)
  if (isAnsweredInLine(field) || field.members === undefined) return [path]
  // What is made of parts that belong together is added whole.
  if (Object.values(field.members).some(isNeeded)) return []
  const names = Object.keys(field.members)
  // Whether a group was set up at all decides what else is asked of it.
  const first = names.filter((name) => name === 'establishedOn')
  return [...first, ...names].flatMap((name) => answerable(`${path}.${name}`))
}

function question(state: Answered, path: string, asking: Asking): Asked<Answered> {
  return isAnsweredInLine(fieldAt(path)) ? valueQuestion(state, path, asking) : listQuestion(state, path, asking)
}

function valueQuestion(state: Answered, path: string, { locale, asOf, now }: Asking): Asked<Answered> {
  const field = fieldAt(path)
  const name = text(fieldText(path, 'zh-TW'), fieldText(path, 'en'))
  return {
    key: path,
    prompt: [
      `${own(path)?.[locale] ?? name[locale]}${entryName(state.record, path)}${text('？', '?')[locale]}`,
      ...answersOf(field, locale).map((form) => `  ${form}`),
    ].join('\n'),
    isNeeded: isNeeded(field) && path !== 'system.phases.0.phase',
    take: (line) => {
      const lost = lostFaults(path, line)
      const read = lost.length > 0 ? { faults: lost } : typedField(field, path.split('.').at(-1) as string, line, now)
      if ('faults' in read) return { faults: read.faults.map((fault) => ({ ...fault, name })) }
      return put(state, path, read.value, asOf)
    },
  }
}

/** Where the name alone does not tell which body it is, or that it is none. */
function kindQuestion(state: Answered, asking: Asking): Asked<Answered> {
  const asked = valueQuestion(state, 'body.kind', asking)
  const names = state.unclear.flatMap((fault) => fault.names ?? [])
  const said =
    names.length === 0
      ? text(
          '規範所列機關之中沒有這個名稱；名稱有誤請答「上一題」，否則請選機關種類。',
          'The regulation lists no such body; answer "back" to correct the name, or say what kind of body it is.',
        )
      : text(
          `可能是 ${names.join('、')}；要寫全名請答「上一題」，否則請選機關種類。`,
          `This may be ${names.join(', ')}; answer "back" to write it in full, or say what kind of body it is.`,
        )
  return { ...asked, isNeeded: true, prompt: `${said[asking.locale]}\n${asked.prompt}` }
}

/** Of a list is asked whether anything stands in it; what does is added entry by entry. */
function listQuestion(state: Answered, path: string, { locale, asOf }: Asking): Asked<Answered> {
  const name = text(fieldText(path, 'zh-TW'), fieldText(path, 'en'))
  return {
    key: path,
    prompt: text(
      `${name['zh-TW']}${entryName(state.record, path)}：有沒有？\n  有 | 沒有`,
      `${name.en}${entryName(state.record, path)}: are there any?\n  yes | no`,
    )[locale],
    take: (line) => {
      const isAny = typedAnswer(line, { type: 'boolean' }, () => [])
      if (isAny === true) return { value: { ...state, later: [...state.later, path] } }
      return isAny === false ? put(state, path, [], asOf) : { faults: [{ path, name, code: 'wrong-type', text: ANY }] }
    },
  }
}

function put(state: Answered, path: string, value: Json, asOf: Asking['asOf']): Read<Answered> {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  const edit: RecordEdit = { path: keys, value }
  const record = edited(state.record, [edit, ...alsoPut(keys)])
  const faults = faultsSoFar(record, asOf)
  const unclear = faults.filter(({ code }) => code === 'name-not-listed' || code === 'name-ambiguous')
  if (faults.length > unclear.length) return { faults: faults.filter((fault) => !unclear.includes(fault)) }
  return { value: { ...state, record, edits: [...state.edits, edit, ...alsoPut(keys)], unclear } }
}

/** The end of the phase in which a system is nobody knows yet. */
function alsoPut(path: readonly (string | number)[]): readonly RecordEdit[] {
  return path.join('.') === 'system.phases.0.from' ? [{ path: ['system', 'phases', 0, 'through'], value: null }] : []
}

/** Which entry of a list is meant, by what it is called. */
function entryName(record: unknown, path: string): string {
  const keys = path.split('.')
  const names = keys.flatMap((key, place) => {
    const entry = /^\d+$/.test(key) ? valueAt(record, keys.slice(0, place + 1)) : undefined
    if (!isObject(entry)) return []
    const { id, role, date, startsOn, on, from } = entry
    return [[id, role, date, startsOn, on, from].find((one) => typeof one === 'string')]
  })
  const known = names.filter((name) => name !== undefined)
  return known.length === 0 ? '' : `（${known.join('，')}）`
}

/** Questions that the titles of the form do not ask. */
function own(path: string): { readonly [L in Locale]: string } | undefined {
  return ownQuestions[path]
}

const ownQuestions: Readonly<Partial<Record<string, { readonly [L in Locale]: string }>>> = {
  'system.phases.0.phase': text('系統目前在哪一個階段', 'Which phase is the system in'),
  'system.phases.0.from': text('這個階段自何日起', 'Since when has it been in this phase'),
}

const ANY = text('請答「有」或「沒有」', 'must be yes or no')
