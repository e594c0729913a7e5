import * as fc from 'fast-check'
import type { Offered } from './outcome'

/** Of each reading a choice of its own, its default, or none at all. */
export function drawnReadings(offered: Offered): fc.Arbitrary<Record<string, string | undefined>> {
  return fc.record(
    Object.fromEntries(
      Object.entries(offered).map(([reading, choices]) => [
        reading,
        fc.oneof(
          { weight: 2, arbitrary: fc.constant(undefined) },
          { weight: 3, arbitrary: fc.constantFrom(...choices) },
        ),
      ]),
    ),
  )
}

/** Options that the contract refuses by name, and one that it leaves without effect. */
export const drawnOddReading: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 20, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom({ 'no-such-reading': 'x' }, { several: 'no-such-choice' }) },
  { weight: 1, arbitrary: fc.constant({ several: 'may-be-none' }) },
)

export function oddReadingOf(odd: Record<string, string>): string | undefined {
  return Object.keys(odd).find((reading) => odd[reading] !== 'may-be-none')
}

/** A plain name for a path, whichever entry of a list it stands in. */
export function pathPattern(path: string): string {
  return path.replaceAll(/\.\d+/g, '.*')
}
