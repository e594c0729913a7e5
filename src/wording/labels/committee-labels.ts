import type { LocalizedText } from '../../kernel/locale'
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

export const committeeLabels: {
  readonly [Kind in keyof CommitteeLabelValues]: Readonly<Record<CommitteeLabelValues[Kind], LocalizedText>>
} = {
  phase: {
    planning: { 'zh-TW': '系統規劃', en: 'planning' },
    development: { 'zh-TW': '系統開發', en: 'development' },
    launch: { 'zh-TW': '系統上線', en: 'launch' },
    operations: { 'zh-TW': '系統維運', en: 'operations' },
  },
  committee: {
    council: { 'zh-TW': '協調會報', en: 'coordination council' },
    'steering-group': { 'zh-TW': '推動統籌小組', en: 'steering group' },
    'working-group': { 'zh-TW': '推動工作小組', en: 'working group' },
  },
  seat: {
    convener: { 'zh-TW': '召集人', en: 'convener' },
    'deputy-convener': { 'zh-TW': '副召集人', en: 'deputy convener' },
    'standing-representative': { 'zh-TW': '常任代表', en: 'standing representative' },
    'agency-representative': { 'zh-TW': '機關代表', en: 'agency representative' },
  },
  invitee: {
    'designated-representative': { 'zh-TW': '經指定的機關代表', en: 'designated representative' },
    'listed-body': {
      'zh-TW': '一、二級機關、事業機構、區公所或學校',
      en: 'agency, enterprise, district office or school',
    },
    'business-field-representative': { 'zh-TW': '業務領域代表', en: 'representative of the business field' },
    'association-or-group': { 'zh-TW': '公（協）會、社會團體代表', en: 'representative of an association or group' },
    'scholar-or-expert': { 'zh-TW': '學者專家', en: 'scholar or expert' },
  },
  post: {
    'city-executive': { 'zh-TW': '府級長官', en: 'city executive' },
    'doit-commissioner': { 'zh-TW': '資訊局局長', en: 'commissioner of the bureau' },
    'doit-deputy-commissioner': { 'zh-TW': '資訊局副局長', en: 'deputy commissioner of the bureau' },
    'doit-section-chief': { 'zh-TW': '資訊局組長', en: 'section chief of the bureau' },
    'doit-center-director': { 'zh-TW': '資訊局中心主任', en: 'center director of the bureau' },
    'section-chief': { 'zh-TW': '組長', en: 'section chief' },
    'center-director': { 'zh-TW': '中心主任', en: 'center director' },
    'senior-engineer': { 'zh-TW': '資深工程人員', en: 'senior engineer' },
    manager: { 'zh-TW': '主管', en: 'manager' },
    other: { 'zh-TW': '其他人員', en: 'another person' },
  },
  presence: {
    present: { 'zh-TW': '出席', en: 'present' },
    absent: { 'zh-TW': '不克出席', en: 'absent' },
  },
  modality: {
    must: { 'zh-TW': '應', en: 'must' },
    may: { 'zh-TW': '得', en: 'may' },
    'in-principle': { 'zh-TW': '原則上', en: 'in principle' },
    'as-needed': { 'zh-TW': '視需要', en: 'as needed' },
    none: { 'zh-TW': '無規定', en: 'no duty' },
    undetermined: { 'zh-TW': '條文未明定', en: 'not settled by the text' },
    'must-not': { 'zh-TW': '不得', en: 'must not' },
    is: { 'zh-TW': '規定', en: 'provision' },
  },
  interval: {
    'two-months': { 'zh-TW': '每兩個月', en: 'every two months' },
    month: { 'zh-TW': '每月', en: 'every month' },
    quarter: { 'zh-TW': '每季', en: 'every quarter' },
  },
  'meeting-status': {
    met: { 'zh-TW': '已開會', en: 'held' },
    missed: { 'zh-TW': '應開會而未開會', en: 'missed' },
    pending: { 'zh-TW': '尚未屆滿', en: 'still running' },
    partial: { 'zh-TW': '不滿一期且未開會', en: 'cut short and empty' },
    advisory: { 'zh-TW': '未開會，提請注意', en: 'empty and pointed out' },
  },
}
