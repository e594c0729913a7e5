/** 玖、一至四 推動績效考評: schedule, totals, grades and ranking. */
import type { ClauseEntries } from '../clause'

export const appraisal = {
  '9': {
    kind: 'stem', encoded: 'no', rules: [],
    summary: { 'zh-TW': '推動績效的考評、等級與獎懲。', 'en': 'The appraisal of the rollout: grades, awards and consequences.' },
  },
  '9.1': {
    kind: 'duty', encoded: 'partly', rules: ['appraisal.duty', 'appraisal.total'],
    why: {
      'zh-TW': '考評項目、標準與配分在未附的表 1，一律由使用者提供。',
      'en': 'The items, standards and points are in Table 1, which is not part of the text; the caller always gives them.',
    },
    summary: {
      'zh-TW': '納入推動範圍的單位必須接受考評；項目與配分見表 1，個別系統可以調整。',
      'en': 'Every body included in a rollout is appraised, by the items and points of Table 1, which a system may adjust.',
    },
  },
  '9.2': {
    kind: 'cadence', encoded: 'partly', rules: ['appraisal.schedule', 'appraisal.total'],
    why: {
      'zh-TW': '過程中是否、何時公布成績與排名，由資訊局決定。',
      'en': 'Whether and when to publish scores and ranks on the way is for the bureau to decide.',
    },
    summary: {
      'zh-TW': '上線階段考評一次，總分是整個階段各項加減分的累計；其間可以分段公布。',
      'en': 'There is one appraisal of the launch; the total adds up the plus and minus points of the whole phase. Scores may be published on the way.',
    },
  },
  '9.3': {
    kind: 'cadence', encoded: 'partly', rules: ['appraisal.schedule', 'appraisal.total'],
    why: {
      'zh-TW': '過程中是否、何時公布成績與排名，由資訊局決定。',
      'en': 'Whether and when to publish scores and ranks on the way is for the bureau to decide.',
    },
    summary: {
      'zh-TW': '維運階段一年考評一次，總分是當年各項加減分的累計；其間可以分段公布。',
      'en': 'In operations there is one appraisal a year; the total adds up the points of that year. Scores may be published on the way.',
    },
  },
  '9.4': {
    kind: 'duty', encoded: 'partly', rules: ['appraisal.ranking'],
    why: {
      'zh-TW': '排名在何處、以何種方式公開，條文沒有規定。',
      'en': 'The ranking is made public; where and how, the text does not say.',
    },
    summary: {
      'zh-TW': '成績分六個等級；A+ 與 A 由高分排起，D 與 E 由低分排起，名次公開。',
      'en': 'There are six grades. A+ and A are ranked from the top, D and E from the bottom, and the ranks are made public.',
    },
  },
  '9.4.1': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'A+ 等：95 分以上，至 100 分。', 'en': 'Grade A+: from 95 to 100 points.' },
  },
  '9.4.2': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'A 等：90 分以上，至 94 分。', 'en': 'Grade A: from 90 to 94 points.' },
  },
  '9.4.3': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'B 等：80 分以上，至 89 分。', 'en': 'Grade B: from 80 to 89 points.' },
  },
  '9.4.4': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'C 等：70 分以上，至 79 分。', 'en': 'Grade C: from 70 to 79 points.' },
  },
  '9.4.5': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'D 等：60 分以上，至 69 分。', 'en': 'Grade D: from 60 to 69 points.' },
  },
  '9.4.6': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.grade'],
    summary: { 'zh-TW': 'E 等：不到 60 分。', 'en': 'Grade E: below 60 points.' },
  },
} satisfies ClauseEntries
