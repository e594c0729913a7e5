import type { CommandIo } from '../command-io'
import { begun, joined, piecesOf, startingWith } from '../byte-pieces'
import { decodeText } from '../../kernel/decode-text'
import { type Source, nothingGiven } from '../facts-argument'
import type { Read } from '../fault'
import { lostCharacterFault, notTextFault, STANDARD_INPUT, textFault, unreadable } from '../read-text'
import { textChunks } from './text-chunks'

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
    const chunks = piecesOf(source, io, shared)
    const { bytes, isWhole } = await begun(chunks)
    if (isSpreadsheet(bytes))
      return { value: { kind: 'spreadsheet', bytes: await joined(bytes, chunks), file: source } }
    // Of what is long a table is read as it comes.
    if (!isWhole && !/^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 256)))) {
      const text = textChunks(startingWith(bytes, chunks), { path, file: source })
      return { value: { kind: 'table', chunks: text, file: source } }
    }
    return wholeText(path, source, await joined(bytes, chunks))
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

/** An .xlsx file is a zip archive. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}
