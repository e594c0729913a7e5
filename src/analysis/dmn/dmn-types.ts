import type { Json } from '../../kernel/json'
import type { Axis } from '../table/axis'
import type { DmnType } from './dmn-table'

/** What single values are; lists, which DMN knows by the types of their entries only, are anything. */
export function typeOfValues(values: readonly Json[]): DmnType {
  const known = values.find((value) => value !== null)
  return Array.isArray(known) ? 'Any' : (typeof known as DmnType)
}

/** The type of a fact that is neither a list nor an object. */
export function typeOfAxis(axis: Axis): DmnType {
  if (axis.kind === 'points') return typeOfValues(axis.values)
  return axis.kind === 'ordered' && axis.date ? 'date' : 'number'
}
