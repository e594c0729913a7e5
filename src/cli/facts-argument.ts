import type { InputIssue } from '../kernel/input-issue'
import { type LocalizedText, text } from '../kernel/locale'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { issueMessage } from '../wording/issue-message'
import type { KnownFacts } from './analyses'
import type { CommandIo } from './command-io'
import type { Fault, Read } from './fault'
import { lostInEscape } from './lost-in-escape'
import { lostCharacterFault, readText, STANDARD_INPUT, textFault } from './read-text'
import { type TextPlace, placeIn } from './text-place'

/** What is given as JSON: its name on the command line, what to do where it is missing, and how it begins. */
export interface JsonArgument {
  readonly path: string
  readonly remedy: LocalizedText
  readonly example: string
}

const factsArgument: JsonArgument = {
  path: '<facts>',
  remedy: text(
    '請指定 JSON 檔，或由標準輸入提供（- 代表標準輸入）；規則要哪些事實，見 taipei-rollout-rules rules <rule>',
    'name a JSON file, or pipe JSON in (- is standard input); taipei-rollout-rules rules <rule> says which facts a rule takes',
  ),
  example: '{"score": 87}',
}

/** A text and where it comes from. */
export interface Source {
  readonly source: string
  readonly text: string
}

/** JSON from a file; from standard input where none is named, or `-`. */
export async function readJson(
  file: string | undefined,
  io: CommandIo,
  argument = factsArgument,
): Promise<Read<unknown>> {
  const read = await readSource(file, io, argument)
  return 'faults' in read ? read : parseJson(read.value, argument)
}

/** The text of a file; of standard input where none is named, or `-`. */
export async function readSource(
  file: string | undefined,
  io: CommandIo,
  argument = factsArgument,
): Promise<Read<Source>> {
  if (file === undefined && io.stdin.isTerminal) return nothingGiven(argument)
  const source = file ?? STANDARD_INPUT
  const read = await readText(argument.path, source, io)
  if ('faults' in read) return read
  const text = read.value
  return source === STANDARD_INPUT && text.trim() === '' ? nothingGiven(argument) : { value: { source, text } }
}

/** A text as JSON; so many lines stand before it where it comes from. */
export async function parseJson(
  { source, text }: Source,
  { path, example } = factsArgument,
  linesBefore = 0,
): Promise<Read<unknown>> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const { faultInJson } = await import('./fault-in-json')
    const { line, column } = placeIn(text, faultInJson(text))
    return {
      faults: [textFault(path, source, 'not-json', notJson({ line: linesBefore + line, column }, example))],
    }
  }
  const lost = lostInEscape(text)
  return lost === undefined ? { value } : { faults: [lostCharacterFault(path, source, text, lost, linesBefore)] }
}

/**
 * Facts as far as they are known: those of a file, or none yet where nothing is named or piped in, or what is piped in
 * is empty.
 */
export async function readKnownFacts(file: string | undefined, io: CommandIo): Promise<Read<KnownFacts>> {
  const read = await readJson(file, io)
  return 'faults' in read && read.faults.some(({ code }) => code === 'missing')
    ? { value: {} }
    : (read as Read<KnownFacts>)
}

/** What is no facts at all: neither a list nor one object in JSON. */
export function noFacts(file: string): Fault {
  return textFault(factsArgument.path, file, 'no-facts', NO_FACTS)
}

const NO_FACTS: LocalizedText = text(
  '沒有任何一欄是這項規則的事實；欄位名稱見 --template',
  'has no column that is a fact of the rule; --template shows their heads',
)

/** The facts of a rule, judged by its own schema; a fault stands where it is in the JSON. */
export function judgeFacts<Facts>(
  schema: Schema<Facts>,
  input: unknown,
  faultOfIssue: (issue: InputIssue) => Fault,
): Read<Facts> {
  const read = readInput(schema, input)
  return 'issues' in read ? { faults: read.issues.map((issue) => faultOfIssue(issue)) } : read
}

/** A fault of facts, or of what else is given as JSON, at its place there. */
export function faultInFacts(issue: InputIssue, whole = factsArgument.path): Fault {
  return {
    path: issue.path === '' ? whole : issue.path,
    code: issue.code,
    names: issue.names,
    text: text(issueMessage(issue, 'zh-TW'), issueMessage(issue, 'en')),
  }
}

/** Neither a file nor anything on standard input. */
export function nothingGiven({ path, remedy }: JsonArgument = factsArgument): { readonly faults: readonly Fault[] } {
  return {
    faults: [{ path, code: 'missing', text: text(`未提供；${remedy['zh-TW']}`, `is missing; ${remedy.en}`) }],
  }
}

function notJson({ line, column }: TextPlace, example: string): LocalizedText {
  return text(
    `不是 JSON（第 ${line} 列第 ${column} 個字起有誤）；須為一個物件，例如 ${example}`,
    `is not JSON (from line ${line}, column ${column} on); it must be one object such as ${example}`,
  )
}
