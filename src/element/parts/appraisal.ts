import {
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeAward,
  gradeConsequences,
  gradeScore,
  rankBodies,
} from '../../law/c09-appraisal/index'
import { partOf } from './part-of'

export const part = partOf([
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeAward,
  gradeConsequences,
  gradeScore,
  rankBodies,
])
