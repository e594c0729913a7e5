/** 拾 未盡事宜 · 拾壹 使用圖表. */
import type { ClauseEntries } from '../clause'

export const supplements = {
  '10': {
    kind: 'discretion', encoded: 'no', rules: [],
    why: {
      'zh-TW': '何時修正、補充什麼，由訂定機關決定，沒有可以判斷的要件。',
      'en': 'When to amend or supplement the regulation is for its authors to decide.',
    },
    summary: {
      'zh-TW': '規範未涵蓋的事，可以視需要修正，或另作補充。',
      'en': 'What the regulation leaves out may be settled by amendment or by supplementary rules.',
    },
  },
  '11': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '只是圖表的目錄。', 'en': 'A list of charts and tables.' },
    summary: { 'zh-TW': '列出規範所用的圖表。', 'en': 'Lists the charts and tables of the regulation.' },
  },
  '11.1': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '圖 1 不在本文之內。', 'en': 'Chart 1 is not part of the text.' },
    summary: { 'zh-TW': '圖 1：協調與管理組織的架構。', 'en': 'Chart 1: how coordination and management are organised.' },
  },
  '11.2': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '圖 2 不在本文之內，標題也不完整。', 'en': 'Chart 2 is not part of the text, and its title is cut short.' },
    summary: { 'zh-TW': '圖 2：問題處理的架構。', 'en': 'Chart 2: how questions are handled.' },
  },
  '11.3': {
    kind: 'informative', encoded: 'no', rules: [],
    why: { 'zh-TW': '表 1 不在本文之內。', 'en': 'Table 1 is not part of the text.' },
    summary: { 'zh-TW': '表 1：績效考評的項目與標準。', 'en': 'Table 1: the items and standards of the appraisal.' },
  },
} satisfies ClauseEntries
