/** 伍、二 推動統籌小組. */
import type { ClauseEntries } from '../clause'

export const steeringGroup = {
  '5.2': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '推動統籌小組的成立、組成、會議與解散。', 'en': 'The steering group: its founding, members, meetings and end.' },
  },
  '5.2.1': {
    kind: 'duty', encoded: 'partly', rules: ['governance.committee-duty', 'governance.may-merge'],
    why: {
      'zh-TW': '研擬策略與管理績效是小組的工作內容，條文沒有可以判斷的標準。',
      'en': 'Drafting strategies and managing performance is what the group does; the text gives no test for it.',
    },
    summary: {
      'zh-TW': '資訊局必須為個別系統成立推動統籌小組；成員一致的小組可以合併。',
      'en': 'The bureau must found a steering group for a system; groups with the same members may merge.',
    },
  },
  '5.2.2': {
    kind: 'composition', encoded: 'partly', rules: ['governance.steering-composition'],
    why: {
      'zh-TW': '組員的人數，以及是否邀請其他機關，由資訊局視需要決定。',
      'en': 'How many members there are, and whether other agencies are invited, is for the bureau to decide.',
    },
    summary: {
      'zh-TW': '召集人由資訊局簡任以上人員擔任，副召集人由資訊局組長擔任，另設組員。',
      'en': 'The convener is a senior official of the bureau, the deputy one of its section chiefs; there are further members.',
    },
  },
  '5.2.3': {
    kind: 'duty', encoded: 'yes', rules: ['governance.secondment'],
    summary: {
      'zh-TW': '為特定單位的需求而做的系統，該單位在維運以前派員借調資訊局，到維運階段歸建並接手維運。',
      'en': 'For a system made for the needs of certain bodies, these second staff to the bureau until the launch ends; in operations the staff return and run the system.',
    },
  },
  '5.2.4': {
    kind: 'cadence', encoded: 'yes', rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    summary: {
      'zh-TW': '統籌小組在規劃、開發及上線階段每月至少開會一次，維運階段每季至少一次；可與專案會議一起開。',
      'en': 'The group meets at least once a month through the launch and once a quarter in operations; a project meeting may serve for it.',
    },
  },
  '5.2.5': {
    kind: 'deadline', encoded: 'yes', rules: ['governance.dissolution'],
    summary: { 'zh-TW': '系統下線退場，統籌小組隨之解散。', 'en': 'The steering group is dissolved once its system has been retired.' },
  },
} satisfies ClauseEntries
