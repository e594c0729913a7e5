import { type IsoDate, parseIsoDate } from '../kernel/civil-date'
import { formatRocDate, parseRocDate } from '../kernel/roc-date'
import { type Locale, text } from '../kernel/locale'

/** How Chinese texts write dates: of the Republic, or of the common era. English ones have the latter alone. */
export const datesForms = ['roc', 'iso'] as const
export type DatesForm = (typeof datesForms)[number]

/** A text with every date in one form, where its language has several; what is quoted stays as it was typed. */
export function datesIn(said: string, form: DatesForm, locale: Locale): string {
  return text(
    (to: DatesForm) => inForm(said, to),
    () => said,
  )[locale](form)
}

function inForm(text: string, form: DatesForm): string {
  return text
    .split(/(「[^」]*」)/)
    .map((part, place) => (place % 2 === 1 ? part : form === 'roc' ? ofTheRepublic(part) : ofTheCommonEra(part)))
    .join('')
}

function ofTheRepublic(text: string): string {
  return (
    text
      .replace(/(民國前?\d+年\d+月\d+日)（\d{4}-\d\d-\d\d，/g, '\0$1\0（')
      .replace(/(^|  )(\d{4}-\d\d-\d\d)(?=  |$)/gm, (_, before: string, date: IsoDate) => before + inColumn(date))
      .replace(/[\d-]*\d{4}-\d\d-\d\d[\d-]*/g, (date) => (isDate(date) ? `\0${formatRocDate(date)}\0` : date))
      // Chinese characters stand without the spaces that figures have about them.
      .replace(/([\u3400-\u9FFF\0]) \0/g, '$1')
      .replace(/\0 (?=[\u3400-\u9FFF])/g, '')
      .replaceAll('\0', '')
  )
}

function ofTheCommonEra(text: string): string {
  return text
    .replace(/民國前?\d+年\d+月\d+日（(\d{4}-\d\d-\d\d)，/g, '$1（')
    .replace(
      /(民國前?\d+年)(\d+月\d+日)至(\d+月\d+日)/g,
      (_, year: string, first: string, last: string) => `${parseRocDate(year + first)} 至 ${parseRocDate(year + last)}`,
    )
    .replace(/民國前?\d+年\d+月\d+日/g, (date) => parseRocDate(date))
    .replace(/([\u3400-\u9FFF])(\d{4}-\d\d-\d\d)/g, '$1 $2')
    .replace(/(\d{4}-\d\d-\d\d)(?=[\u3400-\u9FFF])/g, '$1 ')
}

/** In tables as in an office's lists, and as wide as a date of the common era: columns stay columns. */
function inColumn(date: IsoDate): string {
  if (!isDate(date)) return date
  const [, year = '', month = '', day = ''] = /^民國(.+)年(.+)月(.+)日$/.exec(formatRocDate(date)) ?? []
  return `${year}/${month.padStart(2, '0')}/${day.padStart(2, '0')}`.padEnd(date.length)
}

function isDate(text: string): boolean {
  return !Number.isNaN(parseIsoDate(text))
}
