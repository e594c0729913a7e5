import type { OccasionLines } from '../line'
import { appraisalLine, appraisedPeriods } from './appraisal'
import {
  councilLines,
  councilPeriods,
  steeringGroupLines,
  steeringPeriods,
  steeringRetirement,
} from './bureau-committees'
import { staffChange, workingGroupChange } from './changes'
import { councilComposition } from './council-composition'
import { steeringComposition } from './steering-composition'
import { workingGroupComposition } from './working-group-composition'
import { councilMeetingLine, seatAttendance, seatPost } from './council-seats'
import { attendance, leave } from './courses'
import { councilReport, counting, itAppraisal, reviewReport } from './grades'
import { rosterLines } from './roster'
import { scopeLine } from './scope'
import { secondmentLines } from './secondment'
import { question, replacement, selection, selectionFiling } from './support'
import { course, digitalCourseLine, followUp } from './training'
import { workingGroupLines } from './working-group'
import { establishmentLimit, listLimit, workingGroupRetirement } from './working-group-limits'
import { minutes, workingGroupMeeting, workingGroupPeriods } from './working-group-meetings'

/** What gives rise to obligations, in the order of the law. */
export const occasionsOfTheLaw: readonly OccasionLines[] = [
  scopeLine,
  councilLines,
  councilComposition,
  seatPost,
  councilPeriods,
  councilMeetingLine,
  seatAttendance,
  steeringGroupLines,
  steeringComposition,
  secondmentLines,
  steeringPeriods,
  steeringRetirement,
  workingGroupLines,
  workingGroupComposition,
  establishmentLimit,
  listLimit,
  workingGroupChange,
  workingGroupPeriods,
  workingGroupMeeting,
  minutes,
  workingGroupRetirement,
  rosterLines,
  selection,
  selectionFiling,
  staffChange,
  replacement,
  question,
  course,
  leave,
  attendance,
  followUp,
  digitalCourseLine,
  appraisalLine,
  appraisedPeriods,
  reviewReport,
  councilReport,
  itAppraisal,
  counting,
]
