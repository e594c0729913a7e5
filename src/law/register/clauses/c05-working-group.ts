/** 伍、三 工作小組. */
import type { ClauseEntries } from '../clause'

export const workingGroup = {
  '5.3': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '工作小組的成立、組成、會議與解散。', 'en': 'The working group: its founding, members, meetings and end.' },
  },
  '5.3.1': {
    kind: 'duty', encoded: 'yes', rules: ['governance.committee-duty'],
    summary: {
      'zh-TW': '納入推動範圍的單位必須為該系統成立工作小組，處理推動與維運期間的作業。',
      'en': 'A body that is included in a rollout must found a working group for the system, for its launch and its operations.',
    },
  },
  '5.3.2': {
    kind: 'discretion', encoded: 'yes', rules: ['governance.may-merge'],
    summary: {
      'zh-TW': '同一單位為不同系統成立的工作小組，成員相同就可以合併。',
      'en': 'Working groups of a body for different systems may merge where their members are the same.',
    },
  },
  '5.3.3': {
    kind: 'composition', encoded: 'yes', rules: ['governance.working-group-composition'],
    summary: {
      'zh-TW': '召集人由一級單位主管以上人員兼任；組員中至少要有系統管理人員與種子人員。',
      'en': 'The convener is the head of a first-tier unit or above; among the members are at least a system administrator and seed staff.',
    },
  },
  '5.3.4': {
    kind: 'deadline', encoded: 'yes', rules: ['deadlines.designated', 'deadlines.due', 'deadlines.timeliness'],
    summary: {
      'zh-TW': '工作小組依資訊局指定的日期成立並送名單；成員有異動，自次一工作天起三個工作天內通知更正。',
      'en': 'The group is founded and its list filed by the dates that the bureau sets. A change of members is notified within three workdays from the workday after it takes effect.',
    },
  },
  '5.3.5': {
    kind: 'cadence', encoded: 'yes', rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    summary: {
      'zh-TW': '工作小組在上線階段每月至少開會一次，維運階段有需要才開。',
      'en': 'The working group meets at least once a month during the launch, and as needed in operations.',
    },
  },
  '5.3.6': {
    kind: 'lookup', encoded: 'yes', rules: ['governance.working-group-chair'],
    summary: {
      'zh-TW': '工作會議由召集人主持，其缺席時由到場的人推選一人主持。',
      'en': 'The convener chairs the working meetings; in the absence of the convener those present choose one of their own.',
    },
  },
  '5.3.7': {
    kind: 'deadline', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness'],
    summary: {
      'zh-TW': '會議紀錄副本自開會的次一工作天起五個工作天內送資訊局備查。',
      'en': 'A copy of the minutes is filed with the bureau within five workdays from the workday after the meeting.',
    },
  },
  '5.3.8': {
    kind: 'deadline', encoded: 'yes', rules: ['governance.dissolution'],
    summary: { 'zh-TW': '系統下線退場，工作小組隨之解散。', 'en': 'The working group is dissolved once its system has been retired.' },
  },
} satisfies ClauseEntries
