import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import type { Decision, Rule, RuleOptions } from '../law/rule'
import type { Fault } from './fault'
import { CommandError } from './fault'

/** Asks a rule; what it refuses under the readings taken is a fault of what was typed. */
export function decide<Facts, Value>(rule: Rule<Facts, Value>, facts: Facts, options: RuleOptions, faultOfIssue: (issue: InputIssue) => Fault): Decision<Value> {
  try {
    return rule(facts, options)
  } catch (error) {
    if (error instanceof InvalidInputError) throw new CommandError(error.issues.map(faultOfIssue))
    throw error
  }
}
