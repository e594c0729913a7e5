/**
 * Chapter 參: to which bodies the regulation applies.
 *
 * @module taipei-rollout-rules/scope
 */
export { type Exclusion, exclusions } from './exclusion'
export { type Scope, scopeApplies, type ScopeFacts, scopes } from './scope'
