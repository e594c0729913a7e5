import {
  appraisalDuty,
  appraisalSchedule,
  appraisalTotal,
  gradeAward,
  gradeConsequences,
  gradeScore,
  rankBodies,
} from '../../law/c09-appraisal/index'
import { appraisalReadings } from '../../law/register/readings/appraisal-readings'
import { appraisalTexts as appraisalChinese } from '../../wording/explanations/zh-tw/appraisal-texts'
import { appraisalTexts as appraisalEnglish } from '../../wording/explanations/en/appraisal-texts'
import { appraisalTables } from '../../wording/tables/appraisal-tables'
import type { Part } from '../part'

export const part: Part = {
  rules: [appraisalDuty, appraisalSchedule, appraisalTotal, gradeAward, gradeConsequences, gradeScore, rankBodies],
  explanations: { 'zh-TW': { ...appraisalChinese }, en: { ...appraisalEnglish } },
  tables: { ...appraisalTables },
  readings: { ...appraisalReadings },
}
