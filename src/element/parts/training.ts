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
import { limitReadings } from '../../law/register/readings/limit-readings'
import { trainingReadings } from '../../law/register/readings/training-readings'
import { trainingTexts as trainingChinese } from '../../wording/explanations/zh-tw/training-texts'
import { trainingTexts as trainingEnglish } from '../../wording/explanations/en/training-texts'
import { trainingTables } from '../../wording/tables/training-tables'
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
  explanations: { 'zh-TW': { ...trainingChinese }, en: { ...trainingEnglish } },
  tables: { ...trainingTables },
  readings: { ...limitReadings, ...trainingReadings },
}
