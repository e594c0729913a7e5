import { type IsoDate, parseIsoDate } from './civil-date'
import { InvalidInputError } from './errors'
import { formMessages } from './form-issue'
import { issueMaker } from './issue'

/** The year 1 of the Republic is 1912; 1911 is 民國前1年. */
export const YEAR_BEFORE_FIRST = 1911

export const rocDateMessages = {
  'not-a-roc-date': 'is not a date of the Republic of China calendar such as 民國107年10月11日, 107/10/11 or 1071011',
} as const

const dateIssue = /* @__PURE__ */ issueMaker<'not-a-date' | 'not-a-roc-date'>(formMessages, rocDateMessages)

const FORMS = [
  /^(?:中華)?民國(前?)(\d{1,3})年(\d{1,2})月(\d{1,2})日$/,
  /^()(\d{1,3})\/(\d{1,2})\/(\d{1,2})$/,
  /^()(\d{2,3})(\d{2})(\d{2})$/,
]

/**
 * Reads a date of the Republic of China calendar.
 *
 * @param text - `民國107年10月11日`, 中華 before it or not, `107/10/11` or `1071011`, half or full width, spaces ignored
 * @throws InvalidInputError where the text is none of these or not a date
 * @example
 * parseRocDate('民國107年10月11日') // => '2018-10-11'
 * @example
 * parseRocDate('1071011') // => '2018-10-11'
 */
export function parseRocDate(text: string): IsoDate {
  const folded =
    typeof text === 'string' ? text.normalize('NFKC').replace(/\s/g, '').replace('民國元年', '民國1年') : ''
  const [, before, year, month, day] = FORMS.map((form) => form.exec(folded)).find((match) => match !== null) ?? []
  const gregorianYear = before === '' ? YEAR_BEFORE_FIRST + Number(year) : YEAR_BEFORE_FIRST + 1 - Number(year)
  const date = [gregorianYear, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-')
  if (!(Number(year) >= 1) || Number.isNaN(parseIsoDate(date)))
    throw new InvalidInputError([dateIssue('', 'not-a-roc-date')])
  return date
}

/**
 * Writes a date in the form that the city's documents use.
 *
 * @throws InvalidInputError where the argument is not a date
 * @example
 * formatRocDate('2018-10-11') // => '民國107年10月11日'
 */
export function formatRocDate(date: IsoDate): string {
  if (Number.isNaN(parseIsoDate(date))) throw new InvalidInputError([dateIssue('', 'not-a-date')])
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const rocYear = year > YEAR_BEFORE_FIRST ? String(year - YEAR_BEFORE_FIRST) : `前${YEAR_BEFORE_FIRST + 1 - year}`
  return `民國${rocYear}年${month}月${day}日`
}
