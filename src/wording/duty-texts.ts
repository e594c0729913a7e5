import type { Locale } from '../kernel/locale'
import type { Duty } from '../law/duty'

/** What a duty with a limit in workdays asks for, and from which day its limit runs. */
export interface DutyText {
  readonly start: string
  readonly rule: (count: number) => string
}

export const dutyTexts: Readonly<Record<Duty, Readonly<Record<Locale, DutyText>>>> = {
  'working-group-change': {
    'zh-TW': { start: '異動生效日', rule: (count) => `工作小組成員異動，應於 ${count} 個工作天內通知資訊局更正` },
    en: {
      start: 'the change takes effect',
      rule: (count) => `The bureau must be told of a change in the working group within ${count} workdays`,
    },
  },
  'working-group-minutes': {
    'zh-TW': { start: '會議日', rule: (count) => `工作會議紀錄副本，應於 ${count} 個工作天內送資訊局備查` },
    en: {
      start: 'the meeting is held',
      rule: (count) => `A copy of the minutes of the working group must go to the bureau within ${count} workdays`,
    },
  },
  'administrator-change': {
    'zh-TW': { start: '異動生效日', rule: (count) => `系統管理者異動，應於 ${count} 個工作天內送資訊局更新` },
    en: {
      start: 'the change takes effect',
      rule: (count) => `The bureau must be told of a change of system administrators within ${count} workdays`,
    },
  },
  'administrator-replacement': {
    'zh-TW': { start: '收到替換要求之日', rule: (count) => `資訊局要求替換系統管理者，應於 ${count} 個工作天內完成` },
    en: {
      start: 'the request arrives',
      rule: (count) =>
        `A system administrator whom the bureau wants replaced must be replaced within ${count} workdays`,
    },
  },
  'seed-change': {
    'zh-TW': { start: '異動生效日', rule: (count) => `種子人員異動，應於 ${count} 個工作天內送資訊局更新` },
    en: {
      start: 'the change takes effect',
      rule: (count) => `The bureau must be told of a change of seed staff within ${count} workdays`,
    },
  },
  'seed-replacement': {
    'zh-TW': { start: '收到替換要求之日', rule: (count) => `資訊局要求替換種子人員，應於 ${count} 個工作天內完成` },
    en: {
      start: 'the request arrives',
      rule: (count) => `A seed staff member whom the bureau wants replaced must be replaced within ${count} workdays`,
    },
  },
  'administrator-leave-filing': {
    'zh-TW': { start: '請假日', rule: (count) => `系統管理者課程因緊急事由請假，應於 ${count} 個工作天內完成補假` },
    en: {
      start: 'the leave is taken',
      rule: (count) => `Urgent leave from an administrator course must be filed within ${count} workdays`,
    },
  },
  'seed-leave-filing': {
    'zh-TW': { start: '請假日', rule: (count) => `種子人員課程因緊急事由請假，應於 ${count} 個工作天內完成補假` },
    en: {
      start: 'the leave is taken',
      rule: (count) => `Urgent leave from a seed staff course must be filed within ${count} workdays`,
    },
  },
  'instructor-leave-filing': {
    'zh-TW': { start: '請假日', rule: (count) => `講師培訓課程因緊急事由請假，應於 ${count} 個工作天內完成補假` },
    en: {
      start: 'the leave is taken',
      rule: (count) => `Urgent leave from an instructor course must be filed within ${count} workdays`,
    },
  },
}
