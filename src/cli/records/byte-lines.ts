/** One line of a file as its bytes, without the end of the line. */
export interface ByteLine {
  /** Counted from 1. */
  readonly line: number
  /** How many bytes stand before it in the file. */
  readonly offset: number
  /** Null where there are more than anything that is read here has. */
  readonly bytes: Uint8Array | null
}

/** A line of more bytes than this is skipped and never held. */
export const LONGEST_LINE = 16_777_216

const LINE_FEED = 0x0a

/**
 * The lines of bytes that come piece by piece, those that end in a piece together. `width` is how many bytes a
 * character of ASCII has: in UTF-16 it is two, of which the one that is not zero is the first or the second.
 */
export async function* byteLines(
  pieces: AsyncIterable<Uint8Array>,
  ending: LineEnding = endings.byte,
): AsyncGenerator<readonly ByteLine[], void, undefined> {
  const line = openLine()
  for await (const piece of inWholeUnits(pieces, ending.width)) {
    const ended: ByteLine[] = []
    let start = 0
    for (let at = ending.next(piece, 0); at !== -1; at = ending.next(piece, start)) {
      ended.push(line.end(piece.subarray(start, at), ending.width))
      start = at + ending.width
    }
    line.grow(piece.subarray(start))
    yield ended
  }
  if (!line.isEmpty()) yield [line.end(new Uint8Array(), 0)]
}

/** How a line ends. */
export interface LineEnding {
  readonly width: 1 | 2
  /** Where the next end begins; -1 where there is none. */
  readonly next: (bytes: Uint8Array, from: number) => number
}

/** By what a line ends where a character of ASCII is one byte, and in either order of UTF-16. */
export const endings = {
  byte: { width: 1, next: (bytes, from) => bytes.indexOf(LINE_FEED, from) },
  'utf-16le': { width: 2, next: (bytes, from) => pairFrom(bytes, from, 0) },
  'utf-16be': { width: 2, next: (bytes, from) => pairFrom(bytes, from, 1) },
} as const satisfies Readonly<Record<string, LineEnding>>

function pairFrom(bytes: Uint8Array, from: number, place: 0 | 1): number {
  for (let at = bytes.indexOf(LINE_FEED, from); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
    if (at % 2 === place && bytes[at - place + (1 - place)] === 0) return at - place
  return -1
}

/** What is read of a line so far. */
function openLine() {
  let parts: Uint8Array[] = []
  let length = 0
  let line = 1
  let offset = 0
  const grow = (bytes: Uint8Array): void => {
    length += bytes.length
    if (length > LONGEST_LINE) parts = []
    else if (bytes.length > 0) parts.push(bytes)
  }
  return {
    grow,
    isEmpty: () => length === 0,
    end(bytes: Uint8Array, width: number): ByteLine {
      grow(bytes)
      const ended = { line, offset, bytes: length > LONGEST_LINE ? null : Buffer.concat(parts) }
      line += 1
      offset += length + width
      parts = []
      length = 0
      return ended
    },
  }
}

/** Pieces may end within a character; here they end between two. */
async function* inWholeUnits(
  pieces: AsyncIterable<Uint8Array>,
  width: 1 | 2,
): AsyncGenerator<Uint8Array, void, undefined> {
  let rest: Uint8Array = new Uint8Array()
  for await (const piece of pieces) {
    const all = rest.length === 0 ? piece : Buffer.concat([rest, piece])
    const whole = all.length - (all.length % width)
    rest = all.subarray(whole)
    yield all.subarray(0, whole)
  }
  if (rest.length > 0) yield rest
}
