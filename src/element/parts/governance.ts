import {
  checkCouncil,
  checkMeetingCadence,
  checkSteeringGroup,
  checkWorkingGroup,
  committeeDuty,
  committeeStanding,
  councilChair,
  councilInvitation,
  councilProxy,
  councilSeat,
  mayMergeGroups,
  meetingDuty,
  seatFollowsPost,
  secondment,
  workingGroupChair,
} from '../../law/c05-governance/index'
import { committeeReadings } from '../../law/register/readings/committee-readings'
import { meetingReadings } from '../../law/register/readings/meeting-readings'
import { councilTexts as councilChinese } from '../../wording/explanations/zh-tw/council-texts'
import { committeeTexts as committeeChinese } from '../../wording/explanations/zh-tw/committee-texts'
import { councilTexts as councilEnglish } from '../../wording/explanations/en/council-texts'
import { committeeTexts as committeeEnglish } from '../../wording/explanations/en/committee-texts'
import { councilTables } from '../../wording/tables/council-tables'
import { committeeTables } from '../../wording/tables/committee-tables'
import type { Part } from '../part'

export const part: Part = {
  rules: [
    checkCouncil,
    checkMeetingCadence,
    checkSteeringGroup,
    checkWorkingGroup,
    committeeDuty,
    committeeStanding,
    councilChair,
    councilInvitation,
    councilProxy,
    councilSeat,
    mayMergeGroups,
    meetingDuty,
    seatFollowsPost,
    secondment,
    workingGroupChair,
  ],
  explanations: { 'zh-TW': { ...councilChinese, ...committeeChinese }, en: { ...councilEnglish, ...committeeEnglish } },
  tables: { ...councilTables, ...committeeTables },
  readings: { ...committeeReadings, ...meetingReadings },
}
