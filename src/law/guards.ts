import { guardOf } from '../kernel/guard'
import { ruleIds } from './rule-id'
import { clauseIds } from './clause-id'
import { assumptionIds } from './assumption-id'
import { deadlineDuties } from './duty'
import { designatedDuties } from './designated-duty'
import { bodyKinds } from './c02-definitions/body-kind'
import { developers } from './c02-definitions/developer'
import { exclusions } from './c03-scope/exclusion'
import { phases } from './c04-phases/phase'
import { reachedPhases } from './c04-phases/reached-phase'
import { committees, systemGroups } from './c05-governance/committee'
import { presences } from './c05-governance/presence'
import { councilPosts } from './c05-governance/council-facts'
import { councilSeatKinds } from './c05-governance/council-seat-kind'
import { councilInvitees } from './c05-governance/council-invitee'
import { meetingKinds, attendanceKinds } from './c05-governance/council-seat'
import { systemOrigins } from './c05-governance/system-origin'
import { steeringAgencies, deputyPosts } from './c05-governance/steering-group-facts'
import { workingGroupRoles } from './c05-governance/working-group-facts'
import { questionHolders, questionTopics } from './c06-support/question'
import { replaceableRoles, unsuitabilities } from './c06-support/replacement-ground'
import { leaderAppointers, leaderPosts } from './c06-support/team-leader'
import { courses } from './c07-training/course'
import { deliveredCourses } from './c07-training/delivered-course'
import { traineeRoles } from './c07-training/trainee-role'
import { trainingResults } from './c07-training/training-result'
import { instructedEvents } from './c07-training/instructed-event'
import { awardKinds } from './award'
import { appraisalRoles, competitionRoles } from './award-roles'
import { grades } from './grades'
import { appraisedPhases } from './c09-appraisal/schedule'
import { readingChoices, type ReadingId } from './reading-choices'

/**
 * Whether a value is a rule, one of {@link ruleIds}.
 *
 * @example
 * isRuleId('appraisal.grade') // => true
 */
export const isRuleId = /* @__PURE__ */ guardOf(ruleIds)

/**
 * Whether a value is a clause in digits, one of {@link clauseIds}.
 *
 * @example
 * isClauseId('5.3.4') // => true
 */
export const isClauseId = /* @__PURE__ */ guardOf(clauseIds)

/**
 * Whether a value is an assumption, one of {@link assumptionIds}.
 *
 * @example
 * isAssumptionId('phases-of-the-group') // => true
 */
export const isAssumptionId = /* @__PURE__ */ guardOf(assumptionIds)

/**
 * Whether a value is a duty with a limit in workdays, one of {@link deadlineDuties}.
 *
 * @example
 * isDuty('seed-change') // => true
 */
export const isDuty = /* @__PURE__ */ guardOf(deadlineDuties)

/**
 * Whether a value is a duty whose day the bureau sets, one of {@link designatedDuties}.
 *
 * @example
 * isDesignatedDuty('working-group-establishment') // => true
 */
export const isDesignatedDuty = /* @__PURE__ */ guardOf(designatedDuties)

/**
 * Whether a value is a kind of body, one of {@link bodyKinds}.
 *
 * @example
 * isBodyKind('school') // => true
 */
export const isBodyKind = /* @__PURE__ */ guardOf(bodyKinds)

/**
 * Whether a value is who develops a system, one of {@link developers}.
 *
 * @example
 * isDeveloper('doit') // => true
 */
export const isDeveloper = /* @__PURE__ */ guardOf(developers)

/**
 * Whether a value is whether a body is left out, one of {@link exclusions}.
 *
 * @example
 * isExclusion('none') // => true
 */
export const isExclusion = /* @__PURE__ */ guardOf(exclusions)

/**
 * Whether a value is a phase, one of {@link phases}.
 *
 * @example
 * isPhase('launch') // => true
 */
export const isPhase = /* @__PURE__ */ guardOf(phases)

/**
 * Whether a value is a phase reached on the day of promulgation, one of {@link reachedPhases}.
 *
 * @example
 * isReachedPhase('none') // => true
 */
export const isReachedPhase = /* @__PURE__ */ guardOf(reachedPhases)

/**
 * Whether a value is a committee, one of {@link committees}.
 *
 * @example
 * isCommittee('council') // => true
 */
export const isCommittee = /* @__PURE__ */ guardOf(committees)

/**
 * Whether a value is whether somebody is there, one of {@link presences}.
 *
 * @example
 * isPresence('absent') // => true
 */
export const isPresence = /* @__PURE__ */ guardOf(presences)

/**
 * Whether a value is a post of those on the council, one of {@link councilPosts}.
 *
 * @example
 * isCouncilPost('city-executive') // => true
 */
export const isCouncilPost = /* @__PURE__ */ guardOf(councilPosts)

/**
 * Whether a value is a seat on the council, one of {@link councilSeatKinds}.
 *
 * @example
 * isCouncilSeatKind('convener') // => true
 */
export const isCouncilSeatKind = /* @__PURE__ */ guardOf(councilSeatKinds)

/**
 * Whether a value is whom the council may invite, one of {@link councilInvitees}.
 *
 * @example
 * isCouncilInvitee('designated-representative') // => true
 */
export const isCouncilInvitee = /* @__PURE__ */ guardOf(councilInvitees)

/**
 * Whether a value is a kind of meeting, one of {@link meetingKinds}.
 *
 * @example
 * isMeetingKind('regular') // => true
 */
export const isMeetingKind = /* @__PURE__ */ guardOf(meetingKinds)

