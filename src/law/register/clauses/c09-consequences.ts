/** 玖、五至六 推動績效考評: awards and consequences. */
import type { ClauseEntries } from '../clause'

export const consequences = {
  '9.5': {
    kind: 'duty', encoded: 'yes', rules: ['appraisal.ranking'],
    summary: {
      'zh-TW': '考評按業務性質分組，各等級的獎懲如下；個別系統可以調整。',
      'en': 'Bodies are appraised in groups of like work; what each grade brings follows, and a system may have its own table.',
    },
  },
  '9.5.1': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: {
      'zh-TW': 'A+ 等：系統管理者、種子人員與承辦人員記功一至兩次，直屬主管記功一次，其他有功人員嘉獎一至兩次。',
      'en': 'Grade A+: one or two merits for administrators, seed staff and handlers, one for the direct supervisor; one or two commendations for other contributors.',
    },
  },
  '9.5.2': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: {
      'zh-TW': 'A 等：系統管理者、種子人員與承辦人員記功一次，直屬主管嘉獎兩次，其他有功人員嘉獎一至兩次。',
      'en': 'Grade A: one merit for administrators, seed staff and handlers; two commendations for the direct supervisor, one or two for other contributors.',
    },
  },
  '9.5.3': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: {
      'zh-TW': 'B 等：系統管理者、種子人員與承辦人員嘉獎兩次，直屬主管與其他有功人員嘉獎一次。',
      'en': 'Grade B: two commendations for administrators, seed staff and handlers, one for the direct supervisor and other contributors.',
    },
  },
  '9.5.4': {
    kind: 'lookup', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: { 'zh-TW': 'C 等：無獎也無懲。', 'en': 'Grade C: neither reward nor sanction.' },
  },
  '9.5.5': {
    kind: 'duty', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: {
      'zh-TW': 'D 等：要提檢討報告，並到協調會報列席報告。',
      'en': 'Grade D: the body writes a review report and presents it to the coordination council.',
    },
  },
  '9.5.6': {
    kind: 'duty', encoded: 'yes', rules: ['appraisal.award', 'appraisal.consequences'],
    summary: {
      'zh-TW': 'E 等：除檢討報告與列席報告外，原本不在資訊局資訊績效考評之列的單位，次年起列入。',
      'en': 'Grade E: as grade D, and a body not yet in the general IT appraisal of the bureau joins it in the next year.',
    },
  },
  '9.6': {
    kind: 'duty', encoded: 'partly', rules: ['appraisal.consequences'],
    why: {
      'zh-TW': '兩種成績如何併計，條文沒有寫；規則只答是否併計。',
      'en': 'How the two scores merge the text does not say; the rule only answers whether they do.',
    },
    summary: {
      'zh-TW': '同時接受資訊績效考評的單位，本項成績併入該考評的指定項目。',
      'en': 'For a body that is in the general IT appraisal too, the score counts there, in the items set aside for it.',
    },
  },
} satisfies ClauseEntries
