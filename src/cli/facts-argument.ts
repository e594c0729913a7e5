import type { InputIssue } from '../kernel/input-issue'
import type { LocalizedText } from '../kernel/locale'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { formatIssue } from '../wording/format-error'
import type { KnownFacts } from './analyses'
import type { CommandIo } from './command-io'
import { decodeText } from './decode-text'
import type { Fault, Read } from './fault'
import { unreadableFile } from './unreadable-file'

/** What is given as JSON: its name on the command line, what to do where it is missing, and how it begins. */
export interface JsonArgument {
  readonly path: string
  readonly remedy: LocalizedText
  readonly example: string
}

const factsArgument: JsonArgument = {
  path: '<facts>',
  remedy: {
    'zh-TW': '請指定 JSON 檔，或由標準輸入提供（- 代表標準輸入）；規則要哪些事實，見 taipei-rollout-rules rules <rule>',
    en: 'name a JSON file, or pipe JSON in (- is standard input); taipei-rollout-rules rules <rule> says which facts a rule takes',
  },
  example: '{"score": 87}',
}

/** JSON from a file; from standard input where none is named, or `-`. */
export async function readJson(
  file: string | undefined,
  io: CommandIo,
  argument = factsArgument,
): Promise<Read<unknown>> {
  const { path } = argument
  if (file === undefined && io.stdin.isTerminal) return nothingGiven(argument)
  const given = file === undefined || file === '-' ? undefined : file
  let bytes: Uint8Array
  try {
    bytes = given === undefined ? await io.stdin.read() : io.readFile(given)
  } catch (error) {
    return { faults: [unreadableFile(path, given, error)] }
  }
  const text = decodeText(bytes)
  if (given === undefined && text.trim() === '') return nothingGiven(argument)
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { faults: [{ path, given, code: 'not-json', text: notJson(String(error), argument.example) }] }
  }
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

/** The facts of a rule, judged by its own schema; a fault stands where it is in the JSON. */
export function judgeFacts<Facts>(schema: Schema<Facts>, input: unknown): Read<Facts> {
  const read = readInput(schema, input)
  return 'issues' in read ? { faults: read.issues.map((issue) => faultInFacts(issue)) } : read
}

/** A fault of facts, or of what else is given as JSON, at its place there. */
export function faultInFacts(issue: InputIssue, whole = factsArgument.path): Fault {
  return {
    path: issue.path === '' ? whole : issue.path,
    code: issue.code,
    text: { 'zh-TW': formatIssue(issue, 'zh-TW'), en: formatIssue(issue, 'en') },
  }
}

/** Neither a file nor anything on standard input. */
function nothingGiven({ path, remedy }: JsonArgument): { readonly faults: readonly Fault[] } {
  return {
    faults: [
      { path, code: 'missing', text: { 'zh-TW': `未提供；${remedy['zh-TW']}`, en: `is missing; ${remedy.en}` } },
    ],
  }
}

/** Every engine words it its own way; where it says at which character, that helps. */
function notJson(message: string, example: string): LocalizedText {
  const [, position] = /position (\d+)/.exec(message) ?? []
  return position === undefined
    ? {
        'zh-TW': `不是 JSON；必須是一個物件，例如 ${example}`,
        en: `is not JSON; it must be one object such as ${example}`,
      }
    : {
        'zh-TW': `不是 JSON（自第 ${Number(position) + 1} 個字元起）；必須是一個物件，例如 ${example}`,
        en: `is not JSON (from character ${Number(position) + 1} on); it must be one object such as ${example}`,
      }
}
