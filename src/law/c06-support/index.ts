/**
 * Chapter 陸: administrators, seeds, the hotline and the technical support team.
 *
 * @module taipei-rollout-rules/support
 */
export { questionHolders, questionTopics, routeQuestion } from './route'
export type { QuestionHolder, QuestionTopic, Route, RouteFacts } from './route'
export { seedQuota } from './seed-quota'
export type { SeedQuota, SeedQuotaFacts, SeedQuotaOutcome } from './seed-quota'
export { checkSupportRoster, supportRosterCodes } from './roster'
export type { SupportRosterCode, SupportRosterFacts } from './roster'
export { checkTechnicalTeam, leaderAppointers, leaderPosts, technicalTeamCodes } from './technical-team'
export type {
  LeaderAppointer,
  LeaderPost,
  TechnicalTeamCode,
  TechnicalTeamFacts,
  TechnicalTeamLeader,
} from './technical-team'
