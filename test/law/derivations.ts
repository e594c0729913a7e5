import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { type ReadingId, readingChoices } from '../../src/law/reading-choices'

interface AnyDerivation {
  readonly from: readonly string[]
  readonly values: readonly unknown[]
  readonly of: (facts: never, reading: (id: ReadingId) => string) => unknown
  readonly measure?: object
  readonly witnesses: readonly { readonly value: unknown; readonly facts: object }[]
}

const byDefault = (id: ReadingId): string => readingChoices[id][0]

/** What a table declares of its derived facts is so: declares the tests of it, over facts that are all valid. */
export function testDerivations(
  { facts: schema, derive = {} }: { readonly facts: z.ZodMiniType; readonly derive?: object },
  facts: fc.Arbitrary<object>,
): void {
  const { shape } = schema._zod.def as unknown as { shape: Record<string, z.ZodMiniType> }
  const derivations = Object.entries(derive) as [string, AnyDerivation][]

  test.each(derivations)(
    '%s: every value has a witness, and every witness is of valid facts and gives its value',
    (_name, { from, values, of, witnesses }) => {
      expect([...new Set(witnesses.map(({ value }) => value))].sort()).toEqual([...values].sort())
      for (const { value, facts: given } of witnesses) {
        expect(of(given as never, byDefault)).toBe(value)
        expect(from).toEqual(expect.arrayContaining(Object.keys(given)))
        for (const [fact, one] of Object.entries(given))
          expect(shape[fact]!.safeParse(one)).toMatchObject({ success: true })
      }
    },
  )

  test.each(derivations)(
    '%s: comes from the facts that it names and no others, and is one of its values',
    (_name, { from, values, of, measure }) => {
      fc.assert(
        fc.property(facts, (given) => {
          const named = new Proxy(given, {
            get: (target, key) =>
              (from.includes(String(key))
                ? Reflect.get(target, key)
                : expect.fail(`looks at ${String(key)}`)) as unknown,
          })
          const value = of(named as never, byDefault)
          if (measure === undefined) expect(values).toContain(value)
        }),
      )
    },
  )
}
