import { type Localized, type LocalizedText, text } from '../kernel/locale'
import { catalogue } from './catalogue'
import type { Duty } from '../law/duty'

/** What a duty with a limit in workdays asks for, and from which day its limit runs. */
export interface DutyText {
  readonly start: LocalizedText
  readonly rule: Localized<(count: number) => string>
}

export const dutyTexts = /* @__PURE__ */ catalogue<Readonly<Record<Duty, DutyText>>>(() => ({
  'working-group-change': {
    start: text('異動生效日', 'the change takes effect'),
    rule: text(
      (count) => `工作小組成員異動，應於 ${count} 個工作天內通知資訊局更正`,
      (count) => `The bureau must be told of a change in the working group within ${count} workdays`,
    ),
  },
  'working-group-minutes': {
    start: text('會議日', 'the meeting is held'),
    rule: text(
      (count) => `工作會議紀錄副本，應於 ${count} 個工作天內送資訊局備查`,
      (count) => `A copy of the minutes of the working group must go to the bureau within ${count} workdays`,
    ),
  },
  'administrator-change': {
    start: text('異動生效日', 'the change takes effect'),
    rule: text(
      (count) => `系統管理者異動，應於 ${count} 個工作天內送資訊局更新`,
      (count) => `The bureau must be told of a change of system administrators within ${count} workdays`,
    ),
  },
  'administrator-replacement': {
    start: text('收到替換要求之日', 'the request arrives'),
    rule: text(
      (count) => `資訊局要求替換系統管理者，應於 ${count} 個工作天內完成`,
      (count) => `A system administrator whom the bureau wants replaced must be replaced within ${count} workdays`,
    ),
  },
  'seed-change': {
    start: text('異動生效日', 'the change takes effect'),
    rule: text(
      (count) => `種子人員異動，應於 ${count} 個工作天內送資訊局更新`,
      (count) => `The bureau must be told of a change of seed staff within ${count} workdays`,
    ),
  },
  'seed-replacement': {
    start: text('收到替換要求之日', 'the request arrives'),
    rule: text(
      (count) => `資訊局要求替換種子人員，應於 ${count} 個工作天內完成`,
      (count) => `A seed staff member whom the bureau wants replaced must be replaced within ${count} workdays`,
    ),
  },
  'administrator-leave-filing': {
    start: text('請假日', 'the leave is taken'),
    rule: text(
      (count) => `系統管理者課程因緊急事由請假，應於 ${count} 個工作天內完成補假`,
      (count) => `Urgent leave from an administrator course must be filed within ${count} workdays`,
    ),
  },
  'seed-leave-filing': {
    start: text('請假日', 'the leave is taken'),
    rule: text(
      (count) => `種子人員課程因緊急事由請假，應於 ${count} 個工作天內完成補假`,
      (count) => `Urgent leave from a seed staff course must be filed within ${count} workdays`,
    ),
  },
  'instructor-leave-filing': {
    start: text('請假日', 'the leave is taken'),
    rule: text(
      (count) => `講師培訓課程因緊急事由請假，應於 ${count} 個工作天內完成補假`,
      (count) => `Urgent leave from an instructor course must be filed within ${count} workdays`,
    ),
  },
}))
