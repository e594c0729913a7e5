/** 陸 問題反映、諮詢及支援. */
import type { ClauseEntries } from '../clause'

export const support = {
  '6': {
    kind: 'definition', encoded: 'yes', rules: ['support.route'],
    summary: {
      'zh-TW': '問題分三階處理：種子人員與系統管理者、8585 資訊客服專線、技術服務小組。',
      'en': 'Questions are handled in three tiers: seed staff and system administrators, the 8585 service line, the technical support team.',
    },
  },
  '6.1': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '系統管理者的工作、人數、選派與替換。', 'en': 'System administrators: their work, number, selection and replacement.' },
  },
  '6.1.1': {
    kind: 'duty', encoded: 'partly', rules: ['support.route'],
    why: {
      'zh-TW': '哪些是系統管理事項，依各系統而定，條文沒有列出。',
      'en': 'Which matters of administration there are depends on the system; the text does not list them.',
    },
    summary: {
      'zh-TW': '系統管理者辦理本單位的系統管理，並回答技術問題；解決不了時，向 8585 專線請求第二階服務。',
      'en': 'System administrators run the system for their body and answer technical questions; what they cannot solve goes to the 8585 service line, the second tier.',
    },
  },
  '6.1.2': {
    kind: 'threshold', encoded: 'yes', rules: ['support.roster'],
    summary: { 'zh-TW': '每個單位至少要有兩名系統管理者。', 'en': 'Every body appoints at least two system administrators.' },
  },
  '6.1.3': {
    kind: 'deadline', encoded: 'partly', rules: ['deadlines.designated', 'deadlines.due', 'deadlines.timeliness'],
    why: {
      'zh-TW': '以具備資訊基本能力者優先，是選人的考量，條文沒有可以判斷的標準。',
      'en': 'That people with basic computer skills come first guides the choice; the text gives no test for it.',
    },
    summary: {
      'zh-TW': '系統管理者須在上線以前、資訊局所定期限內選派並送備查；其後有異動，自次一工作天起三個工作天內送請更新。',
      'en': 'Administrators are chosen and reported before going live and within the limit that the bureau sets. A later change is reported within three workdays from the workday after it takes effect.',
    },
  },
  '6.1.4': {
    kind: 'deadline', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness'],
    summary: {
      'zh-TW': '資訊局認為系統管理者不適任而要求替換，單位應在 10 個工作天內換人。',
      'en': 'Where the bureau finds an administrator unfit and asks for another, the body replaces that person within ten workdays.',
    },
  },
  '6.2': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '種子人員的工作、人數、選派與替換。', 'en': 'Seed staff: their work, number, selection and replacement.' },
  },
  '6.2.1': {
    kind: 'duty', encoded: 'yes', rules: ['support.route'],
    summary: {
      'zh-TW': '種子人員回答本單位使用上的問題；解決不了時，向 8585 專線請求第二階服務。',
      'en': 'Seed staff answer questions of use in their body; what they cannot solve goes to the 8585 service line, the second tier.',
    },
  },
  '6.2.2': {
    kind: 'threshold', encoded: 'yes', rules: ['support.seed-quota', 'support.roster'],
    summary: {
      'zh-TW': '種子人員最少兩名，最多為總員額的二十分之一。',
      'en': 'A body appoints at least two seed staff and at most a twentieth of its posts.',
    },
  },
  '6.2.3': {
    kind: 'deadline', encoded: 'partly', rules: ['deadlines.designated', 'deadlines.due', 'deadlines.timeliness'],
    why: {
      'zh-TW': '以具備應用基礎者優先，是選人的考量，條文沒有可以判斷的標準；如何分工也由各單位決定。',
      'en': 'That people with some practice come first guides the choice, without a test; how the work is shared is up to each body.',
    },
    summary: {
      'zh-TW': '種子人員須在資訊局所定期限內選派、分工並送備查；其後有異動，自次一工作天起三個工作天內送請更新。',
      'en': 'Seed staff are chosen, given their parts and reported within the limit that the bureau sets. A later change is reported within three workdays from the workday after it takes effect.',
    },
  },
  '6.2.4': {
    kind: 'deadline', encoded: 'yes', rules: ['deadlines.due', 'deadlines.timeliness'],
    summary: {
      'zh-TW': '資訊局認為種子人員不適任而要求替換，單位應在 10 個工作天內換人。',
      'en': 'Where the bureau finds a seed staff member unfit and asks for another, the body replaces that person within ten workdays.',
    },
  },
  '6.3': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '8585 專線的服務，以及使用者求助的次序。', 'en': 'The 8585 service line, and whom users ask first.' },
  },
  '6.3.1': {
    kind: 'duty', encoded: 'yes', rules: ['support.route'],
    summary: {
      'zh-TW': '8585 專線處理種子人員與系統管理者轉來的問題，是第二階；仍解決不了就分案給技術支援服務小組，是第三階。',
      'en': 'The 8585 service line is the second tier and takes what seed staff and administrators pass on; what it cannot solve goes to the technical support team, the third.',
    },
  },
  '6.3.2': {
    kind: 'duty', encoded: 'partly', rules: ['support.route'],
    why: {
      'zh-TW': '運作結果如何計入考評，要看未附的表 1。',
      'en': 'How the workings of this count in the appraisal is for Table 1, which is not part of the text.',
    },
    summary: {
      'zh-TW': '一般使用者原則上先問本單位的種子人員或系統管理人員，再由他們轉報 8585 專線；運作情形列入考評。',
      'en': 'Users ask the seed staff or administrators of their own body first, who turn to the 8585 service line for them. How this works is part of the appraisal.',
    },
  },
  '6.4': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '技術支援服務小組的成立、成員與服務方式。', 'en': 'The technical support team: its founding, members and ways of helping.' },
  },
  '6.4.1': {
    kind: 'discretion', encoded: 'no', rules: [],
    why: {
      'zh-TW': '是否委託、派駐何處、期間多長，都由資訊局決定，沒有可以判斷的要件。',
      'en': 'Whether to commission a vendor, where its staff work and how long is for the bureau to decide.',
    },
    summary: {
      'zh-TW': '資訊局可以委託廠商成立技術支援服務小組，也可以要求派人駐點。',
      'en': 'The bureau may have a vendor set up the technical support team, and may ask for staff on its premises.',
    },
  },
  '6.4.2': {
    kind: 'composition', encoded: 'yes', rules: ['support.technical-team'],
    summary: {
      'zh-TW': '小組的成員要足以處理各項問題，組長一名由廠商指派資深工程人員或主管擔任。',
      'en': 'The team has the people whom its questions need, and one leader: a senior engineer or manager appointed by the vendor.',
    },
  },
  '6.4.3': {
    kind: 'discretion', encoded: 'no', rules: [],
    why: {
      'zh-TW': '用電話、遠端或到場的方式，由小組視情形選擇，沒有可以判斷的要件。',
      'en': 'Whether to help by telephone, remotely or on site is for the team to choose as needed.',
    },
    summary: { 'zh-TW': '小組可以線上服務，必要時到現場支援。', 'en': 'The team may help online, or on site where needed.' },
  },
} satisfies ClauseEntries
