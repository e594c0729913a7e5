import { InvalidInputError } from '../kernel/errors'
import { notAnOption } from '../kernel/member-issues'
import type { RuleOptions } from './rule'
import { type RuleId, ruleIds } from './rule-id'
import { type Rules, rules } from './rules'

/**
 * Asks a rule by its id about facts of which the compiler knows nothing, such as those that come as JSON or from a
 * form; the rule judges them.
 *
 * @param id - the rule, as {@link ruleIds} lists it; `isRuleId` tells whether a text is one
 * @param facts - anything
 * @param options - what every rule takes beside its facts
 * @returns what the rule itself gives
 * @throws InvalidInputError where there is no such rule (at `id`), or as the rule itself throws it
 * @throws UnknownReadingError as the rule itself throws it
 * @throws CalendarRangeError as the rule itself throws it
 * @example
 * evaluate('appraisal.grade', JSON.parse('{ "score": 87 }')).value // => 'B'
 */
export function evaluate<Id extends RuleId>(id: Id, facts: unknown, options?: RuleOptions): ReturnType<Rules[Id]> {
  if (!ruleIds.includes(id)) throw new InvalidInputError([notAnOption('id', id, ruleIds)])
  const rule = rules[id] as unknown as (facts: unknown, options?: RuleOptions) => ReturnType<Rules[Id]>
  return rule(facts, options)
}
