import fc from 'fast-check'

/** A value of which one place, however deep, is replaced by anything. */
export function withOneReplaced(value: unknown, anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return anything
  return fc.oneof(
    {
      arbitrary: fc
        .constantFrom(...Object.keys(value))
        .chain((key) =>
          withOneReplaced((value as Record<string, unknown>)[key], anything).map((other) =>
            Array.isArray(value)
              ? value.map((member: unknown, place) => (String(place) === key ? other : member))
              : { ...value, [key]: other },
          ),
        ),
      weight: 4,
    },
    { arbitrary: anything, weight: 1 },
  )
}
