/**
 * Chapter 玖: appraisal, grades, rankings, awards and what follows a grade.
 *
 * @module taipei-rollout-rules/appraisal
 */
export { awardKinds, rewardKinds } from '../award'
export type { Award, AwardCount, AwardKind } from '../award'
export { appraisalRoles } from '../award-roles'
export { grades } from '../grades'
export type { AppraisalRole } from '../award-roles'
export type { AwardTable, ConsequenceTable, GradeConsequence, Tables } from '../own-tables'
export type { Grade } from '../grades'
export { defaultAwardTable, gradeAward, highestAward } from './award'
export type { GradeAwardFacts } from './award'
export { gradeConsequences } from './consequences'
export type { Consequences, ConsequencesFacts, ConsequencesOutcome } from './consequences'
export { appraisalDuty } from './duty'
export type { AppraisalDuty, AppraisalDutyFacts } from './duty'
export { gradeScore } from './grade'
export type { GradeFacts } from './grade'
export { rankBodies } from './ranking'
export type { GradedBody, GroupRanking, RankedBody, Ranking, RankingFacts, Result } from './ranking'
export { appraisalSchedule, appraisedPhases } from './schedule'
export type { AppraisalPeriod, AppraisedPhase, Schedule, ScheduleFacts } from './schedule'
export { appraisalTotal } from './total'
export type { ScoredItem, Total, TotalFacts } from './total'
