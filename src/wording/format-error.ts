import { RolloutRulesError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { type Localized, text } from '../kernel/locale'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { catalogue } from './catalogue'
import { issueMessage } from './issue-message'
import { type KnownError, readError } from './read-error'

/** The English is that with which an error was thrown. */
const errorTexts = /* @__PURE__ */ catalogue<{
  readonly [Code in KnownError['code']]: Localized<(error: Extract<KnownError, { code: Code }>) => string>
}>(() => ({
  'invalid-input': text(
    ({ rule, issues }) =>
      `輸入有誤${rule === undefined ? '' : `（${rule}）`}：${issues.map((issue) => `${issue.path} ${issueMessage(issue, 'zh-TW')}`.trim()).join('；')}`,
    ({ message }) => message,
  ),
  'calendar-range': text(
    ({ date, coverage: { first, last } }) =>
      `${date} 不在日曆範圍 ${first} 至 ${last} 之內；請以 createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] }) 加入該年度`,
    ({ message }) => message,
  ),
  'unknown-clause': text(
    ({ reference, suggestions }) =>
      `沒有條文「${reference}」；是否為 ${suggestions.join('、')}？請照規範印出的寫法或 5.3.4 這樣的數字引用`,
    ({ message }) => message,
  ),
  'unknown-reading': text(
    ({ reading, choice, suggestions }) =>
      choice === undefined
        ? `沒有解讀「${reading}」${suggestions.length === 0 ? '' : `；是否為 ${suggestions.join('、')}？`}`
        : `解讀 ${reading} 沒有選項「${choice}」；可選 ${suggestions.join('、')}`,
    ({ message }) => message,
  ),
  'missing-dependency': text(
    ({ dependency }) => `無法載入套件 ${dependency}；推估年度需要它提供農曆節日：npm install ${dependency}`,
    ({ message }) => message,
  ),
}))

/**
 * The wording of an error of this library in a language, from the data that it carries.
 *
 * @param error - one that any copy of the library threw, or what came of one as JSON
 * @param options - the language of the text
 * @throws InvalidInputError where the argument is no error of this library or the locale is unknown
 * @example
 * formatError(new CalendarRangeError('2028-01-03', { first: '2017-01-01', last: '2027-12-31' }), { locale: 'zh-TW' }).split('；')[0] // => '2028-01-03 不在日曆範圍 2017-01-01 至 2027-12-31 之內'
 * @example
 * formatError({ code: 'unknown-reading', reading: 'typhoon', suggestions: ['typhoon-closure'] }, { locale: 'en' }) // => 'unknown reading typhoon; did you mean typhoon-closure'
 */
export function formatError(error: RolloutRulesError | { readonly code: string }, options: TextOptions): string {
  const known = readError(error)
  const message = error instanceof RolloutRulesError ? error.message : known?.message
  const locale = localeOf(
    options,
    message === undefined ? [inputIssue('error', 'wrong-type', { expected: 'an error of this library' })] : [],
  )
  // An error that came later than this copy is better shown in English than not at all.
  return known === null
    ? (message as string)
    : (errorTexts[known.code] as Localized<(error: KnownError) => string>)[locale](known)
}
