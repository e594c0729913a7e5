export type { Exclusion, Scope, ScopeFacts } from './scope'
export { exclusions, scopeApplies, scopes } from './scope'
