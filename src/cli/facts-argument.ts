import type { InputIssue } from '../kernel/input-issue'
import type { LocalizedText } from '../kernel/locale'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { formatIssue } from '../wording/format-error'
import type { KnownFacts } from './analyses'
import type { CommandIo } from './command-io'
import type { Fault, Read } from './fault'
import { unreadableFile } from './unreadable-file'

/** What the facts as a whole are called on the command line. */
export const factsPath = '<facts>'

/** JSON from a file; from standard input where none is named, or `-`. */
export async function readJson(file: string | undefined, io: CommandIo): Promise<Read<unknown>> {
  if (file === undefined && io.stdin.isTerminal) return { faults: [nothingGiven] }
  const given = file === undefined || file === '-' ? undefined : file
  let bytes: Uint8Array
  try {
    bytes = given === undefined ? await io.stdin.read() : io.readFile(given)
  } catch (error) {
    return { faults: [unreadableFile(factsPath, given, error)] }
  }
  const text = new TextDecoder().decode(bytes)
  if (given === undefined && text.trim() === '') return { faults: [nothingGiven] }
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { faults: [{ path: factsPath, given, code: 'not-json', text: notJson(String(error)) }] }
  }
}

/** Facts as far as they are known: those of a file, or none yet where nothing is named or piped in, or what is piped in is empty. */
export async function readKnownFacts(file: string | undefined, io: CommandIo): Promise<Read<KnownFacts>> {
  const read = await readJson(file, io)
  return 'faults' in read && read.faults.includes(nothingGiven) ? { value: {} } : read as Read<KnownFacts>
}

/** The facts of a rule, judged by its own schema; a fault stands where it is in the JSON. */
export function judgeFacts<Facts>(schema: Schema<Facts>, input: unknown): Read<Facts> {
  const read = readInput(schema, input)
  return 'issues' in read ? { faults: read.issues.map(faultInFacts) } : read
}

/** A fault of facts, at its place in the JSON. */
export function faultInFacts(issue: InputIssue): Fault {
  return { path: issue.path === '' ? factsPath : issue.path, code: issue.code, text: { 'zh-TW': formatIssue(issue, 'zh-TW'), 'en': formatIssue(issue, 'en') } }
}

/** Neither a file nor anything on standard input. */
const nothingGiven: Fault = {
  path: factsPath,
  code: 'missing',
  text: {
    'zh-TW': '未提供；請指定 JSON 檔，或由標準輸入提供（- 代表標準輸入）；規則要哪些事實，見 taipei-rollout-rules rules <rule>',
    'en': 'is missing; name a JSON file, or pipe JSON in (- is standard input); taipei-rollout-rules rules <rule> says which facts a rule takes',
  },
}

/** Every engine words it its own way; where it says at which character, that helps. */
function notJson(message: string): LocalizedText {
  const [, position] = /position (\d+)/.exec(message) ?? []
  return position === undefined
    ? { 'zh-TW': '不是 JSON；必須是一個物件，例如 {"score": 87}', 'en': 'is not JSON; it must be one object such as {"score": 87}' }
    : { 'zh-TW': `不是 JSON（自第 ${Number(position) + 1} 個字元起）；必須是一個物件，例如 {"score": 87}`, 'en': `is not JSON (from character ${Number(position) + 1} on); it must be one object such as {"score": 87}` }
}
