import { expect } from 'vitest'
import { times } from '../drawn-times'

/** How many inputs are drawn for each subject. */
export const runs = 2_000 * times

/** Counts what was seen, so that nothing is claimed that was never tried. */
export class Tally {
  readonly counts = new Map<string, number>()

  count(...keys: readonly string[]): void {
    for (const key of new Set(keys)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** Everything on the list was seen at least 50 times in 100,000, and nothing else. */
  expectSeen(list: readonly string[]): void {
    if (times > 1)
      console.log(
        [...this.counts]
          .sort()
          .map(([key, seen]) => `${String(seen).padStart(8)}  ${key}`)
          .join('\n'),
      )
    expect([...this.counts.keys()].filter((key) => !list.includes(key))).toEqual([])
    expect(list.filter((key) => (this.counts.get(key) ?? 0) < times)).toEqual([])
  }
}
