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
import { partOf } from './part-of'

export const part = partOf([
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
])
