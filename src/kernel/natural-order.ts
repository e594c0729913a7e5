/**
 * A copy of a list in the order in which people read names with numbers in them: 學員7 before 學員14. Otherwise texts
 * stand by their code units, which no locale changes.
 */
export function inNaturalOrder<Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string): Entry[] {
  return entries
    .map((entry) => ({ entry, name: nameOf(entry) }))
    .map(({ entry, name }) => ({ entry, name, key: naturalKey(name) }))
    .sort((a, b) => compareTexts(a.key, b.key) || compareTexts(a.name, b.name))
    .map(({ entry }) => entry)
}

/** The order of texts by their code units. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** A text whose numbers compare by their size when it is compared by its code units: a longer number has more nines. */
function naturalKey(text: string): string {
  return text.normalize('NFKC').replace(/\d+/g, (number) => {
    const digits = number.replace(/^0+(?=\d)/, '')
    return `${'9'.repeat(digits.length - 1)}0${digits}`
  })
}
