import type { Json } from '../kernel/json'
import type { Axis } from './axis'
import type { DmnType } from './dmn-table'

export function typeOfValues(values: readonly Json[]): DmnType {
  return typeof values.find((value) => value !== null) as DmnType
}

/** The type of a fact that is neither a list nor an object. */
export function typeOfAxis(axis: Axis): DmnType {
  if (axis.kind === 'points') return typeOfValues(axis.values)
  return axis.kind === 'ordered' && axis.date ? 'date' : 'number'
}
