/** How many single characters must be inserted, removed or replaced to turn one text into the other. */
export function editDistance(a: string, b: string): number {
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

/** The distance of two texts where it is at most a third of the longer one, rounded down; else null. */
export function smallEditDistance(a: string, b: string): number | null {
  const bound = Math.floor(Math.max(a.length, b.length) / 3)
  // As many characters as one is longer must be inserted, which tells most texts apart without comparing them.
  if (Math.abs(a.length - b.length) > bound) return null
  const distance = editDistance(a, b)
  return distance > bound ? null : distance
}
