import {
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeAward,
  gradeConsequences,
  gradeScore,
  rankBodies,
} from '../../law/c09-appraisal/index'
import * as words from '../../wording/rules/appraisal/index'
import type { Part } from '../part'

export const part: Part = {
  rules: [appraisalDuty, appraisalSchedule, appraisalTotal, gradeAward, gradeConsequences, gradeScore, rankBodies],
  words: Object.values(words),
}
