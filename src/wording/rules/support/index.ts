/**
 * The words of the rules of `taipei-rollout-rules/support`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/support
 */
export { routeWords } from './route'
export { seedQuotaWords } from './seed-quota'
export { rosterWords } from './roster'
export { technicalTeamWords } from './technical-team'
export { replacementRequestWords } from './replacement-request'
