/** The byte order marks that a file may begin with, and what each says of the bytes after it. */
const marks = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** The text of a file: UTF-8 unless its first bytes say otherwise, as those do that a Windows shell writes. */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find(({ mark }) => mark.every((byte, place) => bytes[place] === byte))
  return new TextDecoder(marked?.encoding).decode(bytes)
}
