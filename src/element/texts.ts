import { type Locale, type LocalizedText, text } from '../kernel/locale'
import { regulation } from '../law/register/regulation'
import { plainWords } from '../wording/plain-words'

/** What the form itself says; what it says of a rule comes from the words of that rule. */
export const formTexts = {
  yourCase: text('您的情形', 'Your case'),
  allUnknown: text(
    '知道多少填多少，其餘留在「還不知道」；所填的只寫進網址，不會傳出。',
    'Fill in what you know and leave the rest at "not known yet". It goes into the address and nowhere else.',
  ),
  onlyHere: text(
    '知道多少填多少，其餘留在「還不知道」；所填的不會離開本頁。',
    'Fill in what you know and leave the rest at "not known yet". Nothing leaves this page.',
  ),
  unknown: text('還不知道', 'not known yet'),
  none: plainWords.nothing,
  some: text('有，日期是', 'yes, on'),
  yes: plainWords.yes,
  no: plainWords.no,
  listed: text('逐筆列出', 'as listed here'),
  add: text('加一筆', 'Add an entry'),
  remove: text('移除', 'Remove'),
  blank: text('空白表示還不知道', 'blank means not known yet'),
  optional: text('可不填', 'may be left out'),
  dateForms: text('例如 114/9/26 或 2025-09-26', 'such as 2025-09-26'),
  'not-a-number': text('不是數字', 'not a number'),
  'not-a-date': text('不是 1900 至 2100 年間的日期', 'not a date of the years 1900 to 2100'),
  'no-such-day': text('沒有這一天，該月沒有這麼多日', 'no such day: the month has fewer days'),
  faults: text('請改正下列各項', 'Please correct the following'),
  correctFirst: text('請先改正所填的內容', 'Please correct what you entered first'),
  result: text('結果', 'The answer'),
  resultIs: text('結果：', 'Result: '),
  open: text('還不能判定', 'Not settled yet'),
  mayBe: text('可能是：', 'It may be: '),
  restDoesNotMatter: text(
    '其餘還不知道的，都不影響結果。',
    'Whatever else is not known yet makes no difference to the answer.',
  ),
  days: text('逐日計算', 'Day by day'),
  needed: text('尚須知道的事實', 'Still needed'),
  changes: text('會使結果不同的變更', 'What would change the answer'),
  apply: text('套用', 'Apply'),
  example: text('舉例', 'example'),
  showExample: text('看舉例', 'Show'),
  use: text('帶入', 'Use this case'),
  useExample: text('帶入上面的例子', 'Start from the example above'),
  startAgain: text('全部清除', 'Start again'),
  here: text('← 本例', '← this case'),
  changed: text('與預設解讀不同', 'differs from the default reading'),
  byDefault: text('預設', 'the default'),
  calendar: text('月曆', 'Calendar'),
  takeAway: text('引用這個結果', 'Cite this answer'),
  letter: text('公文文字', 'As text for a letter'),
  link: text('網址', 'Link'),
  program: text('TypeScript', 'TypeScript'),
  shell: text('命令列', 'Command line'),
  copy: text('複製', 'Copy'),
  copied: text('已複製', 'Copied'),
  citation: text('引用', 'the citation'),
} as const satisfies Readonly<Record<string, LocalizedText>>

/** 民國 1 is 1912. */
const ROC_YEARS_BEHIND = 1911

/** Latin letters and figures stand apart from Chinese, on the sides on which it follows. */
function before(words: string): string {
  return words.replace(/^(?=[\w(])/, ' ')
}

function between(words: string): string {
  return before(words).replace(/[\w)]$/, '$& ')
}

/** What the form says of figures. */
export const figureTexts = {
  unknownKeys: (keys: readonly string[]) =>
    text(
      `網址中有本頁不認得的項目，未予採用：${keys.join('、')}`,
      `The address names what this page does not know, and it was left out: ${keys.join(', ')}`,
    ),
  entry: (place: number) => text(`第 ${place} 筆`, `entry ${place}`),
  removeEntry: (place: number) => text(`移除第 ${place} 筆`, `Remove entry ${place}`),
  between: (from: number, to: number) => text(`${from} 至 ${to}`, `${from} to ${to}`),
  atLeast: (from: number) => text(`${from} 以上`, `at least ${from}`),
  atMost: (to: number) => text(`${to} 以下`, `at most ${to}`),
  steps: (step: number) => text(`以 ${step} 為單位`, `in steps of ${step}`),
  rowsChanged: (count: number, all: number) =>
    text(
      count === 0 ? `表中 ${all} 種情形都不變` : `表中 ${all} 種情形有 ${count} 種不同`,
      count === 0 ? `none of the ${all} cases comes out otherwise` : `${count} of the ${all} cases come out otherwise`,
    ),
  otherReadings: (count: number, all: number, isSettled: boolean) =>
    text(
      `${count === all ? '有' : '另有'} ${count} 項解讀，不影響${isSettled ? '本例' : '所列的情形'}`,
      `${count}${count === all ? '' : ' more'} ${count === 1 ? 'reading makes' : 'readings make'} no difference to ${isSettled ? 'this case' : 'any case listed here'}`,
    ),
  change: (fact: string, from: string, to: string, outcome: string, clause: string) =>
    text(
      `${fact}由${between(from)}改為${before(to)}：${outcome}（${clause}）`,
      `${fact} from ${from} to ${to}: ${outcome} (${clause})`,
    ),
  month: (year: number, month: number) =>
    text(`民國 ${year - ROC_YEARS_BEHIND} 年（${year} 年）${month} 月`, `${year}-${String(month).padStart(2, '0')}`),
  nth: (count: number) => text(`第 ${count} 個工作天`, `workday ${count}`),
} as const

/** What stands between two things that are said. */
export const marks: Readonly<
  Record<
    Locale,
    {
      readonly colon: string
      readonly list: string
      readonly stop: string
      readonly open: string
      readonly close: string
    }
  >
> = {
  'zh-TW': { colon: '：', list: '、', stop: '。', open: '（', close: '）' },
  en: { colon: ': ', list: '; ', stop: '. ', open: ' (', close: ')' },
}

/** The days of a week, Sunday first. */
export const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  'zh-TW': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}

/** A text in the order of an official letter. */
export function letter(
  title: string,
  result: string,
  steps: readonly string[],
  clauses: readonly string[],
): LocalizedText {
  const numbered = steps.map((step, place) => `  ${place + 1}. ${step.trim()}`).join('\n')
  return text(
    `主旨：有關「${title}」一案，結果為${result}，請查照。\n說明：\n${numbered}\n依據：${regulation.title['zh-TW']}${clauses.join('、')}。`,
    `Subject: ${title}: ${result}\nExplanation:\n${numbered}\nBasis: ${regulation.title.en}, ${clauses.join(', ')}`,
  )
}
