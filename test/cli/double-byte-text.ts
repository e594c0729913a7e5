/** Every character of an encoding of two bytes with its bytes, by decoding all pairs of them. */
function bytesIn(encoding: string): ReadonlyMap<string, readonly number[]> {
  const bytesOf = new Map<string, readonly number[]>()
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = new TextDecoder(encoding).decode(Uint8Array.of(lead, trail))
      if (/^[^\uFFFD\uE000-\uF8FF]$/.test(character) && !bytesOf.has(character)) bytesOf.set(character, [lead, trail])
    }
  }
  return bytesOf
}

const big5 = bytesIn('big5')
const gbk = bytesIn('gbk')

/** The Chinese characters that are in common use: the first of the two levels of Big5. */
export const commonCharacters = [...big5].filter(([, [lead]]) => lead! >= 0xa4 && lead! <= 0xc5).map(([one]) => one)

/** A text as a Big5 file; Node decodes Big5 but does not encode it. */
export function asBig5(text: string): Uint8Array {
  return encoded(text, big5)
}

/** A text as a file of simplified Chinese. */
export function asGbk(text: string): Uint8Array {
  return encoded(text, gbk)
}

function encoded(text: string, bytesOf: ReadonlyMap<string, readonly number[]>): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character <= '\u007F') return character.charCodeAt(0)
      const bytes = bytesOf.get(character)
      if (bytes === undefined) throw new Error(`${character} is not in this encoding`)
      return bytes
    }),
  )
}
