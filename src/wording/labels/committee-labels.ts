import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
import type { Phase, FirstApplicablePhase } from '../../law/c04-phases/index'
import type {
  Committee,
  CouncilInvitee,
  CouncilPost,
  CouncilSeatKind,
  DeputyPost,
  MeetingInterval,
  MeetingModality,
  MeetingPeriodStatus,
  Presence,
} from '../../law/c05-governance/index'
import type { LeaderPost } from '../../law/c06-support/index'
import type { Modality } from '../../law/register/norms/norm'

/** The words about phases, committees and those who sit on them. */
export interface CommitteeLabelValues {
  phase: Phase
  committee: Committee
  seat: CouncilSeatKind
  invitee: CouncilInvitee
  post: CouncilPost | DeputyPost | LeaderPost
  presence: Presence
  modality: MeetingModality | FirstApplicablePhase['modality'] | Modality
  interval: MeetingInterval
  'meeting-status': MeetingPeriodStatus
}

export const phaseLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['phase']>>(() => ({
  planning: text('系統規劃', 'planning'),
  development: text('系統開發', 'development'),
  launch: text('系統上線', 'launch'),
  operations: text('系統維運', 'operations'),
}))

export const committeeLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['committee']>>(() => ({
  council: text('協調會報', 'coordination council'),
  'steering-group': text('推動統籌小組', 'steering group'),
  'working-group': text('推動工作小組', 'working group'),
}))

export const seatLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['seat']>>(() => ({
  convener: text('召集人', 'convener'),
  'deputy-convener': text('副召集人', 'deputy convener'),
  'standing-representative': text('常任代表', 'standing representative'),
  'agency-representative': text('機關代表', 'agency representative'),
}))

export const inviteeLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['invitee']>>(() => ({
  'designated-representative': text('經指定的機關代表', 'designated representative'),
  'listed-body': text('一、二級機關、事業機構、區公所或學校', 'agency, enterprise, district office or school'),
  'business-field-representative': text('業務領域代表', 'representative of the business field'),
  'association-or-group': text('公（協）會、社會團體代表', 'representative of an association or group'),
  'scholar-or-expert': text('學者專家', 'scholar or expert'),
}))

export const postLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['post']>>(() => ({
  'city-executive': text('府級長官', 'city executive'),
  'doit-commissioner': text('資訊局局長', 'commissioner of the bureau'),
  'doit-deputy-commissioner': text('資訊局副局長', 'deputy commissioner of the bureau'),
  'doit-section-chief': text('資訊局組長', 'section chief of the bureau'),
  'doit-center-director': text('資訊局中心主任', 'center director of the bureau'),
  'section-chief': text('組長', 'section chief'),
  'center-director': text('中心主任', 'center director'),
  'senior-engineer': text('資深工程人員', 'senior engineer'),
  manager: text('主管', 'manager'),
  other: text('其他人員', 'another person'),
}))

export const presenceLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['presence']>>(() => ({
  present: text('出席', 'present'),
  absent: text('不克出席', 'absent'),
}))

export const modalityLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['modality']>>(() => ({
  must: text('應', 'must'),
  may: text('得', 'may'),
  'in-principle': text('原則上', 'in principle'),
  'as-needed': text('視需要', 'as needed'),
  none: text('無規定', 'no duty'),
  undetermined: text('條文未明定', 'not settled by the text'),
  'must-not': text('不得', 'must not'),
  is: text('規定', 'provision'),
}))

export const intervalLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['interval']>>(() => ({
  'two-months': text('每兩個月', 'every two months'),
  month: text('每月', 'every month'),
  quarter: text('每季', 'every quarter'),
}))

export const meetingStatusLabels = /* @__PURE__ */ catalogue<Labels<CommitteeLabelValues['meeting-status']>>(() => ({
  met: text('已開會', 'with a meeting'),
  missed: text('應開會而未開會', 'missed'),
  pending: text('尚未屆滿', 'still running'),
  partial: text('不滿一期而未開會', 'cut short and without a meeting'),
  advisory: text('未開會而提請注意', 'without a meeting, which is pointed out'),
}))
