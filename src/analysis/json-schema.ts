import * as z from 'zod/mini'
import { InvalidInputError } from '../kernel/errors'
import { type JsonObject, deepFreeze } from '../kernel/json'
import { notAnOption } from '../kernel/member-issues'
import type { Schema } from '../kernel/schema'
import { type RuleId, ruleIds } from '../law/rule-id'
import { rules } from '../law/rules'

/**
 * What a rule takes and gives, as JSON Schema. What is wrong with a fact by itself is refused by it too; what is
 * checked between fields is not in it, nor that two names are one though they are spelt apart.
 */
export interface RuleSchemas {
  readonly facts: JsonObject
  readonly value: JsonObject
}

/**
 * The facts and the value of a rule as JSON Schema, draft 2020-12.
 *
 * @param rule - the id of any rule, with a table or without
 * @throws InvalidInputError where there is no such rule
 * @example
 * jsonSchema('appraisal.grade').value.enum // => ['A+', 'A', 'B', 'C', 'D', 'E']
 */
export function jsonSchema(rule: RuleId): RuleSchemas {
  if (!ruleIds.includes(rule)) throw new InvalidInputError([notAnOption('rule', rule, ruleIds)])
  const { facts, value } = rules[rule] as unknown as { facts: Schema<never>; value: Schema<never> }
  return deepFreeze({ facts: schemaOf(facts, 'input'), value: schemaOf(value, 'output') })
}

function schemaOf(schema: Schema<never>, io: 'input' | 'output'): JsonObject {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io }))) as JsonObject
}
