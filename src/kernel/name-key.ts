/** What all spellings of one name or id have in common: canonical equivalents are the same. */
export function nameKey(name: string): string {
  return name.normalize('NFC')
}
