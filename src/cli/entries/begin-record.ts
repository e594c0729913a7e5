import type { IsoDate } from '../../kernel/civil-date'
import { inputIssue } from '../../kernel/input-issue'
import { type Locale, text } from '../../kernel/locale'
import type { CommandAnswer } from '../answer'
import { converse } from '../conversation'
import type { CommandIo } from '../command-io'
import { CommandError, faultOf, settle } from '../fault'
import { type Page } from '../page'
import { shown } from '../shown'
import { sections, section } from '../../wording/layout'
import type { Asking } from './entry-conversation'
import { type ListSource, readEntryList } from './entry-list'
import { entryKinds } from './entry-kinds'
import type { EntryKind } from './entry-kind'
import { judgedRecord } from './judged-record'
import { type Answered, answered, openingConversation, unanswered } from './record-conversation'
import { edited } from './record-edit'
import { laterLines } from './later-lines'
import { cutFault, writeRecord } from './written-record'

/** What was typed to begin a record. */
export interface TypedOpening {
  readonly body: string | undefined
  readonly system: string | undefined
  readonly lists: readonly (ListSource & { readonly kind: string })[]
  /** Where the record goes. */
  readonly file: string
  readonly asOf: IsoDate
  readonly json: boolean
}

/** Begins a record from what was typed, from lists, and from what is answered at the terminal; and writes it. */
export async function beginRecord(
  typed: TypedOpening,
  { locale, page }: { readonly locale: Locale; readonly page: Page },
  io: CommandIo,
): Promise<CommandAnswer> {
  const asking: Asking = { locale, asOf: typed.asOf, now: io.now }
  const isAsking = io.converse !== null && !typed.json
  if (!isAsking && typed.system === undefined)
    throw new CommandError([faultOf(inputIssue('--system', 'missing'), '--system')])
  const begun = await listed(named(typed, asking, isAsking), typed.lists, io)
  const { state, isCut } =
    io.converse === null || !isAsking
      ? { state: begun, isCut: false }
      : await converse(openingConversation(begun, asking), {
          locale,
          lines: io.converse(),
          print: (said) => {
            io.stdout(shown(said, page, locale))
          },
        })
  if (isCut) throw new CommandError([cutFault('init')])
  const { audit } = settle([], { audit: judgedRecord(state.record, typed.asOf) })
  writeRecord('--output', typed.file, `${JSON.stringify(state.record, null, 2)}\n`, io)
  return {
    json: { written: typed.file, next: audit.next },
    text: (language) => writtenText(typed.file, state, language),
    breach: false,
  }
}

/** The names that stand on the command line, judged as answers are. */
function named({ body, system }: TypedOpening, asking: Asking, isAsking: boolean): Answered {
  const paths = [
    ['body.name', body],
    ['system.name', system],
  ] as const
  return paths.reduce<Answered>((state, [path, line]) => {
    if (line === undefined) return state
    const { next } = settle([], { next: answered(state, path, line, asking) })
    // Without a terminal nobody can be asked what the body is.
    return isAsking ? next : { ...next, unclear: [] }
  }, unanswered({}))
}

/** All that the lists put into the record; every fault of all of them. */
async function listed(begun: Answered, lists: TypedOpening['lists'], io: CommandIo): Promise<Answered> {
  let state = begun
  for (const { kind, ...from } of lists) {
    const { edits } = settle([], {
      edits: await readEntryList(state.record, entryKinds[kind] as EntryKind, from, io),
    })
    state = { ...state, record: edited(state.record, edits) }
  }
  return state
}

function writtenText(file: string, { later }: Answered, locale: Locale): string {
  const line = (words: string): string => `taipei-rollout-rules ${words} ${file}`
  return sections(
    text(`已寫入 ${file}`, `written to ${file}`)[locale],
    ...section(
      text('接著：', 'Next:')[locale],
      [...laterLines(later, file), line('add person'), line('add meeting'), line('add missing'), line('audit')].filter(
        (each, place, all) => all.indexOf(each) === place,
      ),
    ),
  )
}
