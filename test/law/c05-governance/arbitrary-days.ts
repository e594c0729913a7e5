import * as fc from 'fast-check'

const DAY = 86_400_000

/** The day so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/**
 * Days of a few months, so any two are often equal or neighbours, and at times the first and the last day there
 * is.
 */
export const someDays: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.integer({ min: 0, max: 6 }).map((days) => daysAfter('2026-02-26', days)), weight: 5 },
  { arbitrary: fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter('2018-10-11', days)), weight: 3 },
  { arbitrary: fc.constantFrom('1900-01-01', '2100-12-31', '2021-06-30', '2021-07-01'), weight: 2 },
)
