import type { Comparison } from './comparison'
import type { Condition, Interval, OneOf, Scalar } from './condition'
import type { LawIds } from './decision'
import type { Json } from './json'
import type { Measure } from './measure'
import type { ReadingOf } from './rule'

/** When a derived fact has a value: what single facts must be, and how facts must compare. */
export interface Case<Facts, Value extends Scalar> {
  readonly value: Value
  readonly when?: { readonly [Name in keyof Facts]?: Condition<Facts[Name]> }
  readonly where?: readonly Comparison<keyof Facts & string>[]
}

/** The cases of a derived fact; exactly one holds for all facts that are valid. */
export type Cases<Facts, Value extends Scalar, Ids extends LawIds> = (
  reading: ReadingOf<Ids>,
) => readonly Case<Facts, Value>[]

/** When a derived fact has a value, by what facts measure. */
export interface MeasuredCase<Value extends Scalar> {
  readonly value: Value
  readonly when?: Readonly<Record<string, Scalar | OneOf<Scalar> | Interval>>
  readonly where?: readonly Comparison[]
}

/** The cut of a derived fact over what facts measure; exactly one case holds for all facts that are valid. */
export interface MeasuredCut<Facts, Value extends Scalar, Ids extends LawIds> {
  /** By the names under which the cases know them. */
  readonly measures: Readonly<Record<string, Measure<keyof Facts & string>>>
  readonly cases: (reading: ReadingOf<Ids>) => readonly MeasuredCase<Value>[]
}

/** The cut of a list that is read entry by entry, where their order counts. */
export interface Fold<Value extends Scalar, Ids extends LawIds> {
  readonly start: Scalar
  /** What an entry leads to; there is one state for all beginnings of a list that nothing later tells apart. */
  next(state: Scalar, entry: Json, reading: ReadingOf<Ids>): Scalar
  valueOf(state: Scalar): Value
  /** Why it is not counted. */
  readonly why: string
}

/** A fact that is computed from the caller's facts before a table is asked, declared as data. */
export interface Derivation<Facts, Value extends Scalar, Ids extends LawIds = LawIds> {
  /** The caller's facts that it comes from, and no others. */
  readonly from: readonly (keyof Facts & string)[]
  /** Everything that it can be; of a measure the facts say it. */
  readonly values: readonly Value[]
  /** The exact cut. */
  readonly of: (facts: Facts, reading: ReadingOf<Ids>) => Value
  /**
   * The cut case by case, where it is one between numbers or dates; facts that are lists are only looked at as a whole.
   */
  readonly cases?: Cases<Facts, Value, Ids>
  /** The cut case by case, where it is one of what is counted in lists or found in objects. */
  readonly measured?: MeasuredCut<Facts, Value, Ids>
  /** What it is where it is no cut, but what is counted in a list or found in an object as it stands. */
  readonly measure?: Measure<keyof Facts & string>
  /** The cut of a list, where it is one of the order of its entries. */
  readonly fold?: Fold<Value, Ids>
  /** For each value, facts under which it comes out, all readings at their defaults. */
  readonly witnesses: readonly { readonly value: Value; readonly facts: Partial<Facts> }[]
}