/**
 * Whether a value is how somebody attended, one of {@link attendanceKinds}.
 *
 * @example
 * isAttendanceKind('in-person') // => true
 */
export const isAttendanceKind = /* @__PURE__ */ guardOf(attendanceKinds)

/**
 * Whether a value is for whom a system is, one of {@link systemOrigins}.
 *
 * @example
 * isSystemOrigin('specific-bodies') // => true
 */
export const isSystemOrigin = /* @__PURE__ */ guardOf(systemOrigins)

/**
 * Whether a value is a group of one system, one of {@link systemGroups}.
 *
 * @example
 * isSystemGroup('steering-group') // => true
 */
export const isSystemGroup = /* @__PURE__ */ guardOf(systemGroups)

/**
 * Whether a value is where a member of the steering group comes from, one of {@link steeringAgencies}.
 *
 * @example
 * isSteeringAgency('doit') // => true
 */
export const isSteeringAgency = /* @__PURE__ */ guardOf(steeringAgencies)

/**
 * Whether a value is a post of the deputy convener, one of {@link deputyPosts}.
 *
 * @example
 * isDeputyPost('section-chief') // => true
 */
export const isDeputyPost = /* @__PURE__ */ guardOf(deputyPosts)

/**
 * Whether a value is a role in a working group, one of {@link workingGroupRoles}.
 *
 * @example
 * isWorkingGroupRole('administrator') // => true
 */
export const isWorkingGroupRole = /* @__PURE__ */ guardOf(workingGroupRoles)

/**
 * Whether a value is who has a question, one of {@link questionHolders}.
 *
 * @example
 * isQuestionHolder('hotline') // => true
 */
export const isQuestionHolder = /* @__PURE__ */ guardOf(questionHolders)

/**
 * Whether a value is what a question is about, one of {@link questionTopics}.
 *
 * @example
 * isQuestionTopic('usage') // => true
 */
export const isQuestionTopic = /* @__PURE__ */ guardOf(questionTopics)

/**
 * Whether a value is a role that can be replaced, one of {@link replaceableRoles}.
 *
 * @example
 * isReplaceableRole('seed') // => true
 */
export const isReplaceableRole = /* @__PURE__ */ guardOf(replaceableRoles)

/**
 * Whether a value is how somebody was found unsuitable, one of {@link unsuitabilities}.
 *
 * @example
 * isUnsuitability('found') // => true
 */
export const isUnsuitability = /* @__PURE__ */ guardOf(unsuitabilities)

/**
 * Whether a value is who appointed the leader of the technical team, one of {@link leaderAppointers}.
 *
 * @example
 * isLeaderAppointer('vendor') // => true
 */
export const isLeaderAppointer = /* @__PURE__ */ guardOf(leaderAppointers)

/**
 * Whether a value is the post of the leader of the technical team, one of {@link leaderPosts}.
 *
 * @example
 * isLeaderPost('senior-engineer') // => true
 */
export const isLeaderPost = /* @__PURE__ */ guardOf(leaderPosts)

/**
 * Whether a value is a course, one of {@link courses}.
 *
 * @example
 * isCourse('seed') // => true
 */
export const isCourse = /* @__PURE__ */ guardOf(courses)

/**
 * Whether a value is a course, that of general users included, one of {@link deliveredCourses}.
 *
 * @example
 * isDeliveredCourse('administrator') // => true
 */
export const isDeliveredCourse = /* @__PURE__ */ guardOf(deliveredCourses)

/**
 * Whether a value is a role that is trained, one of {@link traineeRoles}.
 *
 * @example
 * isTraineeRole('administrator') // => true
 */
export const isTraineeRole = /* @__PURE__ */ guardOf(traineeRoles)

/**
 * Whether a value is how a test ended, one of {@link trainingResults}.
 *
 * @example
 * isTrainingResult('passed') // => true
 */
export const isTrainingResult = /* @__PURE__ */ guardOf(trainingResults)

/**
 * Whether a value is an event with instructors, one of {@link instructedEvents}.
 *
 * @example
 * isInstructedEvent('training') // => true
 */
export const isInstructedEvent = /* @__PURE__ */ guardOf(instructedEvents)

/**
 * Whether a value is a kind of reward or penalty, one of {@link awardKinds}.
 *
 * @example
 * isAwardKind('merit') // => true
 */
export const isAwardKind = /* @__PURE__ */ guardOf(awardKinds)

/**
 * Whether a value is a role in a competition, one of {@link competitionRoles}.
 *
 * @example
 * isCompetitionRole('handler') // => true
 */
export const isCompetitionRole = /* @__PURE__ */ guardOf(competitionRoles)

/**
 * Whether a value is a phase that is appraised, one of {@link appraisedPhases}.
 *
 * @example
 * isAppraisedPhase('launch') // => true
 */
export const isAppraisedPhase = /* @__PURE__ */ guardOf(appraisedPhases)

/**
 * Whether a value is a role in an appraisal, one of {@link appraisalRoles}.
 *
 * @example
 * isAppraisalRole('administrator') // => true
 */
export const isAppraisalRole = /* @__PURE__ */ guardOf(appraisalRoles)

/**
 * Whether a value is a grade, one of {@link grades}.
 *
 * @example
 * isGrade('A+') // => true
 */
export const isGrade = /* @__PURE__ */ guardOf(grades)

/**
 * Whether a value is a reading, a key of {@link readingChoices}.
 *
 * @example
 * isReadingId('score-decimals') // => true
 */
export function isReadingId(value: unknown): value is ReadingId {
  return typeof value === 'string' && Object.hasOwn(readingChoices, value)
}
