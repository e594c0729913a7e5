import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { assumptionIds } from '../../src/law/assumption-id'
import { readingChoices } from '../../src/law/reading-choices'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { anyReadings } from './arbitrary-deadlines'
import { type RuleOfTheLaw, readingsThatMatter } from './readings-that-matter'

/** What holds for every rule, whatever it says: declares the tests of it, over facts that are all valid. */
export function testLawOfEveryRule(
  rule: RuleOfTheLaw & { readonly exportName: string },
  expected: { id: string; exportName: string; clauses: readonly string[]; readings: readonly string[] },
  facts: fc.Arbitrary<object>,
): void {
  const decide = (given: object, readings: object): ReturnType<RuleOfTheLaw> =>
    rule(given as never, { readings } as never)
  // Those that bear on the rule are tried far more often than if all were drawn alike.
  const readings = fc.oneof(
    anyReadings,
    fc.record(
      Object.fromEntries(
        expected.readings.map((id) => [
          id,
          fc.constantFrom(...(readingChoices as Record<string, readonly string[]>)[id]!),
        ]),
      ) as Record<string, fc.Arbitrary<string>>,
    ),
  )

  test('is known by its id and its name, and carries out its clauses', () => {
    expect({ id: rule.id, exportName: rule.exportName, clauses: rule.clauses }).toEqual({
      id: expected.id,
      exportName: expected.exportName,
      clauses: expected.clauses,
    })
  })

  test('answers all valid facts with frozen plain data of its own schema, and reasons under its own clauses', () => {
    fc.assert(
      fc.property(facts, readings, (given, chosen) => {
        const decision = decide(given, chosen)
        expectFrozenPlainData(decision)
        expect(decision.rule).toBe(expected.id)
        expect(decision.basis.length).toBeGreaterThan(0)
        for (const { clause, code, assumption } of decision.basis) {
          expect(rule.clauses).toContain(clause)
          expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
          if (assumption !== undefined) expect(assumptionIds).toContain(assumption)
        }
        expect(rule.value.safeParse(JSON.parse(JSON.stringify(decision.value)))).toMatchObject({ success: true })
      }),
      { numRuns: 300 },
    )
  })

  test('lists a reading exactly when some other choice of it, all else equal, gives another value or an error', () => {
    fc.assert(
      fc.property(facts, readings, (given, chosen) => {
        const listed: readonly { id: string; choice: string }[] = decide(given, chosen).readings
        expect(listed).toEqual(readingsThatMatter(rule, given, { readings: chosen }))
        expect(expected.readings).toEqual(expect.arrayContaining(listed.map(({ id }) => id)))
        // Each run tries every choice of every reading, so a rule on which none bears needs few.
      }),
      { numRuns: expected.readings.length === 0 ? 50 : 150 },
    )
  })

  test('leaves its input as it is, and gives the same answer for it again', () => {
    fc.assert(
      fc.property(facts, readings, (given, chosen) => {
        const before = JSON.stringify([given, chosen])
        const first = decide(given, chosen)
        expect(decide(Object.freeze(given), Object.freeze(chosen))).toEqual(first)
        expect(JSON.stringify([given, chosen])).toBe(before)
      }),
      { numRuns: 100 },
    )
  })

  test('has schemas that are Standard Schemas and can be written as JSON Schema', () => {
    expect(rule.facts['~standard'].vendor).toBe('zod')
    expect(z.toJSONSchema(rule.facts, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false })
    expect(() => z.toJSONSchema(rule.value)).not.toThrow()
  })
}
