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
import * as words from '../../wording/rules/governance/index'
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
  words: Object.values(words),
}
