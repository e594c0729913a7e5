import { type InputIssue, inputIssue } from '../kernel/input-issue'
import type { Decision } from '../law/rule'
import type { RuleId } from '../law/rule-id'

/** The fault of a decision that another rule made. */
export function decisionIssues({ rule }: Decision<unknown>, expected: RuleId): InputIssue[] {
  return rule === expected ? [] : [inputIssue('decision.rule', 'not-an-option', { options: [expected] })]
}
