/**
 * Chapter 捌: groups of bodies, and awards of competitions.
 *
 * @module taipei-rollout-rules/promotion
 */
export { competitionRoles } from '../award-roles'
export type { CompetitionRole } from '../award-roles'
export type { CompetitionTable } from '../own-tables'
export { competitionAward, defaultCompetitionTable } from './competition-award'
export type { CompetitionAwardFacts } from './competition-award'
export { competitionGroups } from './grouping'
export type { CompetitionGroup, GroupedBody, Grouping, GroupingFacts } from './grouping'
