import { RolloutRulesError } from '../../kernel/errors'
import { type JsonObject, sameJson } from '../../kernel/json'
import type { Readings } from '../../law/rule'
import type { AnyRule } from '../part'

/** Whether readings give facts another answer than the default ones, or another refusal. */
export function isExampleChanged(rule: AnyRule, facts: JsonObject, readings: Readings): boolean {
  return !sameJson(valueOf(rule, facts, readings), valueOf(rule, facts, {}))
}

function valueOf(rule: AnyRule, facts: JsonObject, readings: Readings): unknown {
  try {
    return rule(facts as never, { readings }).value
  } catch (error) {
    if (error instanceof RolloutRulesError) return error.code
    throw error
  }
}
