import type { LocalizedText } from '../../kernel/locale'
import type { WorkingGroupRole } from '../../law/c05-governance/index'
import type { QuestionHolder, QuestionTopic, Route } from '../../law/c06-support/index'
import type {
  DeliveredCourse,
  ExpulsionGround,
  LeaveFiling,
  TraineeRole,
  TrainingResult,
} from '../../law/c07-training/index'
import type { AppraisalRole, AwardKind, Grade } from '../../law/c09-appraisal/index'

/** The words about people: what they are for a system, where their questions go, their courses, grades and awards. */
export interface PersonLabelValues {
  role: AppraisalRole | TraineeRole | WorkingGroupRole
  holder: QuestionHolder | Route['next']
  topic: QuestionTopic
  course: DeliveredCourse
  'leave-filing': LeaveFiling
  'training-result': TrainingResult
  'expulsion-ground': ExpulsionGround
  grade: Grade
  award: AwardKind
}

export const personLabels: {
  readonly [Kind in keyof PersonLabelValues]: Readonly<Record<PersonLabelValues[Kind], LocalizedText>>
} = {
  role: {
    administrator: { 'zh-TW': '系統管理者', en: 'system administrator' },
    seed: { 'zh-TW': '種子人員', en: 'seed staff' },
    'qualified-instructor': { 'zh-TW': '合格講師', en: 'qualified instructor' },
    'general-user': { 'zh-TW': '一般使用者', en: 'general user' },
    handler: { 'zh-TW': '承辦人員', en: 'handler' },
    'direct-supervisor': { 'zh-TW': '直屬主管', en: 'direct supervisor' },
    'other-contributor': { 'zh-TW': '其他有功人員', en: 'other contributor' },
    other: { 'zh-TW': '其他成員', en: 'other member' },
  },
  holder: {
    user: { 'zh-TW': '一般使用者', en: 'user' },
    administrator: { 'zh-TW': '機關系統管理者', en: 'system administrator' },
    seed: { 'zh-TW': '機關種子人員', en: 'seed staff' },
    hotline: { 'zh-TW': '8585 資訊客服專線', en: '8585 service line' },
    'technical-team': { 'zh-TW': '技術支援服務小組', en: 'technical support team' },
    closed: { 'zh-TW': '結案', en: 'closed' },
  },
  topic: {
    technical: { 'zh-TW': '系統技術問題', en: 'technical question' },
    usage: { 'zh-TW': '使用問題', en: 'question on usage' },
  },
  course: {
    administrator: { 'zh-TW': '機關系統管理者課程', en: 'administrator course' },
    seed: { 'zh-TW': '機關種子人員課程', en: 'seed staff course' },
    instructor: { 'zh-TW': '講師培訓課程', en: 'instructor course' },
    'general-user': { 'zh-TW': '一般使用者課程', en: 'course for general users' },
  },
  'leave-filing': {
    'filed-in-advance': { 'zh-TW': '已事先請假', en: 'filed in advance' },
    'filed-in-time': { 'zh-TW': '已如期完成補假', en: 'filed in time' },
    'filing-open': { 'zh-TW': '尚可辦理請假', en: 'may still be filed' },
    'unexcused-absence': { 'zh-TW': '視同曠課', en: 'unexcused absence' },
  },
  'expulsion-ground': {
    none: { 'zh-TW': '無', en: 'none' },
    'leave-share': { 'zh-TW': '請假時數已達標準', en: 'the share of leave' },
    'unexcused-absence': { 'zh-TW': '有曠課', en: 'unexcused absence' },
    both: { 'zh-TW': '請假時數已達標準，且有曠課', en: 'the share of leave, and unexcused absence' },
  },
  'training-result': {
    passed: { 'zh-TW': '合格', en: 'passed' },
    failed: { 'zh-TW': '不合格', en: 'failed' },
    expelled: { 'zh-TW': '退訓', en: 'expelled' },
  },
  grade: {
    'A+': { 'zh-TW': 'A+', en: 'A+' },
    A: { 'zh-TW': 'A', en: 'A' },
    B: { 'zh-TW': 'B', en: 'B' },
    C: { 'zh-TW': 'C', en: 'C' },
    D: { 'zh-TW': 'D', en: 'D' },
    E: { 'zh-TW': 'E', en: 'E' },
  },
  award: {
    'major-merit': { 'zh-TW': '記大功', en: 'major merit' },
    merit: { 'zh-TW': '記功', en: 'merit' },
    commendation: { 'zh-TW': '嘉獎', en: 'commendation' },
    reprimand: { 'zh-TW': '申誡', en: 'reprimand' },
    demerit: { 'zh-TW': '記過', en: 'demerit' },
    'major-demerit': { 'zh-TW': '記大過', en: 'major demerit' },
  },
}
