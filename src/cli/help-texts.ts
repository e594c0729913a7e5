import type { Locale } from '../kernel/locale'

/** The words of the help pages. */
export interface HelpTexts {
  readonly titles: Readonly<Record<string, string>>
  readonly description: string
  readonly due: string
  readonly check: string
  readonly calendar: string
  readonly argument: { readonly duty: string, readonly from: string, readonly day: string }
  readonly option: {
    readonly done: string
    readonly asOf: string
    readonly from: string
    readonly through: string
    readonly reading: string
    readonly calendar: string
    readonly json: string
    readonly lang: string
    readonly help: string
    readonly version: string
  }
  readonly headings: { readonly duties: string, readonly readings: string, readonly examples: string }
  readonly exitCodes: string
  readonly dates: string
}

export const helpTexts: Readonly<Record<Locale, HelpTexts>> = {
  'zh-TW': {
    titles: { 'Usage:': '用法：', 'Arguments:': '參數：', 'Options:': '選項：', 'Global Options:': '共用選項：', 'Commands:': '指令：' },
    description: '依《臺北市政府重大資訊系統推動標準作業規範》計算以工作天計的期限。',
    due: '算出最後期限，並逐日說明',
    check: '判斷是否如期',
    calendar: '查某日或某段期間是否上班',
    argument: {
      duty: '義務（見下表）',
      from: '異動生效日、會議日、收到替換要求日或請假日',
      day: '要查的日期',
    },
    option: {
      done: '完成日；尚未完成則省略',
      asOf: '查詢日，即「今天」；必須提供',
      from: '期間的第一天',
      through: '期間的最後一天',
      reading: '改採某項解讀（見下表），可重複',
      calendar: '加入或取代一個年度的辦公日曆表（政府公布的 CSV），可重複',
      json: '以 JSON 輸出',
      lang: '語言：zh-TW（預設）或 en',
      help: '顯示說明',
      version: '顯示版本',
    },
    headings: { duties: '義務：', readings: '解讀（先列者為預設）：', examples: '範例：' },
    exitCodes: '結束代碼：0 已回答；1 已逾期；2 用法或輸入有誤。',
    dates: '日期可寫成 2025-09-26、民國114年9月26日、114/9/26 或 1140926。',
  },
  'en': {
    titles: {},
    description: 'Limits in workdays under Taipei City\'s regulation on rolling out major information systems.',
    due: 'give the last day of a duty, with every day that was counted',
    check: 'say whether a duty was met in time',
    calendar: 'say whether agencies work on a day or on the days of a period',
    argument: {
      duty: 'a duty of the list below',
      from: 'day on which the change takes effect, of the meeting, of receiving the request, or of the leave',
      day: 'the day to look up',
    },
    option: {
      done: 'day on which the duty was met; left out where it has not been',
      asOf: 'day of the question, "today"; always needed',
      from: 'first day of the period',
      through: 'last day of the period',
      reading: 'take another reading (see below); can be repeated',
      calendar: 'add or replace a year by the government\'s CSV; can be repeated',
      json: 'print JSON',
      lang: 'language: zh-TW (default) or en',
      help: 'show help',
      version: 'show the version',
    },
    headings: { duties: 'Duties:', readings: 'Readings (the default first):', examples: 'Examples:' },
    exitCodes: 'Exit codes: 0 answered; 1 a breach; 2 wrong usage or input.',
    dates: 'Dates are written 2025-09-26, 民國114年9月26日, 114/9/26 or 1140926.',
  },
}
