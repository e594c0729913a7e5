import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Case } from '../../src/kernel/derive'
import { type Comparison, holds } from '../../src/kernel/comparison'
import { type Scalar, meets } from '../../src/kernel/condition'
import type { Narrowing } from '../../src/kernel/decision-table'
import { type ReadingId, readingChoices } from '../../src/law/reading-choices'
import { rules } from '../../src/law/rules'
import { factsOf } from './arbitrary-facts'

type Facts = Record<string, unknown>
type Reading = (id: ReadingId) => string
type Rows = readonly { readonly when: Record<string, Scalar> }[] | { readonly choices: Record<string, Rows> }
interface AnyTable {
  readonly facts: z.ZodMiniType
  readonly derive?: Record<
    string,
    {
      from: readonly string[]
      of: (facts: Facts, reading: Reading) => unknown
      measure?: object
      cases?: (reading: Reading) => readonly Case<Facts, Scalar>[]
    }
  >
  readonly rows: Rows
  readonly between?: readonly Comparison[]
  readonly refuse?: (facts: Facts, reading: Reading) => readonly unknown[]
  readonly narrowed?: (reading: Reading) => Record<string, Narrowing>
  readonly examples?: Record<string, (known: Facts) => readonly unknown[]>
}
const all = Object.values(rules).flatMap((rule) =>
  'table' in rule ? [{ id: rule.id, table: rule.table as unknown }] : [],
)
const tables = all.flatMap(({ id, table }) =>
  Array.isArray(table)
    ? table.map((entry: { code: string; table: AnyTable }) => ({ title: `${id} ${entry.code}`, table: entry.table }))
    : [{ title: id, table: table as AnyTable }],
)
const arbitraryReading = fc
  .record(
    Object.fromEntries(
      Object.entries(readingChoices).map(([id, choices]) => [id, fc.constantFrom(...(choices as readonly string[]))]),
    ),
  )
  .map(
    (chosen): Reading =>
      (id) =>
        chosen[id]!,
  )

function rowsIn(rows: Rows): readonly { readonly when: Record<string, Scalar> }[] {
  return 'choices' in rows ? Object.values(rows.choices).flatMap(rowsIn) : rows
}

/** Whether what a row asks of some inputs is so. */
function fits({ when }: { readonly when: Record<string, Scalar> }, inputs: ReadonlyMap<string, unknown>): boolean {
  return Object.entries(when).every(
    ([name, condition]) => !inputs.has(name) || meets(condition, inputs.get(name) as Scalar),
  )
}

describe('derived facts by cases: exactly one case holds', () => {
  const byCases = tables.flatMap(({ title, table }) =>
    Object.entries(table.derive ?? {})
      .filter(([, { cases }]) => cases)
      .map(([name, { cases }]) => ({ title: `${title} ${name}`, table, cases: cases! })),
  )

  test('there are eleven of them', () => {
    expect(byCases).toHaveLength(11)
  })

  test.each(byCases)('$title', ({ table, cases }) => {
    fc.assert(
      fc.property(factsOf(table.facts), arbitraryReading, (facts, reading) => {
        const given = facts as Facts
        const fitting = cases(reading).filter(
          ({ when = {}, where = [] }) =>
            Object.entries(when).every(([name, condition]) =>
              meets(condition as unknown as Scalar, given[name] as Scalar),
            ) && where.every((comparison) => holds(comparison, given)),
        )
        expect(fitting).toHaveLength(1)
      }),
      { numRuns: 300 },
    )
  })
})

describe('checks between fields are declared as they are made', () => {
  const bound = tables.filter(({ table }) => table.between)

  test('two tables look at facts with such checks', () => {
    expect(bound.map(({ title }) => title)).toEqual(['training.attendance', 'training.digital-course'])
  })

  test.each(bound)('$title', ({ table }) => {
    const { properties = {} } = z.toJSONSchema(table.facts, { io: 'input' })
    const each = Object.fromEntries(
      Object.keys(properties).map((name) => [
        name,
        factsOf((table.facts as unknown as { shape: Record<string, z.ZodMiniType> }).shape[name]!),
      ]),
    )
    fc.assert(
      fc.property(fc.record(each), (facts) => {
        const broken = table.between!.filter(
          (comparison) =>
            Object.values(comparison).every(
              (side) => typeof side === 'string' || Object.keys(side as object).every((name) => facts[name] !== null),
            ) && !holds(comparison, facts),
        )
        expect(table.facts.safeParse(facts).success).toBe(broken.length === 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what a reading refuses is declared as it is refused', () => {
  const narrowed = tables.filter(({ table }) => table.narrowed)

  test.each(narrowed)('$title', ({ table }) => {
    fc.assert(
      fc.property(factsOf(table.facts), arbitraryReading, (facts, reading) => {
        const lies = Object.entries(table.narrowed!(reading)).every(
          ([name, { minimum = -Infinity, maximum = Infinity, step }]) => {
            const value = (facts as Record<string, number>)[name]!
            return value >= minimum && value <= maximum && (step === undefined || Number.isInteger(value / step))
          },
        )
        expect(table.refuse!(facts as Facts, reading).length === 0).toBe(lies)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the examples of lists show everything that can be derived', () => {
  const shown = tables.flatMap(({ title, table }) =>
    Object.keys(table.examples ?? {}).map((list) => ({ title: `${title} ${list}`, table, list })),
  )

  test.each(shown)('$title', ({ table, list }) => {
    fc.assert(
      fc.property(factsOf(table.facts), arbitraryReading, (facts, reading) => {
        const from = Object.entries(table.derive!).filter(([, derivation]) => derivation.from.includes(list))
        // Of measures what the rows can tell apart is looked at, of any other derived fact its value.
        const seen = (given: Facts): string => {
          const measures = new Map(
            from.filter(([, { measure }]) => measure).map(([name, { of }]) => [name, of(given, reading)]),
          )
          const values = from.filter(([, { measure }]) => !measure).map(([, { of }]) => of(given, reading))
          return JSON.stringify([values, rowsIn(table.rows).map((row) => fits(row, measures))])
        }
        const examples = table.examples![list]!(facts as Facts).map((example) => ({
          ...(facts as Facts),
          [list]: example,
        }))
        for (const example of examples) expect(table.facts.safeParse(example).success).toBe(true)
        expect(examples.map(seen)).toContain(seen(facts as Facts))
      }),
      { numRuns: 300 },
    )
  })
})
