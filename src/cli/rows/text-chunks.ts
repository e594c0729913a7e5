import { isAscii } from 'node:buffer'
import { encodingOf } from '../../kernel/decode-text'
import { CommandError } from '../fault'
import { lostCharacterFault, notTextFault } from '../read-text'

/** Where bytes come from, as it was typed, for whoever says what is wrong with them. */
export interface ByteSource {
  readonly path: string
  readonly file: string
}

/**
 * The text of bytes that come piece by piece. The first piece that holds more than ASCII tells the encoding of all;
 * what is not text in it is refused where it comes.
 */
export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
  { path, file }: ByteSource,
): AsyncGenerator<string, void, undefined> {
  let decoder: Decoder | undefined
  let linesBefore = 0
  for await (const chunk of chunks) {
    if (decoder === undefined && (!isAscii(chunk) || chunk.includes(0))) {
      const encoding = encodingOf(wholeLines(chunk))
      if (encoding === null) throw new CommandError([notTextFault(path, file)])
      decoder = new TextDecoder(encoding, { fatal: true })
    }
    const text = decoder === undefined ? Buffer.from(chunk).toString('latin1') : decoded(decoder, chunk)
    if (text === null) throw new CommandError([notTextFault(path, file)])
    const lost = text.indexOf('\uFFFD')
    if (lost !== -1) throw new CommandError([lostCharacterFault(path, file, text, lost, linesBefore)])
    linesBefore += linesIn(text)
    yield text
  }
  if (decoder !== undefined && decoded(decoder) === null) throw new CommandError([notTextFault(path, file)])
}

type Decoder = InstanceType<typeof TextDecoder>

/** A piece may end within a character, but no line of it does. */
function wholeLines(chunk: Uint8Array): Uint8Array {
  // In UTF-16 a character is two bytes, or four.
  if (chunk.includes(0)) return chunk.subarray(0, chunk.length - (chunk.length % 2))
  const end = chunk.lastIndexOf(0x0a)
  return end === -1 ? chunk : chunk.subarray(0, end + 1)
}

/** Without a piece, whether nothing is left of the one before. */
function decoded(decoder: Decoder, chunk?: Uint8Array): string | null {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    return null
  }
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1
  return count
}
