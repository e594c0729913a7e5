import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteLines, endings, LONGEST_LINE } from '../../../src/cli/records/byte-lines'

/** Bytes in pieces that end where they are told to. */
async function* cut(bytes: Uint8Array, places: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...places.map((place) => place % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
  let start = 0
  for (const end of ends) {
    yield await Promise.resolve(bytes.subarray(start, end))
    start = end
  }
}

async function linesOf(pieces: AsyncIterable<Uint8Array>, ending: keyof typeof endings) {
  const lines = []
  for await (const some of byteLines(pieces, endings[ending])) lines.push(...some)
  return lines
}

const encodings = [
  ['byte', 'utf8', false],
  ['utf-16le', 'utf16le', false],
  ['utf-16be', 'utf16le', true],
] as const

test.each(encodings)('lines of %s are those of the text, wherever a piece ends', async (ending, encoding, swapped) => {
  // U+0A0A and U+0A41 have the byte of a line feed in them, and U+410A beside another.
  const character = fc.constantFrom('a', '\n', '\r', '\u0A0A', '\u0A41', '\u410A', '中', '😀', '\0')
  await fc.assert(
    fc.asyncProperty(
      fc.array(character, { maxLength: 30 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      async (characters, places) => {
        const text = characters.join('')
        const written = (part: string): Buffer =>
          swapped ? Buffer.from(part, encoding).swap16() : Buffer.from(part, encoding)
        const expected = text.split('\n').map((line, place, all) => ({
          line: place + 1,
          offset: written(all.slice(0, place).join('\n')).length + (place === 0 ? 0 : written('\n').length),
          bytes: written(line),
        }))
        if (expected.at(-1)?.bytes.length === 0) expected.pop()
        expect(await linesOf(cut(written(text), places), ending)).toEqual(expected)
      },
    ),
    { numRuns: 200 },
  )
})

test('half a character at the end is part of the last line', async () => {
  expect(await linesOf(cut(Buffer.from([0x41, 0, 0x0a, 0, 0x42]), []), 'utf-16le')).toEqual([
    { line: 1, offset: 0, bytes: Buffer.from([0x41, 0]) },
    { line: 2, offset: 4, bytes: Buffer.from([0x42]) },
  ])
})

test('the longest line is read, one byte more is not, and the next is at its place', async () => {
  async function* pieces() {
    for (const length of [LONGEST_LINE, LONGEST_LINE + 1]) {
      for (let left = length; left > 0; left -= 1_000_000)
        yield await Promise.resolve(Buffer.alloc(Math.min(left, 1_000_000), 0x20))
      yield Buffer.from('\n')
    }
    yield Buffer.from('x')
  }
  const [longest, longer, last] = await linesOf(pieces(), 'byte')
  expect(longest?.bytes?.length).toBe(LONGEST_LINE)
  expect(longer).toEqual({ line: 2, offset: LONGEST_LINE + 1, bytes: null })
  expect(last).toEqual({ line: 3, offset: 2 * LONGEST_LINE + 3, bytes: Buffer.from('x') })
})
