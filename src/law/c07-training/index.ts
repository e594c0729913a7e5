/**
 * Chapter 柒: courses, attendance, leave, and what follows a failure.
 *
 * @module taipei-rollout-rules/training
 */
export { courseAttendance } from './attendance'
export type { Attendance, AttendanceFacts, AttendanceOutcome } from './attendance'
export { courses } from './course'
export type { Course } from './course'
export { type DeliveredCourse, deliveredCourses } from './delivered-course'
export { courseDelivery, type Delivery, type DeliveryFacts } from './delivery'
export { digitalCourse, digitalCourseStatuses } from './digital-course'
export type { DigitalCourseFacts, DigitalCourseStatus } from './digital-course'
export { trainingDuty } from './duty'
export type { TrainingDuty, TrainingDutyFacts, TrainingDutyOutcome } from './duty'
export { trainingFollowUp } from './follow-up'
export type { FollowUp, FollowUpFacts, FollowUpOutcome } from './follow-up'
export { instructorAdmission, instructorQualification } from './instructor'
export type { Admission, AdmissionFacts, Qualification, QualificationFacts } from './instructor'
export { leaveFiling, leaveFilings } from './leave-filing'
export type { LeaveFiling, LeaveFilingFacts } from './leave-filing'
export { traineeRoles } from './trainee-role'
export type { TraineeRole } from './trainee-role'
export { trainingResults } from './training-result'
export type { TrainingResult } from './training-result'
export type { InstructedEvent, InstructorSource, InstructorSourceFacts } from './instructor-source'
export { instructedEvents, instructorSource } from './instructor-source'
