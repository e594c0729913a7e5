import type { IsoDate } from './civil-date'
import type { JsonObject } from './json'

/** The ids of one law: what its rules, clauses, readings, assumptions and findings are called. */
export interface LawIds {
  readonly rule: string
  readonly clause: string
  readonly reading: string
  readonly assumption: string
  /** What can be found at a step. */
  readonly code: string
  /** The choices of each reading, where the compiler is to know them. */
  readonly choices?: object | undefined
}

/** One step of the reasoning. */
export interface Basis<Ids extends LawIds = LawIds> {
  readonly clause: Ids['clause']
  /** What was found there; stable, and worded by the explanation. */
  readonly code: Ids['code']
  /** The figures that were looked at. */
  readonly data?: JsonObject
  /** What the text does not say and the step assumes. */
  readonly assumption?: Ids['assumption']
}

/** A reading of an unclear place, as it was taken. */
export interface AppliedReading<Ids extends LawIds = LawIds> {
  readonly id: Ids['reading']
  readonly choice: string
  /** Who took it, where the options say so. */
  readonly decidedBy?: string | undefined
  /** When. */
  readonly on?: IsoDate | undefined
  /** The number of the letter that says so. */
  readonly letter?: string | undefined
}

/** An answer with its reasons; deeply frozen plain data. */
export interface Decision<Value, Ids extends LawIds = LawIds> {
  readonly rule: Ids['rule']
  readonly value: Value
  /** Why, in the order in which it was decided; never empty. */
  readonly basis: readonly Basis<Ids>[]
  /** Exactly those readings of which another choice, all else equal, gives another value or an error. */
  readonly readings: readonly AppliedReading<Ids>[]
}
