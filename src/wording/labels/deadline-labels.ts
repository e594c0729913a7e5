import type { CalendarDay, DayKind } from '../../calendar/calendar-day'
import type { LocalizedText } from '../../kernel/locale'
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

export const deadlineLabels: {
  readonly [Kind in keyof DeadlineLabelValues]: Readonly<Record<DeadlineLabelValues[Kind], LocalizedText>>
} = {
  duty: {
    'working-group-change': { 'zh-TW': '工作小組成員異動通知', en: 'notice of a change in the working group' },
    'working-group-minutes': { 'zh-TW': '工作小組會議紀錄送備查', en: 'filing of working group minutes' },
    'administrator-change': { 'zh-TW': '系統管理者異動更新', en: 'update after a change of system administrator' },
    'administrator-replacement': { 'zh-TW': '系統管理者替換', en: 'replacement of a system administrator' },
    'seed-change': { 'zh-TW': '種子人員異動更新', en: 'update after a change of seed staff' },
    'seed-replacement': { 'zh-TW': '種子人員替換', en: 'replacement of a seed staff member' },
    'administrator-leave-filing': { 'zh-TW': '系統管理者課程補假', en: 'filing of leave from an administrator course' },
    'seed-leave-filing': { 'zh-TW': '種子人員課程補假', en: 'filing of leave from a seed staff course' },
    'instructor-leave-filing': { 'zh-TW': '講師培訓課程補假', en: 'filing of leave from an instructor course' },
    'working-group-establishment': { 'zh-TW': '工作小組成立', en: 'establishment of the working group' },
    'working-group-list': { 'zh-TW': '工作小組名單送備查', en: 'filing of the working group list' },
    'administrator-selection': { 'zh-TW': '系統管理者選派', en: 'selection of system administrators' },
    'seed-selection': { 'zh-TW': '種子人員選派', en: 'selection of seed staff' },
  },
  'day-kind': {
    workday: { 'zh-TW': '工作天', en: 'workday' },
    'make-up-workday': { 'zh-TW': '補行上班日', en: 'make-up workday' },
    weekend: { 'zh-TW': '週末', en: 'weekend' },
    holiday: { 'zh-TW': '放假日', en: 'holiday' },
    'substitute-holiday': { 'zh-TW': '補假', en: 'substitute holiday' },
    'bridge-holiday': { 'zh-TW': '調整放假', en: 'bridge holiday' },
    closure: { 'zh-TW': '颱風停班', en: 'typhoon closure' },
    override: { 'zh-TW': '使用者另訂', en: 'set by the user' },
    'projected-holiday': { 'zh-TW': '推估放假日', en: 'projected holiday' },
    'start-day': { 'zh-TW': '始日不算入', en: 'start day, left out' },
  },
  'day-source': {
    official: { 'zh-TW': '政府行政機關辦公日曆表', en: 'work calendar of government agencies' },
    closure: { 'zh-TW': '臺北市停止上班紀錄', en: 'record of closures in Taipei City' },
    override: { 'zh-TW': '使用者另訂', en: 'set by the user' },
    projected: { 'zh-TW': '依假日法規推估，尚未公布', en: 'projected from the holiday act, not yet published' },
  },
  status: {
    'on-time': { 'zh-TW': '如期', en: 'on time' },
    late: { 'zh-TW': '逾期完成', en: 'late' },
    open: { 'zh-TW': '尚在期限內', en: 'open' },
    overdue: { 'zh-TW': '逾期未完成', en: 'overdue' },
    done: { 'zh-TW': '已完成', en: 'done' },
    exempt: { 'zh-TW': '免完成', en: 'exempt' },
    'no-limit-set': { 'zh-TW': '未定期限', en: 'no limit set' },
  },
}
