import type { LocalizedText } from '../library'

/** What the chapters are called. */
export const chapterTitles: Readonly<Record<string, LocalizedText>> = {
  '1': { 'zh-TW': '目的', en: 'Purpose' },
  '2': { 'zh-TW': '名詞解釋', en: 'Definitions' },
  '3': { 'zh-TW': '適用範圍', en: 'Scope' },
  '4': { 'zh-TW': '推動期程', en: 'Phases' },
  '5': { 'zh-TW': '行政協調及管理', en: 'Coordination and management' },
  '6': { 'zh-TW': '問題反映、諮詢及支援', en: 'Questions, advice and support' },
  '7': { 'zh-TW': '教育訓練', en: 'Training' },
  '8': { 'zh-TW': '推廣活動', en: 'Promotion' },
  '9': { 'zh-TW': '推動績效考評', en: 'Appraisal' },
  '10': { 'zh-TW': '未盡事宜', en: 'What is not provided for' },
  '11': { 'zh-TW': '使用圖表', en: 'Figures and table' },
}
