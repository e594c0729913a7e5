/**
 * The candidates spelt most like a word, the nearest first. One that contains the word comes before all that do not.
 */
export function nearest(word: string, candidates: readonly string[], count: number): string[] {
  return candidates
    .map((candidate) => ({
      candidate,
      distance: word !== '' && candidate.includes(word) ? 0 : editDistance(word, candidate),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/**
 * The candidates that a word is likely a slip for or a part of, the nearest first: at most half of the letters differ.
 */
export function resembling(word: string, candidates: readonly string[], count = 1): string[] {
  return nearest(word, candidates, count).filter(
    (candidate) => (word !== '' && candidate.includes(word)) || resembles(word, candidate),
  )
}

/** Whether at most half of the letters of the longer word differ. */
export function resembles(word: string, other: string): boolean {
  return editDistance(word, other) <= Math.max(word.length, other.length) / 2
}

/** How many single characters must be inserted, removed or replaced to turn one text into the other. */
function editDistance(a: string, b: string): number {
  // The costs of turning what has been read of `a` into each beginning of `b`; one row, written over, since new rows
  // take most of the time.
  const costs: number[] = []
  for (let j = 0; j <= b.length; j++) costs.push(j)
  for (let i = 1; i <= a.length; i++) {
    let shorterBoth = costs[0] as number
    costs[0] = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = shorterBoth + (a[i - 1] === b[j - 1] ? 0 : 1)
      shorterBoth = costs[j] as number
      costs[j] = Math.min(replaced, shorterBoth + 1, (costs[j - 1] as number) + 1)
    }
  }
  return costs[b.length] as number
}
