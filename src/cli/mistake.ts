import { CalendarRangeError, UnknownClauseError } from '../kernel/errors'
import { type Locale, text } from '../kernel/locale'
import { formatError } from '../wording/format-error'
import { CommandError, formatFault } from './fault'

/** What whoever typed the command line can fix. */
export type Mistake = CommandError | CalendarRangeError | UnknownClauseError

export function isMistake(error: unknown): error is Mistake {
  return error instanceof CommandError || error instanceof CalendarRangeError || error instanceof UnknownClauseError
}

/** A mistake as data. */
export function mistakeData(error: Mistake, locale: Locale): object {
  const message = messages(error, locale).join(text('；', '; ')[locale])
  if (error instanceof CalendarRangeError)
    return { error: error.code, message, date: error.date, coverage: error.coverage }
  if (error instanceof UnknownClauseError)
    return { error: error.code, message, reference: error.reference, suggestions: error.suggestions }
  return {
    error: 'invalid-input',
    message,
    issues: error.faults.map(({ path, code, names, text }) => ({ path, code, message: text[locale], names })),
  }
}

/** A mistake in words, one text a fault. */
export function messages(error: Mistake, locale: Locale): string[] {
  if (error instanceof CommandError) return error.faults.map((fault) => formatFault(fault, locale))
  return [error instanceof CalendarRangeError ? outsideText(error, locale) : formatError(error, { locale })]
}

/** The remedy is another one on the command line than in a program. */
function outsideText({ date, coverage: { first, last } }: CalendarRangeError, locale: Locale): string {
  return text(
    `${date} 不在日曆範圍 ${first} 至 ${last} 之內；請以 --calendar 加入該年度的政府行政機關辦公日曆表（CSV 檔）`,
    `${date} lies outside the calendar ${first} to ${last}; add the year with --calendar and the government's work calendar as CSV`,
  )[locale]
}
