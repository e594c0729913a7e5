import * as z from 'zod/mini'
import type { Schema } from '../kernel/schema'
import type { RuleId } from '../law/rule-id'
import { rules } from '../law/rules'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What a rule takes and what it gives, as JSON Schema. */
export function jsonSchemas(id: RuleId): { readonly facts: JsonSchema, readonly value: JsonSchema } {
  const { facts, value } = rules[id]
  return { facts: z.toJSONSchema(facts as Schema<unknown>, { io: 'input' }), value: z.toJSONSchema(value as Schema<unknown>) }
}
