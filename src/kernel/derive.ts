import type { Comparison } from './comparison'
import type { Condition, Scalar } from './condition'
import type { LawIds } from './decision'
import type { ReadingOf } from './rule'

/** When a derived fact has a value: what single facts must be, and how facts must compare. */
export interface Case<Facts, Value extends Scalar> {
  readonly value: Value
  readonly when?: { readonly [Name in keyof Facts]?: Condition<Facts[Name]> }
  readonly where?: readonly Comparison<keyof Facts & string>[]
}

/** The cases of a derived fact; exactly one holds for all facts that are valid. */
export type Cases<Facts, Value extends Scalar, Ids extends LawIds> = (reading: ReadingOf<Ids>) => readonly Case<Facts, Value>[]

/** A fact that is computed from the caller's facts before a table is asked, declared as data. */
export interface Derivation<Facts, Value extends Scalar, Ids extends LawIds = LawIds> {
  /** The caller's facts that it comes from, and no others. */
  readonly from: readonly (keyof Facts & string)[]
  /** Everything that it can be. */
  readonly values: readonly Value[]
  /** The exact cut. */
  readonly of: (facts: Facts, reading: ReadingOf<Ids>) => Value
  /** The cut case by case, where it is one between numbers or dates; facts that are lists are only looked at as a whole. */
  readonly cases?: Cases<Facts, Value, Ids>
  /** For each value, facts under which it comes out, all readings at their defaults. */
  readonly witnesses: readonly { readonly value: Value, readonly facts: Partial<Facts> }[]
}

/** The derivations of those inputs of a table that are not the caller's facts as they stand. */
export type Derivations<Facts, Inputs, Ids extends LawIds = LawIds> = {
  readonly [Name in keyof Inputs]?: Inputs[Name] extends Scalar ? Derivation<Facts, Inputs[Name], Ids> : never
}
