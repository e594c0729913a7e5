import {
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeAward,
  gradeConsequences,
  gradeScore,
  rankBodies,
} from './c09-appraisal/index'
import { classifyBody, isMajorSystem } from './c02-definitions/index'
import {
  checkCouncil,
  checkMeetingCadence,
  checkSteeringGroup,
  checkWorkingGroup,
  committeeDuty,
  committeeStanding,
  councilChair,
  councilInvitation,
  councilProxy,
  councilSeat,
  mayMergeGroups,
  meetingDuty,
  seatFollowsPost,
  secondment,
  workingGroupChair,
} from './c05-governance/index'
import { checkPhases, firstApplicablePhase } from './c04-phases/index'
import {
  checkSupportRoster,
  checkTechnicalTeam,
  replacementRequest,
  routeQuestion,
  seedQuota,
} from './c06-support/index'
import { competitionAward, competitionGroups } from './c08-promotion/index'
import {
  courseAttendance,
  courseDelivery,
  courseRecord,
  digitalCourse,
  instructorAdmission,
  instructorQualification,
  instructorSource,
  leaveFiling,
  trainingDuty,
  trainingFollowUp,
} from './c07-training/index'
import { designatedLimit, dueDate, timeliness } from './deadlines'
import { scopeApplies } from './c03-scope/index'

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
export const rules: Rules = /* @__PURE__ */ rulesById()

/** A rule says its id itself, so it is written in one place. */
function rulesById(): Rules {
  const all = [
    isMajorSystem,
    classifyBody,
    scopeApplies,
    checkPhases,
    firstApplicablePhase,
    committeeDuty,
    checkCouncil,
    seatFollowsPost,
    meetingDuty,
    checkMeetingCadence,
    councilChair,
    councilProxy,
    councilSeat,
    councilInvitation,
    mayMergeGroups,
    checkSteeringGroup,
    secondment,
    committeeStanding,
    checkWorkingGroup,
    workingGroupChair,
    dueDate,
    timeliness,
    designatedLimit,
    routeQuestion,
    seedQuota,
    checkSupportRoster,
    checkTechnicalTeam,
    replacementRequest,
    trainingDuty,
    courseDelivery,
    leaveFiling,
    courseAttendance,
    trainingFollowUp,
    instructorAdmission,
    instructorQualification,
    instructorSource,
    digitalCourse,
    courseRecord,
    competitionGroups,
    competitionAward,
    appraisalDuty,
    appraisalSchedule,
    appraisalTotal,
    gradeScore,
    rankBodies,
    gradeAward,
    gradeConsequences,
  ]
  return Object.freeze(Object.fromEntries(all.map((rule) => [rule.id, rule]))) as unknown as Rules
}
