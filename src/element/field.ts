import { type Json, type JsonObject, isObject } from '../kernel/json'

/** What a form asks for one fact, or for a part of one. */
export type Field = OneField & {
  /** Whether the law is also answered by "none": no day yet, no outcome yet. */
  readonly nullable: boolean
}

type OneField = ChoiceField | TruthField | NumberField | DateField | TextField | ListField | GroupField

export interface ChoiceField {
  readonly kind: 'choice'
  readonly options: readonly string[]
}

export interface TruthField {
  readonly kind: 'truth'
}

/** A number; both bounds are included, and null where the law sets none. */
export interface NumberField {
  readonly kind: 'number'
  readonly minimum: number | null
  readonly maximum: number | null
  readonly step: number | null
}

export interface DateField {
  readonly kind: 'date'
}

export interface TextField {
  readonly kind: 'text'
}

export interface ListField {
  readonly kind: 'list'
  readonly entry: Field
}

export interface GroupField {
  readonly kind: 'group'
  readonly members: readonly (readonly [name: string, field: Field])[]
  /** The members that may be left out. */
  readonly optional: readonly string[]
}

/** Every fact of a rule with its field, from the JSON Schema of its facts. */
export function fieldsOf(schema: JsonObject): ReadonlyMap<string, Field> {
  return new Map((fieldOf(schema) as GroupField).members)
}

/** The facts that a rule cannot do without. */
export function requiredFacts({ required = [] }: JsonObject): readonly string[] {
  return required as readonly string[]
}

function fieldOf(schema: JsonObject): Field {
  const alternatives = schema['anyOf'] as readonly JsonObject[] | undefined
  const known = alternatives?.find(({ type }) => type !== 'null')
  return known === undefined ? { ...oneFieldOf(schema), nullable: false } : { ...oneFieldOf(known), nullable: true }
}

function oneFieldOf(schema: JsonObject): OneField {
  const { type, format } = schema
  const options = optionsOf(schema)
  if (options !== undefined) return { kind: 'choice', options }
  if (type === 'boolean') return { kind: 'truth' }
  if (type === 'number' || type === 'integer') return numberField(schema)
  if (type === 'array') return { kind: 'list', entry: fieldOf(schema['items'] as JsonObject) }
  if (type === 'object') return groupField(schema)
  return { kind: format === 'date' ? 'date' : 'text' }
}

/** The closed list of codes, however the schema writes it. */
function optionsOf({ enum: codes, oneOf }: JsonObject): readonly string[] | undefined {
  if (Array.isArray(codes)) return codes as readonly string[]
  return Array.isArray(oneOf) ? oneOf.map((each: Json) => (each as JsonObject)['const'] as string) : undefined
}

function numberField({ type, minimum, maximum, multipleOf }: JsonObject): NumberField {
  return {
    kind: 'number',
    minimum: limit(minimum),
    maximum: limit(maximum),
    step: type === 'integer' ? 1 : limit(multipleOf),
  }
}

/** The bounds that come with whole numbers as such, and not from the law, are none. */
function limit(bound: Json | undefined): number | null {
  return typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : null
}

function groupField({ properties, required = [] }: JsonObject): GroupField {
  const members = isObject(properties) ? Object.entries(properties) : []
  return {
    kind: 'group',
    members: members.map(([name, schema]) => [name, fieldOf(schema as JsonObject)] as const),
    optional: members.map(([name]) => name).filter((name) => !(required as readonly string[]).includes(name)),
  }
}
