import * as z from 'zod/mini'
import { FIRST_YEAR, formatIsoDate, LAST_YEAR, parseIsoDate } from '../../kernel/civil-date'
import type { Json, JsonObject } from '../../kernel/json'
import type { Schema } from '../../kernel/schema'

/** What a fact can be, as far as its own schema says. */
export type Axis = PointsAxis | OrderedAxis | ListAxis

/** A few values. */
export interface PointsAxis {
  readonly kind: 'points'
  readonly values: readonly Json[]
}

/** Numbers or dates. Counted in steps they are whole, unless they have none. */
export interface OrderedAxis {
  readonly kind: 'ordered'
  readonly date: boolean
  /** The distance between one value and the next; null where any number lies between. Of dates a day. */
  readonly step: number | null
  /** In steps, both ends included; infinite where the schema sets none. */
  readonly lowest: number
  readonly highest: number
  /** Whether it can also be null. */
  readonly nullable: boolean
}

/** Lists, which have too many values to try, with what one entry can be as far as it is known. */
export interface ListAxis {
  readonly kind: 'list'
  readonly entries: readonly Json[]
}

/** The first and the last day that there are. */
export const FIRST_DAY = `${FIRST_YEAR}-01-01`
export const LAST_DAY = `${LAST_YEAR}-12-31`

type JsonSchema = z.core.JSONSchema.JSONSchema

const known = new WeakMap<Schema<unknown>, ReadonlyMap<string, Axis>>()
const schemas = new WeakMap<Schema<unknown>, Readonly<Record<string, JsonObject>>>()

/** The JSON Schema of each fact. */
export function factSchemas(facts: Schema<unknown>): Readonly<Record<string, JsonObject>> {
  const found = schemas.get(facts) ?? (z.toJSONSchema(facts, { io: 'input' }).properties as Record<string, JsonObject>)
  schemas.set(facts, found)
  return found
}

/** What each fact can be, in the order of the schema. */
export function axesOf(facts: Schema<unknown>): ReadonlyMap<string, Axis> {
  const found =
    known.get(facts) ?? new Map(Object.entries(factSchemas(facts)).map(([name, schema]) => [name, axisOf(schema)]))
  known.set(facts, found)
  return found
}

/** A value as a number of steps. */
export function stepsOf({ step }: OrderedAxis, value: Json): number {
  return typeof value === 'string' ? parseIsoDate(value) : (value as number) / (step ?? 1)
}

/** The value at a number of steps. */
export function valueAt({ date, step }: OrderedAxis, steps: number): number | string {
  return date ? formatIsoDate(steps) : steps * (step ?? 1)
}

function axisOf(schema: JsonSchema): Axis {
  const alternatives = schema.anyOf
  if (alternatives?.some(isDate) === true) return { ...dates, nullable: true }
  if (isDate(schema)) return dates
  if (schema.type === 'number' || schema.type === 'integer') return numbersOf(schema)
  if (schema.type === 'array') return { kind: 'list', entries: pointsOf(schema.items as JsonSchema) }
  return { kind: 'points', values: pointsOf(schema) }
}

const dates: OrderedAxis = {
  kind: 'ordered',
  date: true,
  step: 1,
  lowest: parseIsoDate(FIRST_DAY),
  highest: parseIsoDate(LAST_DAY),
  nullable: false,
}

function isDate({ format }: JsonSchema): boolean {
  return format === 'date'
}

function numbersOf({ type, minimum = -Infinity, maximum = Infinity, multipleOf }: JsonSchema): OrderedAxis {
  const step = type === 'integer' ? 1 : (multipleOf ?? null)
  const size = step ?? 1
  // The bounds that come with whole numbers as such, and not from the law, are as good as none.
  const steps = (limit: number): number =>
    Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? Math.sign(limit) * Infinity : limit / size
  return { kind: 'ordered', date: false, step, lowest: steps(minimum), highest: steps(maximum), nullable: false }
}

/** Every value of a schema that has only a few; none where it has more than can be listed. */
function pointsOf({ type, enum: values, properties = {} }: JsonSchema): readonly Json[] {
  if (values !== undefined) return values
  if (type === 'boolean') return [true, false]
  if (type !== 'object') return []
  return Object.entries(properties).reduce<readonly JsonObject[]>(
    (points, [name, schema]) =>
      points.flatMap((point) => pointsOf(schema as JsonSchema).map((value) => ({ ...point, [name]: value }))),
    [{}],
  )
}
