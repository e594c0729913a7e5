import type { AnyCell, Cell } from '../analysis/table/cell'
import type { Json, JsonObject } from '../kernel/json'
import { addDays } from './days'

/** One value that stands for a class of answers; undefined where there is none to be had from the class alone. */
export function valuesIn(cell: Cell, schema: JsonObject): readonly Json[] {
  if ('equals' in cell) return [cell.equals]
  if ('oneOf' in cell) return cell.oneOf
  if ('like' in cell) return [cell.like]
  return 'any' in cell ? [] : boundIn(cell, schema)
}

type Range = Exclude<Cell, AnyCell | { equals: Json } | { oneOf: readonly Json[] } | { like: Json }>

/** The value of a range that is nearest to its bound. */
function boundIn({ from, fromIncluded, to, toIncluded }: Range, { type, multipleOf }: JsonObject): readonly Json[] {
  if (from !== undefined && fromIncluded === true) return [from]
  if (to !== undefined && toIncluded === true && from === undefined) return [to]
  const step = type === 'integer' ? 1 : typeof multipleOf === 'number' ? multipleOf : 1
  if (from !== undefined) return [typeof from === 'string' ? addDays(from, 1) : from + step]
  if (to !== undefined) return [typeof to === 'string' ? addDays(to, -1) : to - step]
  return []
}
