import { join } from 'node:path'
import { decodeText } from '../../kernel/decode-text'
import { text } from '../../kernel/locale'
import { inNaturalOrder } from '../../kernel/natural-order'
import { begun, joined, piecesOf, startingWith } from '../byte-pieces'
import type { CommandIo } from '../command-io'
import { type JsonArgument, nothingGiven, parseJson, readJson } from '../facts-argument'
import type { Read } from '../fault'
import { STANDARD_INPUT, lostCharacterFault, notTextFault, textFault, unreadable } from '../read-text'
import type { GivenRecords, RecordEntry } from './record-entry'
import { areRecordLines, recordLines } from './record-lines'
import { type Bounds, type RecordPart, boundsOf, noParts } from './record-part'

/** Files that say by their names that they hold JSON line by line. */
const LINES = /\.(?:jsonl|ndjson)$/i

/** What is given on the command line, and whether another option reads standard input too. */
export interface RecordSource {
  readonly file: string | undefined
  readonly argument: JsonArgument
  readonly shared: boolean
  /** Null for all of it. */
  readonly part: RecordPart | null
}

/** One record in JSON; or many: a list in JSON, JSON line by line, or a folder of files. */
export async function readRecords(given: RecordSource, io: CommandIo): Promise<Read<GivenRecords>> {
  const { file, argument } = given
  if (file === undefined && io.stdin.isTerminal) return nothingGiven(argument)
  const source = file ?? STANDARD_INPUT
  try {
    const names = source === STANDARD_INPUT ? null : io.filesIn(source)
    return names === null ? await readFile(source, given, io) : folderOf(source, names, given, io)
  } catch (error) {
    return { faults: [textFault(argument.path, source, 'unreadable-file', unreadable(error))] }
  }
}

async function readFile(
  source: string,
  { argument, shared, part }: RecordSource,
  io: CommandIo,
): Promise<Read<GivenRecords>> {
  const pieces = piecesOf(source, io, shared)
  const start = await begun(pieces)
  // What comes piece by piece, without an end that is known, has no parts.
  const size = source === STANDARD_INPUT ? null : io.sizeOf(source)
  if (part !== null && size === null) return { faults: [noParts()] }
  const bounds = boundsOf(part, size ?? 0)
  const inLines = (bytes: Uint8Array): Read<GivenRecords> => ({
    value: { many: recordLines(startingWith(bytes, pieces), { source, argument, begun: bytes, bounds }) },
  })
  const mayBeLines = !isList(start.bytes)
  if (LINES.test(source) || (!start.isWhole && mayBeLines && (await areRecordLines(start.bytes))))
    return inLines(start.bytes)
  const bytes = await joined(start.bytes, pieces)
  const read = await wholeOf(source, bytes, argument)
  if (!('faults' in read)) return several(read.value, part)
  return mayBeLines && (await areRecordLines(bytes)) ? inLines(bytes) : read
}

/** A list is many; whatever else there is is one record, which has no parts. */
function several(value: unknown, part: RecordPart | null): Read<GivenRecords> {
  if (Array.isArray(value)) return { value: { many: entriesOf(value, boundsOf(part, value.length)) } }
  return part === null ? { value: { one: value } } : { faults: [noParts()] }
}

/** In UTF-16 a zero stands before the mark or after it. */
function isList(bytes: Uint8Array): boolean {
  return /^[\0\s\uFEFF\uFFFD]*\[/.test(new TextDecoder().decode(bytes.subarray(0, 256)))
}

async function wholeOf(source: string, bytes: Uint8Array, argument: JsonArgument): Promise<Read<unknown>> {
  const text = decodeText(bytes)
  if (text === null) return { faults: [notTextFault(argument.path, source)] }
  const lost = text.indexOf('\uFFFD')
  if (lost !== -1) return { faults: [lostCharacterFault(argument.path, source, text, lost)] }
  if (source === STANDARD_INPUT && text.trim() === '') return nothingGiven(argument)
  return parseJson({ source, text }, argument)
}

async function* entriesOf(
  list: readonly unknown[],
  { from, to }: Bounds,
): AsyncGenerator<RecordEntry, void, undefined> {
  for (const [place, value] of list.slice(from, to).entries())
    yield await Promise.resolve({ place: { row: from + place + 1 }, read: { value } })
}

function folderOf(
  folder: string,
  names: readonly string[],
  { argument, part }: RecordSource,
  io: CommandIo,
): Read<GivenRecords> {
  const files = inNaturalOrder(
    names.filter((name) => name.toLowerCase().endsWith('.json')),
    (name) => name,
  )
  const { from, to } = boundsOf(part, files.length)
  return files.length === 0
    ? { faults: [textFault(argument.path, folder, 'no-records', NO_FILES)] }
    : { value: { many: filesOf(folder, files.slice(from, to), argument, io) } }
}

async function* filesOf(
  folder: string,
  files: readonly string[],
  argument: JsonArgument,
  io: CommandIo,
): AsyncGenerator<RecordEntry, void, undefined> {
  for (const file of files) yield { place: { file }, read: await readJson(join(folder, file), io, argument) }
}

const NO_FILES = text('資料夾內沒有 .json 檔', 'is a folder without any .json file')
