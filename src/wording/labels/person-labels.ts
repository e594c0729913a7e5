import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
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
  ground: ExpulsionGround
  grade: Grade
  award: AwardKind
}

export const roleLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['role']>>(() => ({
  administrator: text('系統管理者', 'system administrator'),
  seed: text('種子人員', 'seed staff'),
  'qualified-instructor': text('合格講師', 'qualified instructor'),
  'general-user': text('一般使用者', 'general user'),
  handler: text('承辦人員', 'handler'),
  'direct-supervisor': text('直屬主管', 'direct supervisor'),
  'other-contributor': text('其他有功人員', 'other contributor'),
  other: text('其他成員', 'other member'),
}))

export const holderLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['holder']>>(() => ({
  user: text('一般使用者', 'user'),
  administrator: text('機關系統管理者', 'system administrator'),
  seed: text('機關種子人員', 'seed staff'),
  hotline: text('8585 資訊客服專線', '8585 service line'),
  'technical-team': text('技術支援服務小組', 'technical support team'),
  closed: text('結案', 'closed'),
}))

export const topicLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['topic']>>(() => ({
  technical: text('系統技術問題', 'technical question'),
  usage: text('使用問題', 'question on usage'),
}))

export const courseLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['course']>>(() => ({
  administrator: text('機關系統管理者課程', 'administrator course'),
  seed: text('機關種子人員課程', 'seed staff course'),
  instructor: text('講師培訓課程', 'instructor course'),
  'general-user': text('一般使用者課程', 'course for general users'),
}))

export const leaveFilingLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['leave-filing']>>(() => ({
  'filed-in-advance': text('已事先請假', 'filed in advance'),
  'filed-in-time': text('已如期完成補假', 'filed in time'),
  'filing-open': text('尚可辦理請假', 'may still be filed'),
  'unexcused-absence': text('視同曠課', 'counts as an unexcused absence'),
}))

export const expulsionGroundLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['ground']>>(() => ({
  none: text('無', 'none'),
  'leave-share': text('請假時數已達標準', 'the share of leave'),
  'unexcused-absence': text('有曠課', 'unexcused absence'),
  both: text('請假時數已達標準，且有曠課', 'the share of leave, and unexcused absence'),
}))

export const trainingResultLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['training-result']>>(() => ({
  passed: text('合格', 'passed'),
  failed: text('不合格', 'failed'),
  expelled: text('退訓', 'expelled'),
}))

export const gradeLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['grade']>>(() => ({
  'A+': text('A+', 'A+'),
  A: text('A', 'A'),
  B: text('B', 'B'),
  C: text('C', 'C'),
  D: text('D', 'D'),
  E: text('E', 'E'),
}))

export const awardLabels = /* @__PURE__ */ catalogue<Labels<PersonLabelValues['award']>>(() => ({
  'major-merit': text('記大功', 'major merit'),
  merit: text('記功', 'merit'),
  commendation: text('嘉獎', 'commendation'),
  reprimand: text('申誡', 'reprimand'),
  demerit: text('記過', 'demerit'),
  'major-demerit': text('記大過', 'major demerit'),
}))
