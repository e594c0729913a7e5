import type { CommandIo } from './command-io'
import { STANDARD_INPUT } from './read-text'

/** What is no longer than this is read whole, whatever it is. */
const WHOLE = 1_048_576

/** The bytes of a file or of standard input piece by piece; in one piece where others read that too. */
export function piecesOf(source: string, io: CommandIo, shared: boolean): AsyncIterator<Uint8Array> {
  if (source !== STANDARD_INPUT) return io.chunksOf(source)[Symbol.asyncIterator]()
  return (shared ? once(io.stdin.read()) : io.stdin.chunks())[Symbol.asyncIterator]()
}

/** The beginning, up to where it is known to be long. */
export async function begun(pieces: AsyncIterator<Uint8Array>): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
  const first: Uint8Array[] = []
  let length = 0
  while (length <= WHOLE) {
    const next = await pieces.next()
    if (next.done === true) return { bytes: Buffer.concat(first), isWhole: true }
    first.push(next.value)
    length += next.value.length
  }
  return { bytes: Buffer.concat(first), isWhole: false }
}

/** The beginning and all that comes after it. */
export async function joined(first: Uint8Array, pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const all = [first]
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) all.push(next.value)
  return Buffer.concat(all)
}

/** The beginning, and then what comes after it, piece by piece. */
export async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield first
  yield* { [Symbol.asyncIterator]: () => rest }
}

async function* once(bytes: Promise<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  yield await bytes
}
