import type { CalendarDay, DayKind } from '../../calendar/calendar-day'
import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
import type { DesignatedDuty, DesignatedLimit } from '../../law/deadlines'
import type { DigitalCourseStatus } from '../../law/c07-training/index'
import type { Duty } from '../../law/duty'

/** The words about limits and the days that they run over. */
export interface DeadlineLabelValues {
  duty: Duty | DesignatedDuty
  'day-kind': DayKind | 'start-day'
  'day-source': CalendarDay['source']
  status: DesignatedLimit['status'] | DigitalCourseStatus
}

export const dutyLabels = /* @__PURE__ */ catalogue<Labels<DeadlineLabelValues['duty']>>(() => ({
  'working-group-change': text('工作小組成員異動通知', 'notice of a change in the working group'),
  'working-group-minutes': text('工作小組會議紀錄送備查', 'filing of working group minutes'),
  'administrator-change': text('系統管理者異動更新', 'update after a change of system administrator'),
  'administrator-replacement': text('系統管理者替換', 'replacement of a system administrator'),
  'seed-change': text('種子人員異動更新', 'update after a change of seed staff'),
  'seed-replacement': text('種子人員替換', 'replacement of a seed staff member'),
  'administrator-leave-filing': text('系統管理者課程補假', 'filing of leave from an administrator course'),
  'seed-leave-filing': text('種子人員課程補假', 'filing of leave from a seed staff course'),
  'instructor-leave-filing': text('講師培訓課程補假', 'filing of leave from an instructor course'),
  'working-group-establishment': text('工作小組成立', 'establishment of the working group'),
  'working-group-list': text('工作小組名單送備查', 'filing of the working group list'),
  'administrator-selection': text('系統管理者選派', 'selection of system administrators'),
  'seed-selection': text('種子人員選派', 'selection of seed staff'),
}))

export const dayKindLabels = /* @__PURE__ */ catalogue<Labels<DeadlineLabelValues['day-kind']>>(() => ({
  workday: text('工作天', 'workday'),
  'make-up-workday': text('補行上班日', 'make-up workday'),
  weekend: text('週末', 'weekend'),
  holiday: text('放假日', 'holiday'),
  'substitute-holiday': text('補假', 'substitute holiday'),
  'bridge-holiday': text('調整放假', 'bridge holiday'),
  closure: text('颱風停班', 'typhoon closure'),
  override: text('使用者另訂', 'set by the user'),
  'projected-holiday': text('推估放假日', 'projected holiday'),
  'start-day': text('始日不算入', 'start day, left out'),
}))

export const daySourceLabels = /* @__PURE__ */ catalogue<Labels<DeadlineLabelValues['day-source']>>(() => ({
  official: text('政府行政機關辦公日曆表', 'work calendar of government agencies'),
  closure: text('臺北市停止上班紀錄', 'record of closures in Taipei City'),
  override: text('使用者另訂', 'set by the user'),
  projected: text('依假日法規推估，尚未公布', 'projected from the holiday act, not yet published'),
}))

export const statusLabels = /* @__PURE__ */ catalogue<Labels<DeadlineLabelValues['status']>>(() => ({
  'on-time': text('如期', 'on time'),
  late: text('逾期完成', 'late'),
  open: text('尚在期限內', 'open'),
  overdue: text('逾期未完成', 'overdue'),
  done: text('已完成', 'done'),
  exempt: text('免修', 'exempt'),
  'no-limit-set': text('未定期限', 'no limit set'),
}))
