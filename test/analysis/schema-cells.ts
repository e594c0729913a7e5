import * as fc from 'fast-check'
import * as z from 'zod/mini'
import type { Facts, Reading, Tested } from './all-tables'

type JsonSchema = z.core.JSONSchema.JSONSchema

const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
const range = (from: number, to: number, step = 1): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, place) => from + place * step)
const lists = (entries: readonly unknown[], longest: number): unknown[][] =>
  range(1, longest)
    .reduce<unknown[][][]>(
      (all) => [...all, all.at(-1)!.flatMap((list) => entries.map((entry) => [...list, entry]))],
      [[[]]],
    )
    .flat()

/**
 * Days about the one on which the bureau's centers began, so every order of three of them occurs on either side.
 */
const someDays = range(18_804, 18_812).map(day)
const allDays = ['1900-01-01', ...range(18_801, 18_815).map(day), '2100-12-31']

/**
 * The values of one fact, listed from its schema: those to start from, and those to try, which lie about them and at
 * the ends.
 */
export function cellsOf(
  name: string,
  schema: JsonSchema,
): { readonly some: readonly unknown[]; readonly all: readonly unknown[] } {
  const alternatives = schema.anyOf?.map((each) => cellsOf(name, each))
  if (alternatives)
    return { some: alternatives.flatMap(({ some }) => some), all: alternatives.flatMap(({ all }) => all) }
  switch (schema.type) {
    case 'null':
      return same([null])
    case 'boolean':
      return same([true, false])
    case 'string':
      return schema.enum
        ? same(schema.enum)
        : schema.format === 'date'
          ? { some: someDays, all: allDays }
          : same(['Chen', 'Lin'])
    case 'number':
      return schema.multipleOf === undefined
        ? same(range(-5, 105, 0.25))
        : { some: range(schema.minimum!, 6, 0.5), all: [...range(schema.minimum!, 62, 0.5), 199.5, 200, 999.5, 1000] }
    case 'integer':
      return name === 'posts'
        ? { some: [1, 19, 20, 39, 40, 59, 60, 79, 80], all: range(1, 181) }
        : { some: range(schema.minimum!, schema.minimum! + 5), all: range(schema.minimum!, schema.minimum! + 10) }
    case 'array':
      return same(listsOf(name, schema.items as JsonSchema).filter(({ length }) => length >= (schema.minItems ?? 0)))
    case 'object':
      return same(
        Object.entries(schema.properties!).reduce<Facts[]>(
          (points, [key, member]) =>
            points.flatMap((point) =>
              cellsOf(key, member as JsonSchema).all.map((value) => ({ ...point, [key]: value })),
            ),
          [{}],
        ),
      )
    default:
      throw new Error(`no cells for ${JSON.stringify(schema)}`)
  }
}

function same(values: readonly unknown[]): { readonly some: readonly unknown[]; readonly all: readonly unknown[] } {
  return { some: values, all: values }
}

/** Long enough for what each list is asked. */
const longest: Record<string, number> = { results: 6, agencyRepresentatives: 2, leaders: 2, members: 2, roles: 4 }

function listsOf(name: string, items: JsonSchema): unknown[][] {
  const entries =
    name === 'members'
      ? ['Chen', 'Lin'].flatMap((id) =>
          [[], ['administrator'], ['seed'], ['other'], ['administrator', 'seed']].map((roles) => ({ id, roles })),
        )
      : cellsOf(name, items).all
  return lists(entries, longest[name] ?? 3)
}

/** The facts that a table looks at. */
export function lookedAt({ rule, table, finding }: Tested): string[] {
  const known = Object.keys(z.toJSONSchema(rule.facts, { io: 'input' }).properties!)
  const behind = table.inputs
    .flatMap((input) => table.derive?.[input]?.from ?? [input])
    .map((name) => (known.includes(name) ? name : finding!.each!))
  return known.filter((name) => behind.includes(name))
}

/** For each fact that a table looks at, its values. */
export function cellsLookedAt(
  tested: Tested,
): Record<string, { readonly some: readonly unknown[]; readonly all: readonly unknown[] }> {
  const { properties } = z.toJSONSchema(tested.rule.facts, { io: 'input' })
  const shape = (tested.rule.facts as unknown as { shape: Record<string, z.ZodMiniType> }).shape
  return Object.fromEntries(
    lookedAt(tested).map((name) => {
      const { some, all } = cellsOf(name, properties![name] as JsonSchema)
      const sound = (value: unknown): boolean => shape[name]!.safeParse(value).success
      // Members with one id twice are told by the schema of the whole.
      const unique = (value: unknown): boolean =>
        name !== 'members' ||
        !Array.isArray(value) ||
        new Set((value as { id: string }[]).map(({ id }) => id)).size === value.length
      return [name, { some: some.filter(sound).filter(unique), all: all.filter(sound).filter(unique) }]
    }),
  )
}

/** Whether facts agree between fields, written out once more. */
export function agree(facts: Facts): boolean {
  const { leaveHours, unexcusedHours, totalHours, officialLeaveHours, completedOn, asOf } = facts as Record<
    string,
    number
  >
  return (
    (totalHours === undefined || leaveHours! + unexcusedHours! <= totalHours) &&
    (officialLeaveHours === undefined || officialLeaveHours <= leaveHours!) &&
    (typeof completedOn !== 'string' || completedOn <= asOf!)
  )
}

/** What comes of facts that a table looks at, by the table alone; undefined where a reading refuses them. */
export function outcomeOf({ table, finding }: Tested, facts: Facts, reading: Reading): unknown {
  if (finding === undefined) {
    // A year that one reading needs, and that no row looks at.
    const match = table.match(
      'alreadyItAppraised' in facts ? { ...facts, assessedYear: 2025, publishedYear: 2026 } : facts,
      reading,
    )
    return 'row' in match ? match.outcome : undefined
  }
  return finding.items(facts).some(({ item }) => (table.match(item, reading) as { outcome: unknown }).outcome !== 'met')
    ? finding.code
    : 'met'
}

/** Every way to complete facts. */
export function* completions(
  cells: Record<string, { readonly all: readonly unknown[] }>,
  known: Facts,
): Generator<Facts> {
  const missing = Object.keys(cells).find((name) => known[name] === undefined)
  if (missing === undefined) {
    if (agree(known)) yield known
    return
  }
  for (const value of cells[missing]!.all) yield* completions(cells, { ...known, [missing]: value })
}

/** Facts of which some are missing, so not more are to be tried than can be, with all of them. */
export function partialFacts(
  cells: Record<string, { readonly some: readonly unknown[]; readonly all: readonly unknown[] }>,
): fc.Arbitrary<{ whole: Facts; partial: Facts }> {
  const whole = fc
    .record(Object.fromEntries(Object.entries(cells).map(([name, { some }]) => [name, fc.constantFrom(...some)])))
    .filter(agree)
  return fc
    .tuple(whole, fc.subarray(Object.keys(cells)))
    .map(([facts, given]) => ({ whole: facts, partial: Object.fromEntries(given.map((name) => [name, facts[name]])) }))
    .filter(
      ({ partial }) =>
        Object.entries(cells).reduce((count, [name, { all }]) => count * (name in partial ? 1 : all.length), 1) <=
        20_000,
    )
}
