import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { RolloutRulesError } from '../../src/kernel/errors'
import { readingChoices } from '../../src/law/reading-choices'
import { anyReadings } from './arbitrary-deadlines'
import { type RuleOfTheLaw, readingsThatMatter } from './readings-that-matter'

/** Any choices of some readings, beside any choices of all. */
export function choicesOf(...ids: readonly string[]): fc.Arbitrary<Record<string, string>> {
  const choices = readingChoices as Record<string, readonly string[]>
  return fc.oneof(
    anyReadings,
    fc.record(Object.fromEntries(ids.map((id) => [id, fc.constantFrom(...choices[id]!)]))) as fc.Arbitrary<
      Record<string, string>
    >,
  )
}

/** The law of readings for a rule that refuses some facts under some choices, or where the calendar ends. */
export function testLawOfReadings(
  rule: RuleOfTheLaw,
  ids: readonly string[],
  facts: fc.Arbitrary<object>,
  errors: readonly string[],
): void {
  test('lists a reading exactly when some other choice of it gives another value or an error, also where some are refused', () => {
    fc.assert(
      fc.property(facts, choicesOf(...ids), (given, readings) => {
        let decision
        try {
          decision = rule(given as never, { readings } as never)
        } catch (error) {
          expect(error).toBeInstanceOf(RolloutRulesError)
          expect(errors).toContain((error as RolloutRulesError).code)
          return
        }
        expect(decision.readings).toEqual(readingsThatMatter(rule, given, { readings }))
        expect(ids).toEqual(expect.arrayContaining(decision.readings.map(({ id }) => id)))
      }),
      { numRuns: 200 },
    )
  })
}
