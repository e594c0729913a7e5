import { type Audit, type Dossier, auditText } from '../../dossier/index'
import type { IsoDate } from '../../kernel/civil-date'
import { sameJson } from '../../kernel/json'
import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import { section, sections } from '../../wording/layout'
import type { CommandAnswer } from '../answer'
import { readCode } from '../code-argument'
import type { Typed } from '../command-definition'
import type { CommandIo } from '../command-io'
import { type Conversation, converse } from '../conversation'
import { dossierArgument } from '../dossier-argument'
import { type Source, parseJson, readSource } from '../facts-argument'
import { CommandError, type Read, faultOf, settle } from '../fault'
import { inputIssue } from '../../kernel/input-issue'
import { recordInCodes } from '../records/record-in-codes'
import { shown } from '../shown'
import { type Asking, entryConversation } from './entry-conversation'
import type { EntryKind, EntryValues } from './entry-kind'
import { entryKinds } from './entry-kinds'
import { judgedRecord } from './judged-record'
import { laterLines } from './later-lines'
import { missingConversation } from './record-conversation'
import { type RecordEdit, edited, editedText } from './record-edit'
import { MISSING, kindNames } from './kind-names'
import { typedFields } from './typed-fields'
import { cutFault, writeRecord } from './written-record'

/** What was typed to add to a record. */
export interface TypedEntry extends Pick<Typed, 'locale' | 'page' | 'json' | 'fields' | 'faults'> {
  readonly kind: string | undefined
  readonly file: string | undefined
  readonly asOf: Read<IsoDate>
}

/** What is put into a record, and the lists in which more is to stand. */
interface Addition {
  readonly edits: readonly RecordEdit[]
  readonly later: readonly string[]
}

/** Adds an entry to a record, or what it lacks, and writes it; all else in its text stays as it is. */
export async function addEntry(typed: TypedEntry, io: CommandIo): Promise<CommandAnswer> {
  const source = await readRecordText(typed.file, io)
  const parsed = 'faults' in source ? { value: null } : await parseJson(source.value, dossierArgument)
  const { kind, given, asOf, ...read } = settle(typed.faults, {
    kind: readKind(typed.kind),
    given: source,
    record: parsed,
    asOf: typed.asOf,
  })
  const record = recordInCodes(read.record)
  const { before } = settle([], { before: judgedRecord(record, asOf) })
  const asking: Asking = { locale: typed.locale, asOf, now: io.now }
  const { edits, later } =
    kind === MISSING
      ? await answeredQuestions(record, asking, typed, io)
      : { edits: await entryEdits(record as Dossier, entryKinds[kind] as EntryKind, asking, typed, io), later: [] }
  if (edits.length === 0) return nothingAdded(given.source, later)
  const { after } = settle([], { after: judgedRecord(edited(record, edits), asOf) })
  writeRecord(dossierArgument.path, given.source, editedText(given.text, edits), io)
  const changed = linesChanged(before, after)
  return {
    json: { written: given.source, changed: changed.obligations, next: after.next },
    text: (locale) =>
      sections(
        text(`已寫入 ${given.source}`, `written to ${given.source}`)[locale],
        ...(changed.obligations.length === 0 ? [] : [auditText(changed, { locale })]),
        ...laterSection(later, given.source, locale),
      ),
    breach: false,
  }
}

/** An entry goes into a file, so none comes from standard input. */
async function readRecordText(file: string | undefined, io: CommandIo): Promise<Read<Source>> {
  if (file === undefined || file === '-') return { faults: [faultOf(inputIssue(RECORD, 'missing'), RECORD)] }
  return readSource(file, io, dossierArgument)
}

const RECORD = '<record>'

function readKind(typed: string | undefined): Read<string> {
  const path = '<kind>'
  const codes = Object.keys(kindNames)
  if (typed === undefined) return { faults: [faultOf(notAnOption(path, typed, codes), path)] }
  return readCode(path, typed, codes, (code) => kindNames[code] as LocalizedText)
}

/** An entry from what was typed; where no field was, from what is answered at the terminal. */
async function entryEdits(
  record: Dossier,
  kind: EntryKind,
  asking: Asking,
  typed: TypedEntry,
  io: CommandIo,
): Promise<readonly RecordEdit[]> {
  const isAsking = typed.fields.length === 0 && io.converse !== null && !typed.json
  const values: Read<EntryValues> = isAsking
    ? { value: await conversed(entryConversation(record, kind, asking), typed, io) }
    : typedFields(kind, typed.fields, io.now)
  const read = settle([], { values })
  return settle([], { edits: kind.edits(record, read.values) }).edits
}

/** What is answered of what the record lacks. */
async function answeredQuestions(record: unknown, asking: Asking, typed: TypedEntry, io: CommandIo): Promise<Addition> {
  if (io.converse === null || typed.json) throw new CommandError([NO_TERMINAL])
  return conversed(missingConversation(record, asking), typed, io)
}

async function conversed<State>(
  conversation: Conversation<State>,
  { locale, page }: TypedEntry,
  io: CommandIo,
): Promise<State> {
  const lines = (io.converse as NonNullable<CommandIo['converse']>)()
  const { state, isCut } = await converse(conversation, {
    locale,
    lines,
    print: (said) => {
      io.stdout(shown(said, page, locale))
    },
  })
  if (isCut) throw new CommandError([cutFault('add')])
  return state
}

const NO_TERMINAL = {
  path: '<kind>',
  given: MISSING,
  code: 'no-terminal',
  text: text('須在終端機上逐題回答', 'asks question by question, which needs a terminal'),
} as const

/** The lines that are new or stand otherwise, of what somebody must look at. */
function linesChanged(before: Audit, after: Audit): Audit {
  const known = new Map(before.obligations.map((line) => [line.id, line]))
  const obligations = after.obligations.filter((line) => {
    const was = known.get(line.id)
    return line.status !== 'undetermined' && (was === undefined || !sameJson(was, line))
  })
  return { ...after, obligations, next: [] }
}

function nothingAdded(file: string, later: readonly string[]): CommandAnswer {
  return {
    json: { written: null, changed: [], next: [] },
    text: (locale) =>
      sections(
        text(`沒有要補登的資料，${file} 沒有變動`, `nothing to add; ${file} stays as it is`)[locale],
        ...laterSection(later, file, locale),
      ),
    breach: false,
  }
}

function laterSection(later: readonly string[], file: string, locale: Locale): string[] {
  return section(text('請另以下列指令登錄：', 'To be added with:')[locale], laterLines(later, file))
}
