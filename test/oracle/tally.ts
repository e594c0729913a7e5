import { expect } from 'vitest'
import { times } from '../drawn-times'
import type { Answer } from './answers'

/** How many inputs are drawn for each subject. */
export const runs = 2_000 * times

/** Counts what was seen, so that nothing is claimed that was never tried. */
export class Tally {
  readonly counts = new Map<string, number>()

  count(...keys: readonly string[]): void {
    for (const key of new Set(keys)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }

  /** Codes, readings listed and refusals; indexes and dates are left out of the names. */
  countAnswer(answer: Answer): void {
    if ('refused' in answer) {
      const about = answer.refused === 'invalid-input' ? answer.about.map((issue) => issue.replace(/\.\d+/g, '')) : ['']
      this.count(...about.map((issue) => `refused ${answer.refused} ${issue}`.trim()))
    } else {
      this.count(...answer.codes.map((code) => `code ${code}`))
      this.count(...answer.readings.map((reading) => `listed ${reading}`))
    }
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

/** `listing('listed', { id: ['a', 'b'] })` → listed id=a, listed id=b. */
export const listing = (prefix: string, under: Readonly<Record<string, readonly string[]>>, joint = '='): string[] =>
  Object.entries(under).flatMap(([id, all]) => all.map((one) => `${prefix} ${id}${joint}${one}`.trim()))

export const optionRefusals = { 'options.extra': ['unknown-key'], 'options.calendar': ['not-a-calendar'] }
