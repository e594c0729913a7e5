import { classifyBody } from './c02-definitions/classify-body'
import { isMajorSystem } from './c02-definitions/major-system'
import { scopeApplies } from './c03-scope/scope'
import { firstApplicablePhase } from './c04-phases/first-applicable'
import { checkPhases } from './c04-phases/order-check'
import { committeeDuty } from './c05-governance/committee-duty'
import { checkCouncil } from './c05-governance/council'
import { councilInvitation } from './c05-governance/council-invitation'
import { councilChair } from './c05-governance/council-meeting'
import { councilProxy } from './c05-governance/council-proxy'
import { councilSeat } from './c05-governance/council-seat'
import { committeeStanding } from './c05-governance/dissolution'
import { checkMeetingCadence } from './c05-governance/meeting-cadence'
import { meetingDuty } from './c05-governance/meeting-duty'
import { mayMergeGroups } from './c05-governance/merging'
import { seatFollowsPost } from './c05-governance/seat-follows-post'
import { secondment } from './c05-governance/secondment'
import { checkSteeringGroup } from './c05-governance/steering-group'
import { checkWorkingGroup } from './c05-governance/working-group'
import { workingGroupChair } from './c05-governance/working-group-meeting'
import { replacementRequest } from './c06-support/replacement-request'
import { checkSupportRoster } from './c06-support/roster'
import { routeQuestion } from './c06-support/route'
import { seedQuota } from './c06-support/seed-quota'
import { checkTechnicalTeam } from './c06-support/technical-team'
import { courseAttendance } from './c07-training/attendance'
import { courseRecord } from './c07-training/course-record'
import { courseDelivery } from './c07-training/delivery'
import { digitalCourse } from './c07-training/digital-course'
import { trainingDuty } from './c07-training/duty'
import { trainingFollowUp } from './c07-training/follow-up'
import { instructorAdmission, instructorQualification } from './c07-training/instructor'
import { instructorSource } from './c07-training/instructor-source'
import { leaveFiling } from './c07-training/leave-filing'
import { competitionAward } from './c08-promotion/competition-award'
import { competitionGroups } from './c08-promotion/grouping'
import { gradeAward } from './c09-appraisal/award'
import { gradeConsequences } from './c09-appraisal/consequences'
import { appraisalDuty } from './c09-appraisal/duty'
import { gradeScore } from './c09-appraisal/grade'
import { rankBodies } from './c09-appraisal/ranking'
import { appraisalSchedule } from './c09-appraisal/schedule'
import { appraisalTotal } from './c09-appraisal/total'
import { designatedLimit, dueDate, timeliness } from './deadlines'
import type { RuleId } from './rule-id'

/** {@link rules}: each id with the rule of its own facts and value. */
export type Rules = Readonly<{
  'definitions.is-major-system': typeof isMajorSystem
  'definitions.classify-body': typeof classifyBody
  'scope.applies-to': typeof scopeApplies
  'phases.order-check': typeof checkPhases
  'phases.first-applicable': typeof firstApplicablePhase
  'governance.committee-duty': typeof committeeDuty
  'governance.council-composition': typeof checkCouncil
  'governance.seat-follows-post': typeof seatFollowsPost
  'governance.meeting-duty': typeof meetingDuty
  'governance.meeting-cadence': typeof checkMeetingCadence
  'governance.council-chair': typeof councilChair
  'governance.council-proxy': typeof councilProxy
  'governance.council-seat': typeof councilSeat
  'governance.invitation': typeof councilInvitation
  'governance.may-merge': typeof mayMergeGroups
  'governance.steering-composition': typeof checkSteeringGroup
  'governance.secondment': typeof secondment
  'governance.dissolution': typeof committeeStanding
  'governance.working-group-composition': typeof checkWorkingGroup
  'governance.working-group-chair': typeof workingGroupChair
  'deadlines.due': typeof dueDate
  'deadlines.timeliness': typeof timeliness
  'deadlines.designated': typeof designatedLimit
  'support.route': typeof routeQuestion
  'support.seed-quota': typeof seedQuota
  'support.roster': typeof checkSupportRoster
  'support.technical-team': typeof checkTechnicalTeam
  'support.replacement-request': typeof replacementRequest
  'training.duty': typeof trainingDuty
  'training.delivery': typeof courseDelivery
  'training.leave-filing': typeof leaveFiling
  'training.attendance': typeof courseAttendance
  'training.follow-up': typeof trainingFollowUp
  'training.instructor-admission': typeof instructorAdmission
  'training.instructor-qualification': typeof instructorQualification
  'training.instructor-source': typeof instructorSource
  'training.digital-course': typeof digitalCourse
  'training.course-record': typeof courseRecord
  'promotion.grouping': typeof competitionGroups
  'promotion.competition-award': typeof competitionAward
  'appraisal.duty': typeof appraisalDuty
  'appraisal.schedule': typeof appraisalSchedule
  'appraisal.total': typeof appraisalTotal
  'appraisal.grade': typeof gradeScore
  'appraisal.ranking': typeof rankBodies
  'appraisal.award': typeof gradeAward
  'appraisal.consequences': typeof gradeConsequences
}>

/**
 * Every rule by its id, each with its own facts and value.
 *
 * @example
 * rules['appraisal.grade']({ score: 87 }).value // => 'B'
 */
export const rules: Rules = /* @__PURE__ */ Object.freeze({
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
  'governance.invitation': councilInvitation,
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
  'support.replacement-request': replacementRequest,
  'training.duty': trainingDuty,
  'training.delivery': courseDelivery,
  'training.leave-filing': leaveFiling,
  'training.attendance': courseAttendance,
  'training.follow-up': trainingFollowUp,
  'training.instructor-admission': instructorAdmission,
  'training.instructor-qualification': instructorQualification,
  'training.instructor-source': instructorSource,
  'training.digital-course': digitalCourse,
  'training.course-record': courseRecord,
  'promotion.grouping': competitionGroups,
  'promotion.competition-award': competitionAward,
  'appraisal.duty': appraisalDuty,
  'appraisal.schedule': appraisalSchedule,
  'appraisal.total': appraisalTotal,
  'appraisal.grade': gradeScore,
  'appraisal.ranking': rankBodies,
  'appraisal.award': gradeAward,
  'appraisal.consequences': gradeConsequences,
} satisfies Readonly<Record<RuleId, unknown>>)
