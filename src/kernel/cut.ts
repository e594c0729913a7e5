import { byCases } from './cases'
import type { Interval, OneOf, Scalar } from './condition'
import type { LawIds } from './decision'
import type { Case, Derivation } from './derive'
import { type Measure, type MeasuredValue, factsMeasured, measured } from './measure'
import { byMeasures } from './measured-cases'
import type { ReadingOf } from './rule'
import type { Comparison } from './comparison'

/** What facts must be, and how they must compare, for a derived fact to have a value. */
export type SideCase<Facts> = Omit<Case<Facts, Scalar>, 'value'>

/** Cases written out whole, one list for each choice of a reading. */
export interface CasesByReading<Cases, Ids extends LawIds = LawIds> {
  readonly reading: Ids['reading']
  readonly choices: Readonly<Record<string, readonly Cases[]>>
}

/** When a derived fact has one of its values, and facts that show it: all that the cut looks at, and no others. */
export interface CutSide<Facts, Cases, Ids extends LawIds = LawIds> {
  readonly cases: readonly Cases[] | CasesByReading<Cases, Ids>
  readonly witness: Partial<Facts>
}

/** A cut of the caller's facts, written by value; for all valid facts exactly one case of one value holds. */
export type Cut<Facts, Ids extends LawIds = LawIds> = Readonly<Record<string, CutSide<Facts, SideCase<Facts>, Ids>>>

/** A case over what facts measure, by the names of the measures. */
export interface MeasuredSideCase {
  readonly when?: Readonly<Record<string, Scalar | OneOf<Scalar> | Interval>>
  readonly where?: readonly Comparison[]
}

/** What a table derives from the caller's facts: a measure as it is, a cut by value, or a derivation made apart. */
export type Declared<Facts, Ids extends LawIds = LawIds> =
  | Measure<keyof Facts & string>
  | Cut<Facts, Ids>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of whatever values
  | Derivation<Facts, any, Ids>

/** What a declared fact can be. */
export type DeclaredValue<Facts, Declaration> = Declaration extends Measure
  ? MeasuredValue<Facts, Declaration>
  : Declaration extends { readonly of: (...given: never[]) => infer Value }
    ? Value
    : WordOf<keyof Declaration>

/** The columns of a table: the caller's facts, and what is derived from them. */
export type InputsOf<Facts, Derive> = string extends keyof Derive
  ? Facts
  : Omit<Facts, keyof Derive> & { readonly [Name in keyof Derive]: DeclaredValue<Facts, Derive[Name]> }

/** Yes and no are keys in a cut, and true and false in a row. */
type WordOf<Key> = Key extends 'true' ? true : Key extends 'false' ? false : Key

/** A cut over what is counted in lists or found in objects, written by value. */
export function cutOver<const Sides extends Readonly<Record<string, CutSide<object, MeasuredSideCase>>>>(
  measures: Readonly<Record<string, Measure>>,
  sides: Sides,
) {
  const cut = { ...outlineOf(sides), measures, cases: (reading: ReadingOf<LawIds>) => casesOf(sides, reading) }
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of whatever facts; the witnesses name them
  return byMeasures<any, Scalar, LawIds>(cut) as Derivation<any, WordOf<keyof Sides> & Scalar, any>
}

/** A derived fact as the tables look at it. */
export function derivationOf<Facts, Ids extends LawIds>(
  declared: Declared<Facts, Ids>,
): Derivation<Facts, Scalar, Ids> {
  if ('kind' in declared) return derivationByMeasure(declared as Measure<keyof Facts & string>)
  if (typeof declared['of'] === 'function') return declared as unknown as Derivation<Facts, Scalar, Ids>
  const cut = declared as Cut<Facts, Ids>
  return byCases<Facts, Scalar, Ids>({
    ...outlineOf<Facts>(cut),
    cases: (reading) => casesOf(cut, reading as ReadingOf<LawIds>),
  })
}

function derivationByMeasure<Facts, Ids extends LawIds>(
  measure: Measure<keyof Facts & string>,
): Derivation<Facts, Scalar, Ids> {
  return {
    from: factsMeasured(measure),
    measure,
    of: (facts) => measured(measure, facts as Readonly<Record<string, unknown>>),
    values: [],
    witnesses: [],
  }
}

/** What a cut comes from, what it can be, and facts for each value. */
function outlineOf<Facts>(
  sides: Readonly<Record<string, { readonly witness: Partial<Facts> }>>,
): Pick<Derivation<Facts, Scalar>, 'from' | 'values' | 'witnesses'> {
  const witnesses = Object.entries(sides).map(([key, { witness }]) => ({ value: wordOf(key), facts: witness }))
  const from = [...new Set(witnesses.flatMap(({ facts }) => Object.keys(facts)))] as (keyof Facts & string)[]
  return { from, values: witnesses.map(({ value }) => value), witnesses }
}

function casesOf<Cases extends object>(
  sides: Readonly<Record<string, { readonly cases: readonly Cases[] | CasesByReading<Cases> }>>,
  reading: ReadingOf<LawIds>,
): readonly (Cases & { readonly value: Scalar })[] {
  return Object.entries(sides).flatMap(([key, { cases }]) => {
    const chosen = 'reading' in cases ? (cases.choices[reading(cases.reading)] as readonly Cases[]) : cases
    return chosen.map((each) => ({ ...each, value: wordOf(key) }))
  })
}

function wordOf(key: string): string | boolean {
  return key === 'true' ? true : key === 'false' ? false : key
}
