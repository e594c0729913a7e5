/**
 * Chapter 陸: administrators, seeds, the hotline and the technical support team.
 *
 * @module taipei-rollout-rules/support
 */
export {
  type QuestionAnswerer,
  type QuestionHolder,
  questionHolders,
  type QuestionTopic,
  questionTopics,
} from './question'
export { type Route, type RouteFacts, routeQuestion } from './route'
export { seedQuota } from './seed-quota'
export type { SeedQuota, SeedQuotaFacts, SeedQuotaOutcome } from './seed-quota'
export { checkSupportRoster, supportRosterCodes } from './roster'
export type { SupportRosterCode, SupportRosterFacts } from './roster'
export { type LeaderAppointer, leaderAppointers, type LeaderPost, leaderPosts } from './team-leader'
export { checkTechnicalTeam, technicalTeamCodes } from './technical-team'
export type { TechnicalTeamCode, TechnicalTeamFacts, TechnicalTeamLeader } from './technical-team'
export { type ReplaceableRole, replaceableRoles, unsuitabilities, type Unsuitability } from './replacement-ground'
export { type ReplacementRequest, replacementRequest, type ReplacementRequestFacts } from './replacement-request'
