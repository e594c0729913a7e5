import fc from 'fast-check'
import * as z from 'zod/mini'

type JsonSchema = z.core.JSONSchema.JSONSchema

const bodyNames = [
  '臺北市政府教育局',
  '大安',
  '中正分局',
  '臺北市立建國高級中學',
  '木柵',
  '通信隊',
  '青年局',
  '建國高中',
  '臺北市私立某某高中',
  '新北市政府教育局',
]

/** Facts that a rule takes, made from the schema of its facts and kept where the checks between fields hold. */
export function factsOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return valuesOf(root).filter((facts) => schema.safeParse(facts).success)
}

function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return fc.oneof(...alternatives.map((alternative) => valuesOf(alternative)))
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 100, (schema.minimum ?? 0) + 90) })
    case 'number':
      return numbersOf(schema)
    case 'string':
      return schema.format === 'date'
        ? dates
        : fc.oneof(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...bodyNames))
    case 'array':
      return fc.array(valuesOf(schema.items as JsonSchema), { minLength: schema.minItems ?? 0, maxLength: 4 })
    case 'object':
      return objectsOf(schema)
    default:
      throw new Error(`no values are known for ${JSON.stringify(schema)}`)
  }
}

/** Close together, so checks between dates hold often. */
const dates = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2020, 10, 1) + days * 86_400_000).toISOString().slice(0, 10))

function numbersOf({ minimum = -20, maximum = 130, multipleOf }: JsonSchema): fc.Arbitrary<number> {
  const step = multipleOf ?? 0.5
  return fc
    .integer({ min: Math.ceil(minimum / step), max: Math.floor(Math.min(maximum, minimum + 150) / step) })
    .map((steps) => steps * step)
}

function objectsOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, member]) => [key, valuesOf(member as JsonSchema)])),
    { requiredKeys: required },
  )
}
