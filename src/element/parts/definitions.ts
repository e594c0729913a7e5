import { classifyBody, isMajorSystem } from '../../law/c02-definitions/index'
import { bodyReadings } from '../../law/register/readings/body-readings'
import { definitionTexts as definitionChinese } from '../../wording/explanations/zh-tw/definition-texts'
import { definitionTexts as definitionEnglish } from '../../wording/explanations/en/definition-texts'
import { scopeTables } from '../../wording/tables/scope-tables'
import type { Part } from '../part'

export const part: Part = {
  rules: [classifyBody, isMajorSystem],
  explanations: { 'zh-TW': { ...definitionChinese }, en: { ...definitionEnglish } },
  tables: { ...scopeTables },
  readings: { ...bodyReadings },
}
