import type { CommandIo } from '../command-io'
import { decodeText } from '../../kernel/decode-text'
import { type Source, nothingGiven } from '../facts-argument'
import type { Read } from '../fault'
import { lostCharacterFault, notTextFault, STANDARD_INPUT, textFault, unreadable } from '../read-text'
import { textChunks } from './text-chunks'

/** What is no longer than this is read whole, whatever it is; of what is longer a table is read as it comes. */
const WHOLE = 1_048_576

/** Facts as they are given: a text, a table that goes on, or the bytes of a spreadsheet. */
export type GivenFacts =
  | { readonly kind: 'text'; readonly given: Source }
  | { readonly kind: 'table'; readonly chunks: AsyncIterable<string>; readonly file: string }
  | { readonly kind: 'spreadsheet'; readonly bytes: Uint8Array; readonly file: string }

/** Facts of a file, or of standard input where none is named or `-`; whole where others read that too. */
export async function readGivenFacts(
  file: string | undefined,
  io: CommandIo,
  { shared }: { readonly shared: boolean },
): Promise<Read<GivenFacts>> {
  if (file === undefined && io.stdin.isTerminal) return nothingGiven()
  const source = file ?? STANDARD_INPUT
  const path = '<facts>'
  try {
    const chunks = chunksOf(source, io, shared)
    const { bytes, isWhole } = await begun(chunks)
    if (isSpreadsheet(bytes))
      return { value: { kind: 'spreadsheet', bytes: await joined([bytes], chunks), file: source } }
    if (!isWhole && !/^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 256)))) {
      const text = textChunks(startingWith(bytes, chunks), { path, file: source })
      return { value: { kind: 'table', chunks: text, file: source } }
    }
    return wholeText(path, source, await joined([bytes], chunks))
  } catch (error) {
    return { faults: [textFault(path, source, 'unreadable-file', unreadable(error))] }
  }
}

function wholeText(path: string, source: string, bytes: Uint8Array): Read<GivenFacts> {
  const text = decodeText(bytes)
  if (text === null) return { faults: [notTextFault(path, source)] }
  const lost = text.indexOf('\uFFFD')
  if (lost !== -1) return { faults: [lostCharacterFault(path, source, text, lost)] }
  if (source === STANDARD_INPUT && text.trim() === '') return nothingGiven()
  return { value: { kind: 'text', given: { source, text } } }
}

function chunksOf(source: string, io: CommandIo, shared: boolean): AsyncIterator<Uint8Array> {
  if (source !== STANDARD_INPUT) return io.chunksOf(source)[Symbol.asyncIterator]()
  return (shared ? once(io.stdin.read()) : io.stdin.chunks())[Symbol.asyncIterator]()
}

/** The beginning, up to where it is known to be long. */
async function begun(chunks: AsyncIterator<Uint8Array>): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const pieces: Uint8Array[] = []
  let length = 0
  while (length <= WHOLE) {
    const next = await chunks.next()
    if (next.done === true) return { bytes: Buffer.concat(pieces), isWhole: true }
    pieces.push(next.value)
    length += next.value.length
  }
  return { bytes: Buffer.concat(pieces), isWhole: false }
}

async function joined(pieces: Uint8Array[], chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) pieces.push(next.value)
  return Buffer.concat(pieces)
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first
  yield* { [Symbol.asyncIterator]: () => rest }
}

async function* once(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield await bytes
}

/** An .xlsx file is a zip archive. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}
