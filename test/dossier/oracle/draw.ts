import * as fc from 'fast-check'
import { addDays, dayAfter, type Day } from './days'

/** What a record is drawn with: whole numbers, choices and days about asOf, all from one seed. */
export class Draw {
  private state: number

  constructor(
    seed: number,
    readonly asOf: Day,
  ) {
    this.state = seed >>> 0
  }

  /** A whole number between two, both included (mulberry32). */
  int(min: number, max: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return min + (((mixed ^ (mixed >>> 14)) >>> 0) % (max - min + 1))
  }

  chance(percent: number): boolean {
    return this.int(0, 99) < percent
  }

  pick<T>(items: readonly T[]): T {
    return items[this.int(0, items.length - 1)]!
  }

  /** A day so many days before or after asOf. */
  day(min: number, max: number): Day {
    return addDays(this.asOf, this.int(min, max))
  }

  /** A day between two, both included. */
  between(from: Day, through: Day): Day {
    const span = Math.round((Date.parse(through) - Date.parse(from)) / 86_400_000)
    return addDays(from, this.int(0, Math.max(0, span)))
  }

  /** When something was done after a day, often within a fortnight, or null. */
  done(after: Day, percent = 65): Day | null {
    if (!this.chance(percent) || after > this.asOf) return null
    const latest = addDays(after, this.chance(75) ? 14 : 60)
    return this.between(after, latest < this.asOf ? latest : this.asOf)
  }

  /** A day on which something set ends, or null. */
  set(percent: number, min: number, max: number): Day | null {
    return this.chance(percent) ? this.day(min, max) : null
  }

  /** How a span that begins on a day ends: not at all, or some day after it. */
  through(from: Day, openPercent: number, longest: number): Day | null {
    return this.chance(openPercent) ? null : addDays(from, this.int(0, longest))
  }

  afterwards(day: Day, most: number): Day {
    return addDays(dayAfter(day), this.int(0, most))
  }
}

/** What is drawn from a seed does not shrink; the seed is told. */
export function drawn<T>(days: readonly Day[], make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.tuple(fc.integer(), fc.constantFrom(...days)).map(([seed, asOf]) => make(new Draw(seed, asOf)))
}
