/** What a table's cell can hold. */
export type Scalar = string | number | boolean | null

/** A range of numbers; an end that is not named is open. */
export interface Interval {
  readonly from?: number
  readonly fromIncluded?: boolean
  readonly to?: number
  readonly toIncluded?: boolean
}

/** One of several values. */
export interface OneOf<Value extends Scalar> {
  readonly oneOf: readonly Value[]
}

/** What a row asks of one input: a value, one of several, or a range. */
export type Condition<Value> = [Value] extends [Scalar]
  ? Value | OneOf<Value> | ([Value] extends [number] ? Interval : never)
  : never

/** Any one of several values. */
export function oneOf<const Value extends Scalar>(...values: readonly Value[]): OneOf<Value> {
  return { oneOf: values }
}

/** 以上: the number or more. */
export function atLeast(number: number): Interval {
  return { from: number, fromIncluded: true }
}

/** 超過: more than the number. */
export function moreThan(number: number): Interval {
  return { from: number, fromIncluded: false }
}

/** 未達: less than the number. */
export function below(number: number): Interval {
  return { to: number, toIncluded: false }
}

/** From one number, included, to another, excluded. */
export function between(from: number, to: number): Interval {
  return { from, fromIncluded: true, to, toIncluded: false }
}

export function isOneOf(condition: unknown): condition is OneOf<Scalar> {
  return typeof condition === 'object' && condition !== null && 'oneOf' in condition
}

export function isInterval(condition: unknown): condition is Interval {
  return typeof condition === 'object' && condition !== null && !('oneOf' in condition)
}

/** Whether a value is what a condition asks for. */
export function meets(condition: Scalar | OneOf<Scalar> | Interval, value: Scalar): boolean {
  if (typeof condition !== 'object' || condition === null) return condition === value
  return 'oneOf' in condition ? condition.oneOf.includes(value) : isWithin(condition, value as number)
}

function isWithin({ from, fromIncluded, to, toIncluded }: Interval, number: number): boolean {
  const aboveFrom = from === undefined || number > from || (number === from && fromIncluded === true)
  const belowTo = to === undefined || number < to || (number === to && toIncluded === true)
  return aboveFrom && belowTo
}
