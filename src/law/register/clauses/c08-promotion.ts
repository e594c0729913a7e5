/** 捌 推廣活動. */
import type { ClauseEntries } from '../clause'

export const promotion = {
  '8': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '推廣活動的舉辦、分組、獎勵與經費。', 'en': 'Promotional events: their kinds, groups, awards and budget.' },
  },
  '8.1': {
    kind: 'discretion', encoded: 'no', rules: [],
    why: {
      'zh-TW': '辦不辦、辦哪一種，由資訊局視進度與需要決定，沒有可以判斷的要件。',
      'en': 'Whether to hold events, and which, is for the bureau to decide as needed.',
    },
    summary: { 'zh-TW': '資訊局可以舉辦競賽、研討等推廣活動。', 'en': 'The bureau may hold competitions, seminars and the like.' },
  },
  '8.2': {
    kind: 'duty', encoded: 'partly', rules: ['promotion.grouping'],
    why: {
      'zh-TW': '哪些單位業務性質相近，由資訊局認定；規則只依給定的組別歸類。',
      'en': 'Which bodies do work of one kind is for the bureau to say; the rule sorts them into the groups that it is given.',
    },
    summary: { 'zh-TW': '推廣活動按各單位的業務性質分組辦理。', 'en': 'Events are held in groups of bodies with like work.' },
  },
  '8.3': {
    kind: 'lookup', encoded: 'yes', rules: ['promotion.competition-award'],
    summary: {
      'zh-TW': '競賽績優機關得獎狀或獎座；承辦人記功一次，直屬主管嘉獎兩次，其他有功人員嘉獎一次。個別系統可以調整。',
      'en': 'A winning body gets a certificate or trophy; its handler one merit, the direct supervisor two commendations, other contributors one. A system may have its own table.',
    },
  },
  '8.4': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '只說明經費來源，沒有可以判斷的要件。', 'en': 'It says where the money comes from; nothing in it can be decided.' },
    summary: { 'zh-TW': '推廣活動的經費由資訊局負擔。', 'en': 'The bureau pays for the events.' },
  },
} satisfies ClauseEntries
