/** 陸: questions and those who answer them. */
import type { ReadingEntries } from './reading'

export const supportReadings: ReadingEntries<'administrator-escalation' | 'seed-quota-conflict'> = {
  'administrator-escalation': {
    clauses: ['6.1.1', '6.3.1', '6.3.2'],
    question: {
      'zh-TW': '系統管理者答不了的問題，由誰向客服專線反映？',
      en: 'Where does a question go that an administrator cannot answer?',
    },
    choices: {
      hotline: {
        label: { 'zh-TW': '系統管理者直接反映', en: 'straight to the 8585 service line' },
        rationale: {
          'zh-TW': '陸、三規定客服專線受理系統管理者與種子人員雙方的問題。',
          en: 'Clause 6.3 has the service line take questions from administrators and seed staff alike.',
        },
      },
      'through-seed': {
        label: { 'zh-TW': '先轉種子人員，再由其反映', en: 'to the seed staff first' },
        rationale: { 'zh-TW': '陸、一、(一) 寫明由種子人員反映。', en: 'Clause 6.1.1 names the seed staff.' },
      },
    },
  },
  'seed-quota-conflict': {
    clauses: ['6.2.2'],
    question: {
      'zh-TW': '總員額太少，種子人員的下限超過上限時，以何者為準？',
      en: 'Which limit on seed staff gives way in a body so small that they clash?',
    },
    choices: {
      'minimum-prevails': {
        label: { 'zh-TW': '以至少兩名為準', en: 'the upper one: there are two' },
        rationale: { 'zh-TW': '服務的運作至少需要兩人。', en: 'Two are what the service needs.' },
      },
      'maximum-prevails': {
        label: { 'zh-TW': '以員額的 1/20 為準', en: 'the lower one: a twentieth of the posts' },
        rationale: {
          'zh-TW': '上限按員額計算，小機關的人力有限。',
          en: 'The upper limit follows the posts, and a small body has few people to spare.',
        },
      },
    },
  },
}
