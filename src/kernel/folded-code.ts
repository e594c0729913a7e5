/** A code or a key as it is compared where its spelling is in doubt: half width, trimmed, small letters. */
export function foldCode(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
