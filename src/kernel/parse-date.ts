import { type IsoDate, parseIsoDate } from './civil-date'
import { InvalidInputError } from './errors'
import { issueMaker } from './issue'
import { YEAR_BEFORE_FIRST } from './roc-date'

export const anyDateMessages = {
  'not-any-date':
    'is not a date of the years 1900 to 2100; write 2025-09-26, 2025/9/26, 20250926, 民國114年9月26日, 114/9/26 or 1140926',
  'no-such-day': 'is no day: month {month} of that year has {days} days',
} as const

const dateIssue = /* @__PURE__ */ issueMaker<keyof typeof anyDateMessages>(anyDateMessages)

/** Era, year, month and day. Four figures of a year, or eight in all, are of the common era; fewer of the Republic. */
const FORMS = [
  /^(西元)?(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(民國|民國前)?(\d{1,3})年(\d{1,2})月(\d{1,2})日$/,
  /^()(\d{4})([-/.])(\d{1,2})\3(\d{1,2})$/,
  /^(民國|民國前)?(\d{1,3})([-/.])(\d{1,2})\3(\d{1,2})$/,
  /^()(\d{4})(\d{2})(\d{2})$/,
  /^(民國|民國前)?(\d{2,3})(\d{2})(\d{2})$/,
]

/**
 * Reads a date in any of the forms in which it is usually written, of the common era or of the Republic of China.
 *
 * @param text - `2025-09-26`, `2025/9/26`, `2025.9.26`, `20250926`, `2025年9月26日`, `114/9/26`, `114-9-26`,
 * `114.9.26`, `1140926`, `114年9月26日` or `民國114年9月26日`, half or full width, spaces ignored
 * @throws InvalidInputError where the text is none of these (`not-any-date`), or names a day that its month does not
 * have (`no-such-day`)
 * @example
 * parseDate('114.9.26') // => '2025-09-26'
 * @example
 * parseDate('2025年9月26日') // => '2025-09-26'
 */
export function parseDate(text: string): IsoDate {
  const parts = partsOf(text)
  if (parts === undefined) throw new InvalidInputError([dateIssue('', 'not-any-date')])
  const { year, month, day } = parts
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
  if (!Number.isNaN(parseIsoDate(date))) return date
  const days = lastDayOf(year, month)
  throw new InvalidInputError([
    day > days ? dateIssue('', 'no-such-day', { month, days }) : dateIssue('', 'not-any-date'),
  ])
}

function partsOf(text: unknown): { year: number; month: number; day: number } | undefined {
  if (typeof text !== 'string') return undefined
  const folded = text.normalize('NFKC').replace(/\s/g, '').replace(/^中華/, '').replace('民國元年', '民國1年')
  const match = FORMS.map((form) => form.exec(folded)).find((found) => found !== null)
  if (match === undefined) return undefined
  const [, era, written = '', ...rest] = match
  // There is no year 0 of the Republic.
  if (Number(written) === 0) return undefined
  const [month = NaN, day = NaN] = rest.filter((part) => /\d/.test(part)).map(Number)
  return { year: commonYear(era, written), month, day }
}

function commonYear(era: string | undefined, written: string): number {
  if (written.length === 4) return Number(written)
  return era === '民國前' ? YEAR_BEFORE_FIRST + 1 - Number(written) : YEAR_BEFORE_FIRST + Number(written)
}

/** The days of a month; none of what is no month, nor of a year that no date may have. */
function lastDayOf(year: number, month: number): number {
  const first = parseIsoDate(`${year}-${String(month).padStart(2, '0')}-01`)
  return Number.isNaN(first) ? NaN : new Date(Date.UTC(year, month, 0)).getUTCDate()
}
