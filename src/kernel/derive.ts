import type { Scalar } from './condition'
import type { LawIds } from './decision'
import type { ReadingOf } from './rule'

/** A fact that is computed from the caller's facts before a table is asked, declared as data. */
export interface Derivation<Facts, Value extends Scalar, Ids extends LawIds = LawIds> {
  /** The caller's facts that it comes from, and no others. */
  readonly from: readonly (keyof Facts & string)[]
  /** Everything that it can be. */
  readonly values: readonly Value[]
  /** The exact cut. */
  readonly of: (facts: Facts, reading: ReadingOf<Ids>) => Value
  /** For each value, facts under which it comes out, all readings at their defaults. */
  readonly witnesses: readonly { readonly value: Value, readonly facts: Partial<Facts> }[]
}

/** The derivations of those inputs of a table that are not the caller's facts as they stand. */
export type Derivations<Facts, Inputs, Ids extends LawIds = LawIds> = {
  readonly [Name in keyof Inputs]?: Inputs[Name] extends Scalar ? Derivation<Facts, Inputs[Name], Ids> : never
}
