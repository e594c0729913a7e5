/** Browsers, Node and other hosts have it in common; the sources know no host. */
declare const TextDecoder: new (
  encoding?: string,
  options?: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string }

/** The byte order marks that a file may begin with, and what each says of the bytes after it. */
const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/**
 * The text of a file in UTF-8, UTF-16 or Big5 as Windows has it (code page 950), with or without a byte order mark;
 * null where it is in none of them from the first byte to the last.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte))
  if (marked !== undefined) return decoded(bytes, marked.encoding)
  return bytes.includes(0) ? decodedUtf16(bytes) : (decoded(bytes, 'utf-8') ?? decodedBig5(bytes))
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch (error) {
    // A host that does not know the encoding says so by a RangeError; what else is thrown says that the bytes are none.
    if ((error as Error).name === 'RangeError') throw error
    return null
  }
}

/** No text has a zero in it, but UTF-16 has one in every letter, digit and comma, of which no file here has few. */
function decodedUtf16(bytes: Uint8Array): string | null {
  const zeros = { first: 0, second: 0 }
  bytes.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2 === 0 ? 'first' : 'second'] += 1
  })
  if (zeros.first + zeros.second < bytes.length / 10) return null
  return decoded(bytes, zeros.first > zeros.second ? 'utf-16be' : 'utf-16le')
}

/** What every computer reads alike; nearly any bytes can be read as Big5, so what is likely something else is not. */
function decodedBig5(bytes: Uint8Array): string | null {
  const text = decoded(bytes, 'big5')
  return text === null || VENDORS_OWN.test(text) || isBrokenUtf8(bytes) || isLikelyEuc(bytes) ? null : text
}

/** Characters that each vendor or office has defined for itself, and controls that no keyboard types. */
const VENDORS_OWN = /[\u0080-\u009F\uE000-\uF8FF]/

/** Whether UTF-8 explains more of the text than it leaves in pieces: somewhere a byte was lost. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes)
  return count(text, /[\u3000-\u9FFF\uFF00-\uFFEF]/g) >= count(text, /\uFFFD/g)
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0
}

/**
 * Whether all characters lie where those of the EUC encodings do, such as that of simplified Chinese, and some are rare
 * in Big5: of its common characters many lie elsewhere.
 */
function isLikelyEuc(bytes: Uint8Array): boolean {
  let hasRare = false
  for (let place = 0; place < bytes.length; place++) {
    const lead = bytes[place] as number
    if (lead < 0x80) continue
    place += 1
    if ((lead >= 0xa4 && lead < 0xb0) || (bytes[place] as number) < 0xa1) return false
    hasRare ||= lead >= 0xc9
  }
  return hasRare
}
