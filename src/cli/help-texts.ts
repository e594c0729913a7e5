import type { Locale } from '../kernel/locale'

/** The words that all help pages share; what a command alone says stands with the command. */
interface HelpTexts {
  readonly titles: Readonly<Record<string, string>>
  readonly description: string
  readonly option: {
    readonly json: string
    readonly lang: string
    readonly dates: string
    readonly color: string
    readonly help: string
    readonly version: string
  }
  readonly examplesHeading: string
  readonly exitCodes: string
  readonly dates: string
}

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  'zh-TW': {
    titles: {
      'Usage:': '用法：',
      'Arguments:': '參數：',
      'Options:': '選項：',
      'Global Options:': '共用選項：',
    },
    description: '依《臺北市政府重大資訊系統推動標準作業規範》回答問題，並附條款與採用的解讀。',
    option: {
      json: '以 JSON 輸出',
      lang: '語言：zh-TW（預設）或 en',
      dates: '日期寫法：roc（民國，預設）或 iso（2025-09-26）',
      color: '顏色：auto（預設，終端機才有）、always 或 never',
      help: '顯示說明',
      version: '顯示版本',
    },
    examplesHeading: '範例：',
    exitCodes: '結束代碼：0 已回答；1 不合規定或已逾期；2 用法或輸入有誤；3 程式本身未能完成。',
    dates: '日期可寫成 民國114年9月26日、114/9/26、1140926、2025-09-26 或 今天。',
  },
  en: {
    titles: {},
    description:
      "Answers questions under Taipei City's regulation on rolling out major information systems, with clauses and readings.",
    option: {
      json: 'print JSON',
      lang: 'language: zh-TW (default) or en',
      dates: 'how dates are written in Chinese: roc (default) or iso',
      color: 'colours: auto (default: at a terminal only), always or never',
      help: 'show help',
      version: 'show the version',
    },
    examplesHeading: 'Examples:',
    exitCodes:
      'Exit codes: 0 answered; 1 not compliant, or late, overdue or missed; 2 wrong usage or input; 3 the program itself failed.',
    dates: 'Dates are written 2025-09-26, 20250926, 民國114年9月26日, 114/9/26, 1140926 or today.',
  },
}
