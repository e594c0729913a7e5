/**
 * How many single characters must be inserted, removed or replaced, or neighbours swapped, to turn one text into the
 * other; what has been swapped is not changed again.
 */
export function editDistance(a: string, b: string): number {
  // The costs of turning what has been read of `a` into each beginning of `b`; three rows, written over in turn, since
  // new rows take most of the time.
  let [costs, shorter, shorterByTwo] = [
    Array.from({ length: b.length + 1 }, (_, j) => j),
    [] as number[],
    [] as number[],
  ]
  for (let i = 1; i <= a.length; i++) {
    ;[costs, shorter, shorterByTwo] = [shorterByTwo, costs, shorter]
    costs[0] = i
    for (let j = 1; j <= b.length; j++) {
      const replaced = (shorter[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      costs[j] = Math.min(replaced, (shorter[j] as number) + 1, (costs[j - 1] as number) + 1)
      if (i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        costs[j] = Math.min(costs[j] as number, (shorterByTwo[j - 2] as number) + 1)
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
