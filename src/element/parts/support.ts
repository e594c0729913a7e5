import {
  checkSupportRoster,
  checkTechnicalTeam,
  replacementRequest,
  routeQuestion,
  seedQuota,
} from '../../law/c06-support/index'
import { committeeReadings } from '../../law/register/readings/committee-readings'
import { limitReadings } from '../../law/register/readings/limit-readings'
import { supportReadings } from '../../law/register/readings/support-readings'
import { supportTexts as supportChinese } from '../../wording/explanations/zh-tw/support-texts'
import { supportTexts as supportEnglish } from '../../wording/explanations/en/support-texts'
import { supportTables } from '../../wording/tables/support-tables'
import type { Part } from '../part'

export const part: Part = {
  rules: [checkSupportRoster, checkTechnicalTeam, replacementRequest, routeQuestion, seedQuota],
  explanations: { 'zh-TW': { ...supportChinese }, en: { ...supportEnglish } },
  tables: { ...supportTables },
  readings: { ...committeeReadings, ...limitReadings, ...supportReadings },
}
