import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { InvalidInputError, RolloutRulesError } from '../../src/kernel/errors'
import { findTableFaults } from '../../src/kernel/table-soundness'
import { type ReadingId, readingChoices } from '../../src/law/reading-choices'
import { ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { factsOf } from './arbitrary-facts'

type AnyRule = ((
  facts: unknown,
  options?: unknown,
) => { value: unknown; basis: { clause: string }[]; readings: { id: string; choice: string }[] }) & {
  id: string
  exportName: string
  clauses: string[]
  facts: z.ZodMiniType
  value: z.ZodMiniType
  table?: unknown
}
const all = Object.entries(rules) as unknown as [string, AnyRule][]

const answer = (
  rule: AnyRule,
  facts: unknown,
  options?: unknown,
): { value: unknown } | { error: RolloutRulesError } => {
  try {
    return { value: rule(facts, options).value }
  } catch (error) {
    if (error instanceof RolloutRulesError) return { error }
    throw error
  }
}

test('every rule of the law is there, under its id and its name', async () => {
  expect(Object.keys(rules)).toEqual([...ruleIds])
  const whole = (await import('../../src/index')) as Record<string, unknown>
  expect(all.map(([, { id }]) => id)).toEqual([...ruleIds])
  // A rule that is missing here is exported by the index.ts of its folder, and that by src/index.ts.
  const unexported = all.filter(([, rule]) => whole[rule.exportName] !== rule).map(([, { exportName }]) => exportName)
  expect(unexported).toEqual([])
})

describe.each(all)('%s', (_id, rule) => {
  const facts = factsOf(rule.facts)

  test('gives a reasoned answer or a typed refusal for all facts that fit, frozen, plain, and leaves its input alone', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const before = structuredClone(given)
        let decision
        try {
          decision = rule(given)
        } catch (error) {
          expect(error).toBeInstanceOf(RolloutRulesError)
          return
        }
        expect(given).toEqual(before)
        expect(decision.basis.length).toBeGreaterThan(0)
        for (const { clause } of decision.basis) expect(rule.clauses).toContain(clause)
        expect(rule.value.safeParse(decision.value).success).toBe(true)
        expectFrozenPlainData(decision)
      }),
      { numRuns: 150 },
    )
  })

  test('lists a reading exactly when another choice gives another value or an error', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const plain = answer(rule, given)
        if ('error' in plain) return
        const listed = rule(given).readings.map(({ id }) => id)
        const matter = Object.entries(readingChoices)
          .filter(([id, choices]) =>
            choices.slice(1).some((choice) => {
              const other = answer(rule, given, { readings: { [id as ReadingId]: choice } })
              return 'error' in other || JSON.stringify(other.value) !== JSON.stringify(plain.value)
            }),
          )
          .map(([id]) => id)
        expect(listed).toEqual(matter)
      }),
      { numRuns: 60 },
    )
  })

  test('refuses an unknown key and names every missing fact', () => {
    const [given] = fc.sample(facts, { numRuns: 1, seed: 1 }) as [object]
    expect(() => rule({ ...given, surplus: 1 })).toThrow(InvalidInputError)
    const { required = [] } = z.toJSONSchema(rule.facts, { io: 'input', unrepresentable: 'any' }) as {
      required?: string[]
    }
    const error = answer(rule, {}) as { error: InvalidInputError }
    expect(error.error.issues.map(({ path, code }) => [path, code])).toEqual(required.map((key) => [key, 'missing']))
  })
})

describe('the tables', () => {
  const withTable = all.filter(([, { table }]) => table !== undefined)

  test.each(withTable)('%s has no gap and no overlap', (_id, { table }) => {
    const tables = Array.isArray(table) ? table.map((entry: { table: unknown }) => entry.table) : [table]
    expect(tables.flatMap((entry) => findTableFaults(entry as never))).toEqual([])
  })
})
