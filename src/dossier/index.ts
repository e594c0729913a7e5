/**
 * Every duty of a body from its record of one system: met, breached, due, or what is missing.
 *
 * @module taipei-rollout-rules/dossier
 */
export { auditDossier } from './audit'
export type { Audit } from './audit'
export { auditMany } from './audit-many'
export type { Audited, AuditedRecord, KeyedRecord, UnauditedRecord } from './audit-many'
export type { RecordedKind } from './body-kind'
export { auditChanges } from './changes'
export type { ObligationChange } from './changes'
export { dossierSchema } from './dossier'
export type { Dossier } from './dossier'
export type {
  DossierAppraisal,
  DossierAppraisalResult,
  DossierInterim,
  DossierScore,
  DossierTraining,
} from './form/appraisal'
export type { DossierBody, DossierExclusion, DossierPosts, DossierSecondment, Span } from './form/body'
export { councilChairs } from './form/council'
export type {
  DossierAttendance,
  DossierCouncil,
  DossierCouncilMeeting,
  DossierSeat,
  DossierSteeringGroup,
} from './form/council'
export { personRoles } from './form/people'
export type {
  DossierAbsence,
  DossierLeave,
  DossierOutcome,
  DossierPerson,
  DossierRun,
  DossierTerm,
  PersonRole,
} from './form/people'
export { questionReceivers, questionSenders, supportRoles } from './form/support'
export type { DossierQuestion, DossierReplacement, DossierSelection, DossierSupport, SupportRole } from './form/support'
export { systemPurposes } from './form/system'
export type { DossierLimbs, DossierPhase, DossierSystem, SystemPurpose } from './form/system'
export { workingGroupChairs } from './form/working-group'
export type { DossierGroupMeeting, DossierWorkingGroup } from './form/working-group'
export { toICalendar } from './icalendar'
export type { ICalendarOptions } from './icalendar'
export { auditJsonSchema, dossierJsonSchema } from './json-schema'
export type { Question } from './next'
export { aspects, auditCodes, dayWarnings, obligationActors, obligationStatuses, occasions } from './obligation'
export type {
  Aspect,
  AuditCode,
  Breach,
  DayWarning,
  Obligation,
  ObligationActor,
  ObligationStatus,
  Occasion,
  Subject,
  Why,
} from './obligation'
export type { ObligationRepair, ObligationRepairObject } from './obligation-repair'
export { parseDossier } from './parse-dossier'
export { planRollout } from './plan'
export type { RolloutPlan } from './plan'
export type { AuditOptions, PlanOptions } from './read-dossier'
export type { Summary, Verdict } from './summary'
export { auditText } from './view/audit-text'
export { auditView } from './view/audit-view'
export type { View, ViewLine, ViewQuestion, ViewSection } from './view/audit-view'
export { planText } from './view/plan-text'
