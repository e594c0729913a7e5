/** What all spellings of one name or id have in common: canonical equivalents are one, whatever spaces stand around. */
export function nameKey(name: string): string {
  return name.trim().normalize('NFC')
}
