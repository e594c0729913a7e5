/** Every character of Big5 with its bytes, by decoding all pairs of them. */
const bytesOf = new Map<string, readonly number[]>()
for (let lead = 0xa1; lead <= 0xf9; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = new TextDecoder('big5').decode(Uint8Array.of(lead, trail))
    if (character.length === 1 && character !== '\uFFFD' && !bytesOf.has(character))
      bytesOf.set(character, [lead, trail])
  }
}

/** A text as a Big5 file; Node decodes Big5 but does not encode it. */
export function asBig5(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character <= '\u007F') return character.charCodeAt(0)
      const bytes = bytesOf.get(character)
      if (bytes === undefined) throw new Error(`${character} is not in Big5`)
      return bytes
    }),
  )
}
