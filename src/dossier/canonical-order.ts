/** A copy of plain data with every list in one order, whatever the order given, so that it cannot matter. */
export function inCanonicalOrder<T>(value: T): T {
  if (Array.isArray(value)) {
    const entries = value
      .map((entry: unknown) => inCanonicalOrder(entry))
      .map((entry) => ({ entry, text: JSON.stringify(entry) }))
    return entries.sort((a, b) => compareTexts(a.text, b.text)).map(({ entry }) => entry) as T
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, inCanonicalOrder(member as unknown)]),
  ) as T
}

/** The order of texts by their code units, which no locale changes. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
