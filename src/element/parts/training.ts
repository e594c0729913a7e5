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
} from '../../law/c07-training/index'
import * as words from '../../wording/rules/training/index'
import type { Part } from '../part'

export const part: Part = {
  rules: [
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
  ],
  words: Object.values(words),
}
