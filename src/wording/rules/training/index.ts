/**
 * The words of the rules of `taipei-rollout-rules/training`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/training
 */
export { trainingDutyWords } from './duty'
export { deliveryWords } from './delivery'
export { leaveFilingWords } from './leave-filing'
export { attendanceWords } from './attendance'
export { followUpWords } from './follow-up'
export { instructorAdmissionWords } from './instructor-admission'
export { instructorQualificationWords } from './instructor-qualification'
export { instructorSourceWords } from './instructor-source'
export { digitalCourseWords } from './digital-course'
export { courseRecordWords } from './course-record'
