import type { Scalar } from './condition'
import { nameKey } from './name-key'

/** What is looked at of a fact that is a list or an object, as data. */
export type Measure<Fact extends string = string> =
  | { readonly kind: 'count'; readonly of: Fact }
  | { readonly kind: 'together'; readonly of: readonly Fact[] }
  | { readonly kind: 'times'; readonly of: Fact; readonly entry: string }
  | { readonly kind: 'has'; readonly of: Fact; readonly entry: string }
  | { readonly kind: 'last'; readonly of: Fact }
  | { readonly kind: 'with'; readonly of: Fact; readonly list: string; readonly entries: readonly string[] }
  | { readonly kind: 'member'; readonly of: Fact; readonly name: string }
  | {
      readonly kind: 'unheld'
      readonly of: readonly [wanted: Fact, there: Fact]
      readonly by: string
      readonly entry: string
      readonly list: string
    }

/** A measure of one kind, so a table knows what it gives. */
export type MeasureOf<Kind extends Measure['kind'], Fact extends string = string> = Extract<
  Measure<Fact>,
  { readonly kind: Kind }
>

/** What a measure gives: a number for what is counted, yes or no, or what stands in the facts. */
export type MeasuredValue<Facts, Measured> = Measured extends { readonly kind: 'has' }
  ? boolean
  : Measured extends { readonly kind: 'last'; readonly of: infer Fact extends keyof Facts }
    ? Entry<Facts[Fact]> | null
    : Measured extends {
          readonly kind: 'member'
          readonly of: infer Fact extends keyof Facts
          readonly name: infer Name
        }
      ? Name extends keyof Facts[Fact]
        ? Facts[Fact][Name]
        : never
      : number

type Entry<List> = List extends readonly (infer Item)[] ? Item : never

/** How many entries a list has. */
export function countOf<const Fact extends string>(of: Fact): MeasureOf<'count', Fact> {
  return { kind: 'count', of }
}

/** How many different names some lists have together. */
export function togetherIn<const Fact extends string>(...of: readonly Fact[]): MeasureOf<'together', Fact> {
  return { kind: 'together', of }
}

/** How often an entry stands in a list. */
export function timesOf<const Fact extends string>(entry: string, of: Fact): MeasureOf<'times', Fact> {
  return { kind: 'times', of, entry }
}

/** Whether an entry stands in a list. */
export function has<const Fact extends string>(of: Fact, entry: string): MeasureOf<'has', Fact> {
  return { kind: 'has', of, entry }
}

/** The last entry of a list; null where it has none. */
export function lastOf<const Fact extends string>(of: Fact): MeasureOf<'last', Fact> {
  return { kind: 'last', of }
}

/** How many objects of a list have, in a list of their own, at least one of some entries. */
export function countWithAny<const Fact extends string>(
  of: Fact,
  list: string,
  ...entries: readonly string[]
): MeasureOf<'with', Fact> {
  return { kind: 'with', of, list, entries }
}

/** A member of an object. */
export function memberOf<const Fact extends string, const Name extends string>(
  of: Fact,
  name: Name,
): MeasureOf<'member', Fact> & { readonly name: Name } {
  return { kind: 'member', of, name }
}

/**
 * How many objects of one list have no object of the same name in another that has one of their members in a list of
 * its own. The first list may be left out, and counts as empty.
 */
export function countUnheld<const Fact extends string>(
  of: readonly [wanted: Fact, there: Fact],
  held: Pick<MeasureOf<'unheld'>, 'by' | 'entry' | 'list'>,
): MeasureOf<'unheld', Fact> {
  return { kind: 'unheld', of, ...held }
}

/** The facts that a measure looks at. */
export function factsMeasured<Fact extends string>({ of }: Measure<Fact>): readonly Fact[] {
  return typeof of === 'string' ? [of] : of
}

/** What facts measure. */
export function measured(measure: Measure, facts: Readonly<Record<string, unknown>>): Scalar {
  const listOf = (name: string): readonly unknown[] => facts[name] as readonly unknown[]
  switch (measure.kind) {
    case 'count':
      return listOf(measure.of).length
    case 'together':
      return new Set(measure.of.flatMap((list) => listOf(list) as readonly string[]).map(nameKey)).size
    case 'times':
      return listOf(measure.of).filter((entry) => entry === measure.entry).length
    case 'has':
      return listOf(measure.of).includes(measure.entry)
    case 'last':
      return (listOf(measure.of).at(-1) ?? null) as Scalar
    case 'with':
      return listOf(measure.of).filter((entry) =>
        measure.entries.some((wanted) =>
          (entry as Readonly<Record<string, readonly string[]>>)[measure.list]?.includes(wanted),
        ),
      ).length
    case 'unheld':
      return placesUnheld(measure, facts).length
    case 'member':
      return (facts[measure.of] as Readonly<Record<string, Scalar>>)[measure.name] as Scalar
  }
}

/** Where in the first list of a measure those stand that it counts. */
export function placesUnheld(
  { of: [wanted, there], by, entry, list }: MeasureOf<'unheld'>,
  facts: Readonly<Record<string, unknown>>,
): readonly number[] {
  const keyOf = (one: Named, held: unknown): string => JSON.stringify([nameKey(one[by] as string), held])
  const held = new Set(
    (facts[there] as readonly Named[]).flatMap((one) =>
      (one[list] as readonly unknown[]).map((each) => keyOf(one, each)),
    ),
  )
  return ((facts[wanted] ?? []) as readonly Named[]).flatMap((one, place) =>
    held.has(keyOf(one, one[entry])) ? [] : place,
  )
}

type Named = Readonly<Record<string, unknown>>
