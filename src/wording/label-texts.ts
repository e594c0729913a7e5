import type { LocalizedText } from '../kernel/locale'
import type { RuleLabelKind, RuleLabelValues } from './rule-labels'
import { type BodyLabelValues, bodyKindLabels, exclusionLabels, originLabels, scopeLabels } from './labels/body-labels'
import {
  type CommitteeLabelValues,
  committeeLabels,
  intervalLabels,
  inviteeLabels,
  meetingStatusLabels,
  modalityLabels,
  phaseLabels,
  postLabels,
  presenceLabels,
  seatLabels,
} from './labels/committee-labels'
import {
  type DeadlineLabelValues,
  dayKindLabels,
  daySourceLabels,
  dutyLabels,
  statusLabels,
} from './labels/deadline-labels'
import { type NormLabelValues, actorLabels } from './labels/norm-labels'
import { type PeriodLabelValues, dayOffLabels, firstDayLabels, periodUnitLabels } from './labels/period-labels'
import {
  type PersonLabelValues,
  awardLabels,
  courseLabels,
  expulsionGroundLabels,
  gradeLabels,
  holderLabels,
  leaveFilingLabels,
  roleLabels,
  topicLabels,
  trainingResultLabels,
} from './labels/person-labels'

/** The kinds of word that have a wording, each with the values that it can take. */
export interface LabelValues
  extends
    BodyLabelValues,
    CommitteeLabelValues,
    DeadlineLabelValues,
    NormLabelValues,
    PeriodLabelValues,
    PersonLabelValues,
    RuleLabelValues {}

/** A kind of word that has a wording. */
export type LabelKind = keyof LabelValues

/** The words of the kinds that belong to no rule. */
export type LabelTexts = {
  readonly [Kind in Exclude<LabelKind, RuleLabelKind>]: Readonly<Record<LabelValues[Kind], LocalizedText>>
}

export const labelTexts: LabelTexts = {
  duty: dutyLabels,
  'day-kind': dayKindLabels,
  'day-source': daySourceLabels,
  status: statusLabels,
  'body-kind': bodyKindLabels,
  exclusion: exclusionLabels,
  origin: originLabels,
  scope: scopeLabels,
  phase: phaseLabels,
  committee: committeeLabels,
  seat: seatLabels,
  invitee: inviteeLabels,
  post: postLabels,
  presence: presenceLabels,
  modality: modalityLabels,
  interval: intervalLabels,
  'meeting-status': meetingStatusLabels,
  actor: actorLabels,
  'period-unit': periodUnitLabels,
  'first-day': firstDayLabels,
  'day-off': dayOffLabels,
  role: roleLabels,
  holder: holderLabels,
  topic: topicLabels,
  course: courseLabels,
  'leave-filing': leaveFilingLabels,
  ground: expulsionGroundLabels,
  'training-result': trainingResultLabels,
  grade: gradeLabels,
  award: awardLabels,
}
