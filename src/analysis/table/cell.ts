import { type Interval, type OneOf, type Scalar, isInterval, isOneOf } from '../../kernel/condition'
import type { Json } from '../../kernel/json'

/** Some of the values that a fact, or something derived from facts, can have. */
export type Cell = EqualsCell | OneOfCell | RangeCell | AnyCell | LikeCell

/** One value. */
export interface EqualsCell {
  readonly equals: Json
}

/** One of several values. */
export interface OneOfCell {
  readonly oneOf: readonly Json[]
}

/**
 * Numbers or dates from one to another; an end that is not named is open, and what is said of it is whether it is
 * included.
 */
export interface RangeCell {
  readonly from?: number | string
  readonly fromIncluded?: boolean
  readonly to?: number | string
  readonly toIncluded?: boolean
}

/** Whatever the value is. */
export interface AnyCell {
  readonly any: true
}

/**
 * Lists of which the rule sees the same as of one of them: `seen` says what that is, where the table has names for it.
 */
export interface LikeCell {
  readonly like: Json
  readonly seen: Readonly<Record<string, Json>>
}

/** What a row or a case asks, as a cell; it can be anything where nothing is asked. */
export function cellOf(condition: Scalar | OneOf<Scalar> | Interval | undefined): Cell {
  if (condition === undefined) return { any: true }
  if (isInterval(condition)) return condition
  return isOneOf(condition) ? { oneOf: condition.oneOf } : { equals: condition }
}
