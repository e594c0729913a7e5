import { type LocalizedText, text } from '../kernel/locale'

/** The words that all help pages share; what a command alone says stands with the command. */
export const helpTexts = {
  description: text(
    '依《臺北市政府重大資訊系統推動標準作業規範》回答問題，並附條款與採用的解讀。',
    "Answers questions under Taipei City's regulation on rolling out major information systems, with clauses and readings.",
  ),
  option: {
    json: text('以 JSON 輸出', 'print JSON'),
    lang: text('語言：zh-TW（預設）或 en', 'language: zh-TW (default) or en'),
    dates: text(
      '日期寫法：roc（民國，預設）或 iso（2025-09-26）',
      'how dates are written in Chinese: roc (default) or iso',
    ),
    color: text(
      '顏色：auto（預設，終端機才有）、always 或 never',
      'colours: auto (default: at a terminal only), always or never',
    ),
    help: text('顯示說明', 'show help'),
    version: text('顯示版本', 'show the version'),
  },
  examplesHeading: text('範例：', 'Examples:'),
  exitCodes: text(
    '結束代碼：0 已回答；1 不合規定或已逾期；2 用法或輸入有誤；3 程式本身未能完成。',
    'Exit codes: 0 answered; 1 not compliant, or late, overdue or missed; 2 wrong usage or input; 3 the program itself failed.',
  ),
  dates: text(
    '日期可寫成 民國114年9月26日、114/9/26、1140926、2025-09-26 或 今天。',
    'Dates are written 2025-09-26, 20250926, 民國114年9月26日, 114/9/26, 1140926 or today.',
  ),
} as const

/** The headings of a help page, by what commander calls them. */
export const helpTitles: Readonly<Partial<Record<string, LocalizedText>>> = {
  'Usage:': text('用法：', 'Usage:'),
  'Arguments:': text('參數：', 'Arguments:'),
  'Options:': text('選項：', 'Options:'),
  'Global Options:': text('共用選項：', 'Global Options:'),
}
