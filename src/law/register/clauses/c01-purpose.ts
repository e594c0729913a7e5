/** 壹 目的. */
import type { ClauseEntries } from '../clause'

export const purpose = {
  '1': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '只說明目的，沒有可以判斷的要件。', 'en': 'It states a purpose; nothing in it can be decided.' },
    summary: {
      'zh-TW': '說明訂定本規範的用意：跨機關系統的推動有一致的程序與標準，不再各行其是。',
      'en': 'Says why the regulation exists: one procedure and one standard for rolling out systems across agencies.',
    },
  },
} satisfies ClauseEntries
