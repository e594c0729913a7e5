import { appraisalDuty, appraisalSchedule, appraisalTotal, gradeAward, gradeConsequences, gradeScore, rankBodies } from './c09-appraisal/index'
import { classifyBody, isMajorSystem } from './c02-definitions/index'
import { checkCouncil, checkMeetingCadence, checkSteeringGroup, checkWorkingGroup, committeeDuty, committeeStanding, councilChair, councilProxy, councilSeat, mayMergeGroups, meetingDuty, seatFollowsPost, secondment, workingGroupChair } from './c05-governance/index'
import { checkPhases, firstApplicablePhase } from './c04-phases/index'
import { checkSupportRoster, checkTechnicalTeam, routeQuestion, seedQuota } from './c06-support/index'
import { competitionAward, competitionGroups } from './c08-promotion/index'
import { courseAttendance, courseDelivery, digitalCourse, instructorAdmission, instructorQualification, leaveFiling, trainingDuty, trainingFollowUp } from './c07-training/index'
import { designatedLimit, dueDate, timeliness } from './deadlines'
import type { RuleId } from './rule-id'
import { scopeApplies } from './c03-scope/index'

/**
 * Every rule by its id, each with its own facts and value.
 *
 * @example
 * rules['appraisal.grade']({ score: 87 }).value // => 'B'
 */
export const rules = /* @__PURE__ */ Object.freeze({
  'definitions.is-major-system': isMajorSystem,
  'definitions.classify-body': classifyBody,
  'scope.applies-to': scopeApplies,
  'phases.order-check': checkPhases,
  'phases.first-applicable': firstApplicablePhase,
  'governance.committee-duty': committeeDuty,
  'governance.council-composition': checkCouncil,
  'governance.seat-follows-post': seatFollowsPost,
  'governance.meeting-duty': meetingDuty,
  'governance.meeting-cadence': checkMeetingCadence,
  'governance.council-chair': councilChair,
  'governance.council-proxy': councilProxy,
  'governance.council-seat': councilSeat,
  'governance.may-merge': mayMergeGroups,
  'governance.steering-composition': checkSteeringGroup,
  'governance.secondment': secondment,
  'governance.dissolution': committeeStanding,
  'governance.working-group-composition': checkWorkingGroup,
  'governance.working-group-chair': workingGroupChair,
  'deadlines.due': dueDate,
  'deadlines.timeliness': timeliness,
  'deadlines.designated': designatedLimit,
  'support.route': routeQuestion,
  'support.seed-quota': seedQuota,
  'support.roster': checkSupportRoster,
  'support.technical-team': checkTechnicalTeam,
  'training.duty': trainingDuty,
  'training.delivery': courseDelivery,
  'training.leave-filing': leaveFiling,
  'training.attendance': courseAttendance,
  'training.follow-up': trainingFollowUp,
  'training.instructor-admission': instructorAdmission,
  'training.instructor-qualification': instructorQualification,
  'training.digital-course': digitalCourse,
  'promotion.grouping': competitionGroups,
  'promotion.competition-award': competitionAward,
  'appraisal.duty': appraisalDuty,
  'appraisal.schedule': appraisalSchedule,
  'appraisal.total': appraisalTotal,
  'appraisal.grade': gradeScore,
  'appraisal.ranking': rankBodies,
  'appraisal.award': gradeAward,
  'appraisal.consequences': gradeConsequences,
} satisfies Record<RuleId, unknown>)

/** {@link rules}: each id with the rule of its own facts and value. */
export type Rules = typeof rules
