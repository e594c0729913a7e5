import { definitionRules } from './c02-definitions/steps'
import { scopeRules } from './c03-scope/steps'
import { phaseRules } from './c04-phases/steps'
import { governanceRules } from './c05-governance/steps'
import { supportRules } from './c06-support/steps'
import { trainingRules } from './c07-training/steps'
import { promotionRules } from './c08-promotion/steps'
import { appraisalRules } from './c09-appraisal/steps'
import { deadlineRules } from './deadline-steps'

/** Every rule of the library, by domain in the order of the regulation. */
export const ruleIds = /* @__PURE__ */ byDomain()

function byDomain() {
  return Object.freeze([
    ...definitionRules,
    ...scopeRules,
    ...phaseRules,
    ...governanceRules,
    ...deadlineRules,
    ...supportRules,
    ...trainingRules,
    ...promotionRules,
    ...appraisalRules,
  ] as const)
}

/** One of {@link ruleIds}. */
export type RuleId = (typeof ruleIds)[number]
