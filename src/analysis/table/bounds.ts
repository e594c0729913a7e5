import { type Scalar, type Interval, isInterval } from '../../kernel/condition'
import type { Json } from '../../kernel/json'
import { type OrderedAxis, stepsOf } from './axis'
import type { Bound, Inequality, System } from './linear-system'

/** What its own schema says of a number or a date. */
export function boundsOfAxis(name: string, axis: OrderedAxis): System {
  return [
    ...(axis.lowest > -Infinity ? [inequality(name, axis, 1, { at: axis.lowest, included: true })] : []),
    ...(axis.highest < Infinity ? [inequality(name, axis, -1, { at: axis.highest, included: true })] : []),
  ]
}

/** That a number or a date is known. */
export function boundsOfValue(name: string, axis: OrderedAxis, value: Json): System {
  const end = { at: stepsOf(axis, value), included: true }
  return [inequality(name, axis, 1, end), inequality(name, axis, -1, end)]
}

/** What a row asks of a number or a date; null where it asks for something else. */
export function boundsOfCondition(name: string, axis: OrderedAxis, condition: Scalar | Interval): System | null {
  if (!isInterval(condition)) return typeof condition === 'number' ? boundsOfValue(name, axis, condition) : null
  const { from, fromIncluded = false, to, toIncluded = false } = condition
  return [
    ...(from === undefined ? [] : [inequality(name, axis, 1, { at: stepsOf(axis, from), included: fromIncluded })]),
    ...(to === undefined ? [] : [inequality(name, axis, -1, { at: stepsOf(axis, to), included: toIncluded })]),
  ]
}

function inequality(name: string, { step }: OrderedAxis, sign: 1 | -1, { at, included }: Bound): Inequality {
  if (step === null) return { times: { [name]: sign }, atLeast: sign * at, included }
  const signed = sign * at
  return { times: { [name]: sign }, atLeast: included ? Math.ceil(signed) : Math.floor(signed) + 1 }
}
