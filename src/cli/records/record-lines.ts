import { decodeText, encodingOf } from '../../kernel/decode-text'
import { isObject } from '../../kernel/json'
import { text } from '../../kernel/locale'
import { type JsonArgument, parseJson } from '../facts-argument'
import type { Read } from '../fault'
import { lostCharacterFault, notTextFault, textFault } from '../read-text'
import { type ByteLine, LONGEST_LINE, byteLines, endings } from './byte-lines'
import type { RecordEntry } from './record-entry'
import type { Bounds } from './record-part'

/** What the bytes of lines are, and for whom. */
export interface LineSource {
  readonly source: string
  readonly argument: JsonArgument
  /** The beginning, by which the encoding is told. */
  readonly begun: Uint8Array
  /** Only lines that begin within these bytes are told of. */
  readonly bounds: Bounds
}

/** The records of JSON line by line, as it comes. What is wrong with a line loses no other. */
export async function* recordLines(
  pieces: AsyncIterable<Uint8Array>,
  from: LineSource,
): AsyncGenerator<RecordEntry, void, undefined> {
  const encoding = wideEncoding(from.begun)
  for await (const lines of byteLines(pieces, endings[encoding ?? 'byte']))
    for (const each of lines) {
      if (each.offset < from.bounds.from) continue
      if (each.offset >= from.bounds.to) return
      const read = await readLine(each, from, encoding)
      if (read !== null) yield { place: { line: each.line, offset: each.offset }, read }
    }
}

/** Whether what begins so is JSON line by line: one of its lines, not the only one, is a whole record. */
export async function areRecordLines(begun: Uint8Array): Promise<boolean> {
  const encoding = wideEncoding(begun)
  let filled = 0
  let records = 0
  for await (const lines of byteLines(once(begun), endings[encoding ?? 'byte']))
    for (const { bytes } of lines) {
      const text = bytes === null ? null : decoded(bytes, encoding)
      if (text?.trim() !== '') filled += 1
      if (isRecord(text)) records += 1
      if (filled > 1 && records > 0) return true
    }
  return false
}

function isRecord(text: string | null): boolean {
  if (text === null || !/^\s*\{.*\}\s*$/s.test(text)) return false
  try {
    const entry: unknown = JSON.parse(text)
    return isObject(entry) && ('record' in entry || ('body' in entry && 'system' in entry))
  } catch {
    return false
  }
}

/** Null of a line in which nothing stands. */
async function readLine(
  { line, bytes }: ByteLine,
  { source, argument }: LineSource,
  encoding: WideEncoding | null,
): Promise<Read<unknown> | null> {
  if (bytes === null) return { faults: [textFault(argument.path, source, 'line-too-long', TOO_LONG)] }
  const text = decoded(bytes, encoding)
  if (text === null) return { faults: [notTextFault(argument.path, source)] }
  if (text.trim() === '') return null
  const lost = text.indexOf('\uFFFD')
  if (lost !== -1) return { faults: [lostCharacterFault(argument.path, source, text, lost, line - 1)] }
  return parseJson({ source, text }, argument, line - 1)
}

type WideEncoding = 'utf-16le' | 'utf-16be'

/** What the mark at its beginning says, or else what its letters show. */
function wideEncoding(begun: Uint8Array): WideEncoding | null {
  if (begun[0] === 0xff && begun[1] === 0xfe) return 'utf-16le'
  if (begun[0] === 0xfe && begun[1] === 0xff) return 'utf-16be'
  const encoding = encodingOf(begun.subarray(0, begun.length - (begun.length % 2)))
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : null
}

function decoded(bytes: Uint8Array, encoding: WideEncoding | null): string | null {
  if (encoding === null) return decodeText(bytes)
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(bytes)
}

const TOO_LONG = text(
  `這一列超過 ${LONGEST_LINE / 1_048_576} MiB，未讀取`,
  `has a line of more than ${LONGEST_LINE / 1_048_576} MiB, which is not read`,
)
