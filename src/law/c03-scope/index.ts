/**
 * Chapter 參: to which bodies the regulation applies.
 *
 * @module taipei-rollout-rules/scope
 */
export type { Exclusion, Scope, ScopeFacts } from './scope'
export { exclusions, scopeApplies, scopes } from './scope'
