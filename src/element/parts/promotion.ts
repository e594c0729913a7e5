import { competitionAward, competitionGroups } from '../../law/c08-promotion/index'
import { appraisalTexts as appraisalChinese } from '../../wording/explanations/zh-tw/appraisal-texts'
import { appraisalTexts as appraisalEnglish } from '../../wording/explanations/en/appraisal-texts'
import { appraisalTables } from '../../wording/tables/appraisal-tables'
import type { Part } from '../part'

export const part: Part = {
  rules: [competitionAward, competitionGroups],
  explanations: { 'zh-TW': { ...appraisalChinese }, en: { ...appraisalEnglish } },
  tables: { ...appraisalTables },
  readings: {},
}
