/**
 * Every duty of a body from its record of one system: met, breached, due, or what is missing.
 *
 * @module taipei-rollout-rules/dossier
 */
export { describeAudit } from './describe-audit'
export { auditDossier } from './audit'
export type { Audit, AuditSummary } from './audit'
export type { RecordedChair } from './chair-texts'
export { dossierSchema } from './dossier'
export type { Dossier } from './dossier'
export type { ObligationRepair, ObligationRepairObject } from './obligation-repair'
export { obligationReasons, obligationStatuses, occasions } from './obligation'
export type { Obligation, ObligationReason, ObligationStatus, Occasion, Subject } from './obligation'
export type { DossierAppraisal, DossierAppraisedPeriod } from './parts/appraisal'
export type { DossierBody, DossierExclusion, DossierSecondment } from './parts/body'
export { councilChairs } from './parts/council'
export type { DossierAttendance, DossierCouncil, DossierCouncilMeeting, DossierSeat } from './parts/council'
export type { DossierSteeringGroup } from './parts/steering-group'
export { questionReceivers, questionSenders, supportRoles } from './parts/support'
export type {
  DossierQuestion,
  DossierReplacement,
  DossierStaff,
  DossierStaffChange,
  DossierSupport,
  SupportRole,
} from './parts/support'
export type { DossierSystem } from './parts/system'
export type {
  DossierAbsence,
  DossierDigitalCourse,
  DossierLeave,
  DossierPerson,
  DossierResult,
  DossierRun,
  DossierTraining,
} from './parts/training'
export { workingGroupChairs } from './parts/working-group'
export type { DossierGroupChange, DossierGroupMeeting, DossierMember, DossierWorkingGroup } from './parts/working-group'
export type { AuditOptions } from './read-dossier'
