import * as z from 'zod/mini'
import type { Scalar } from './condition'
import { isInterval, isOneOf } from './condition'
import type { DecisionTable } from './decision-table'
import { variantsOf } from './decision-table'
import type { LawIds } from './decision'
import type { Derivation } from './derive'
import type { Schema } from './schema'

/**
 * Everything that an input can be: a list of values, or the numbers between bounds, both included, in steps where it
 * has them.
 */
export type Domain =
  | { readonly values: readonly Scalar[] }
  | { readonly minimum: number; readonly maximum: number; readonly step: number | null }

/** What an input of a table can be, from the schema of the facts or from its derivation. */
export function domainOf<Facts, Inputs, Outcome, Ids extends LawIds>(
  { facts, derive = {} }: DecisionTable<Facts, Inputs, Outcome, Ids>,
  name: keyof Inputs & string,
): Domain {
  const derivation = (derive as Partial<Record<string, Derivation<Facts, Scalar, Ids>>>)[name]
  return derivation ? { values: derivation.values } : domainOfFact(facts, name)
}

function domainOfFact(facts: Schema<unknown>, name: string): Domain {
  const { properties = {} } = z.toJSONSchema(facts, { io: 'input', unrepresentable: 'any' })
  const {
    type,
    enum: values,
    minimum = -Infinity,
    maximum = Infinity,
    multipleOf,
  } = properties[name] as z.core.JSONSchema.JSONSchema
  if (type === 'boolean') return { values: [true, false] }
  if (values !== undefined) return { values: values }
  if (type === 'integer') return { minimum, maximum, step: 1 }
  if (type === 'number') return { minimum, maximum, step: multipleOf ?? null }
  throw new TypeError(`the fact ${name} has no domain that a table could be checked over; derive an input from it`)
}

/**
 * One representative of every class of values that the conditions on an input can tell apart:
 * each value of a list; of numbers each bound of an interval and one between each two.
 */
export function cellsOf<Facts, Inputs, Outcome, Ids extends LawIds>(
  table: DecisionTable<Facts, Inputs, Outcome, Ids>,
  name: keyof Inputs & string,
): readonly Scalar[] {
  const domain = domainOf(table, name)
  if ('values' in domain) return domain.values
  const { minimum, maximum, step } = domain
  const conditions = variantsOf(table.rows)
    .flatMap(({ rows }) => rows)
    .map(({ when }) => when[name] as unknown)
  const cuts = [...new Set(conditions.flatMap(boundsOf))].sort((a, b) => a - b)
  const between =
    step === null
      ? cuts.slice(1).map((cut, place) => (cut + (cuts[place] as number)) / 2)
      : cuts.flatMap((cut) => [cut - step, cut + step])
  const outer = [minimum, maximum, (cuts[0] ?? 0) - 1, (cuts.at(-1) ?? 0) + 1].filter(Number.isFinite)
  return [...new Set([...outer, ...cuts, ...between])]
    .filter((cell) => cell >= minimum && cell <= maximum && (step === null || Number.isInteger(cell / step)))
    .sort((a, b) => a - b)
}

function boundsOf(condition: unknown): number[] {
  if (typeof condition === 'number') return [condition]
  if (isOneOf(condition)) return condition.oneOf.filter((value) => typeof value === 'number')
  return isInterval(condition) ? [condition.from, condition.to].filter((bound) => bound !== undefined) : []
}
