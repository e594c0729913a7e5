/**
 * The regulation as data: every clause, norm, reading, misprint and assumption.
 *
 * @module taipei-rollout-rules/regulation
 */
export { assumptionIds } from '../assumption-id'
export type { AssumptionId } from '../assumption-id'
export { clauseIds } from '../clause-id'
export type { ClauseId } from '../clause-id'
export { formatClause } from '../format-clause'
export { assumptions } from './assumptions'
export type { Assumption } from './assumptions'
export type { Clause, ClauseEntry, ClauseKind } from './clauses/clause'
export { clauses } from './clauses/index'
export { defectIds, defects } from './defects'
export type { Defect, DefectId } from './defects'
export { findClauses } from './find-clauses'
export { duties } from './norms/duties'
export type { DutyQuery } from './norms/duties'
export { normIds, norms } from './norms/index'
export type { NormId } from './norms/index'
export { actors, modalities } from './norms/norm'
export type { Actor, Modality, Norm, NormEntry } from './norms/norm'
export { readings } from './readings/index'
export type { ChoiceText, Reading, ReadingEntry } from './readings/reading'
export { regulation } from './regulation'
export type { Regulation } from './regulation'
