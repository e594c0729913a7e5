/** The candidates spelt most like a word, the nearest first. One that contains the word comes before all that do not. */
export function nearest(word: string, candidates: readonly string[], count: number): string[] {
  return candidates
    .map((candidate) => ({ candidate, distance: word !== '' && candidate.includes(word) ? 0 : editDistance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** The one candidate that a word is likely a slip for, if there is one: at most half of its letters differ. */
export function resembling(word: string, candidates: readonly string[]): string[] {
  return nearest(word, candidates, 1).filter((candidate) => resembles(word, candidate))
}

/** Whether at most half of the letters of the longer word differ. */
export function resembles(word: string, other: string): boolean {
  return editDistance(word, other) <= Math.max(word.length, other.length) / 2
}

/** How many single characters must be inserted, removed or replaced to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1))
    }
    previous = current
  }
  return previous[b.length] as number
}
