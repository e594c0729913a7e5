import type { Rule } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import { rules } from '../law/rules'

/** A rule by its id, of which the compiler no longer knows the facts; its own schema does. */
export function anyRule(id: RuleId): Rule<unknown, unknown> {
  return rules[id] as unknown as Rule<unknown, unknown>
}
