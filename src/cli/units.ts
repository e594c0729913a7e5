/** In what a fact is counted, by the end of its key, and how that is written. */
const units: readonly (readonly [keys: RegExp, words: readonly string[]])[] = [
  [/hours$/i, ['個小時', '小時', 'hours', 'hour', 'hrs', 'h']],
  [/^(?:score|base|points)$/i, ['分', 'points', 'point']],
  [/year$/i, ['年度', '年']],
  [/(?:posts|administrators|seeds|members|bodies)$/i, ['個機關', '個', '人', '名', '位', '席']],
]

/** A number without the unit of its fact; with any other unit it stays as it is, since it may be counted otherwise. */
export function withoutUnit(text: string, fact: string): string {
  const words = units.find(([keys]) => keys.test(fact))?.[1] ?? []
  const unit = words.find((word) => text.toLowerCase().endsWith(word))
  return unit === undefined ? text : text.slice(0, text.length - unit.length)
}
