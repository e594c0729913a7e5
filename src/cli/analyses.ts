import {
  type AnalysisOptions,
  type AnyAtlas,
  type FindingFlips,
  type FindingQuestions,
  type Flip,
  type OpenQuestions,
  atlas,
  nearestFlips,
  openQuestions,
  toDmn,
} from '../analysis/index'
import type { Json } from '../kernel/json'
import type { RuleId } from '../law/rule-id'
import { rules } from '../law/rules'
import type { TableRule } from '../law/table-rule'
import { isBreach } from '../law/adverse'

/** Facts by name, as far as they are known. */
export type KnownFacts = Readonly<Record<string, Json>>

/** What is settled or open of a rule; of a check, of each finding. */
export type Questions = OpenQuestions<Json> | readonly FindingQuestions<string>[]

/** The nearest changes of one fact; of a check, of each finding. */
export type Flips = readonly Flip<Json>[] | readonly FindingFlips<string>[]

/** The rules that carry a table, or a table for each finding. */
export const tableRuleIds: readonly RuleId[] = Object.values(rules)
  .filter((rule) => 'table' in rule)
  .map(({ id }) => id)

export function atlasOf(id: RuleId, options: AnalysisOptions): AnyAtlas {
  return atlas(tableRule(id), options)
}

export function questionsOf(id: RuleId, facts: KnownFacts, options: AnalysisOptions): Questions {
  return openQuestions(tableRule(id), facts, options)
}

export function flipsOf(id: RuleId, facts: KnownFacts, options: AnalysisOptions): Flips {
  return nearestFlips(tableRule(id), facts, options)
}

export function dmnOf(id: RuleId, options: AnalysisOptions): string {
  return toDmn(tableRule(id), options)
}

/** Whether it is settled that the answer is a breach, whatever else is open. */
export function isFoundAtFault(questions: Questions): boolean {
  return [questions]
    .flat()
    .some(
      (question) =>
        question.status === 'decided' && ('code' in question ? question.outcome !== 'met' : isBreach(question.outcome)),
    )
}

/** The analyses answer for a check in a list, and for any other rule once; which it is, shows in the answer. */
function tableRule(id: RuleId): TableRule<KnownFacts, unknown, KnownFacts, Json> {
  return rules[id] as unknown as TableRule<KnownFacts, unknown, KnownFacts, Json>
}
