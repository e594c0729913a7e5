import * as z from 'zod/mini'
import { type Scalar, isInterval, isOneOf } from './condition'
import { type DecisionTable, variantsOf } from './decision-table'
import type { LawIds } from './decision'
import type { Measure } from './measure'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * Everything that an input can be: a list of values, or the numbers between bounds, both included, in steps where it
 * has them.
 */
export type Domain =
  | { readonly values: readonly Scalar[] }
  | { readonly minimum: number; readonly maximum: number; readonly step: number | null }

/** What an input of a table can be, from the schema of the facts or from its derivation. */
export function domainOf<Facts, Inputs, Outcome, Ids extends LawIds>(
  { facts, derive }: DecisionTable<Facts, Inputs, Outcome, Ids>,
  name: keyof Inputs & string,
): Domain {
  const schemas = z.toJSONSchema(facts, { io: 'input', unrepresentable: 'any' }).properties as Readonly<
    Record<string, JsonSchema>
  >
  const derivation = derive[name]
  if (derivation === undefined) return domainOfFact(schemas[name] as JsonSchema, name)
  return derivation.measure === undefined
    ? { values: derivation.values }
    : domainOfMeasure(schemas[[derivation.measure.of].flat()[0] as string] as JsonSchema, derivation.measure)
}

/** What a list or an object of a schema measures. */
function domainOfMeasure({ items, properties = {} }: JsonSchema, measure: Measure): Domain {
  switch (measure.kind) {
    case 'has':
      return { values: [true, false] }
    case 'last':
      return { values: [null, ...((items as JsonSchema).enum as readonly Scalar[])] }
    case 'member':
      return domainOfFact(properties[measure.name] as JsonSchema, measure.name)
    default:
      return { minimum: 0, maximum: Infinity, step: 1 }
  }
}

function domainOfFact(
  { type, enum: values, minimum = -Infinity, maximum = Infinity, multipleOf }: JsonSchema,
  name: string,
): Domain {
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
