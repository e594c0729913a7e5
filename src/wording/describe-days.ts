import type { CalendarDay } from '../calendar/calendar-day'
import { taipeiClosures } from '../calendar/taipei-closures'
import type { CalendarCoverage } from '../calendar/work-calendar'
import { type Locale, type LocalizedText, text } from '../kernel/locale'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { dateColumn, dateText } from './date-text'
import { dayText } from './day-text'
import { daySourceLabels } from './labels/deadline-labels'
import { sections } from './layout'
import { caveatNotes, evidenceNotes, notesSection } from './notes'

/**
 * A day of a calendar as plain text: whether agencies work, what the day is, and who says so.
 *
 * @param day - as `day()` of a calendar gave it
 * @param coverage - the coverage of that calendar; days on which nobody looked for closures are noted
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the locale is unknown
 * @example
 * describeDay(taipeiCalendar.day('2025-09-29'), taipeiCalendar.coverage, { locale: 'zh-TW' }).split('\n')[0] // => '不上班：民國114年9月29日（2025-09-29，星期一），補假'
 */
export function describeDay(day: CalendarDay, coverage: CalendarCoverage, options: TextOptions): string {
  const locale = localeOf(options)
  const { date, workday, kind, name, source } = day
  const what = dayText(kind, name, locale)
  const isGiven = source === 'closure' && !taipeiClosures.some(([closed]) => closed === date)
  const who = (isGiven ? GIVEN_CLOSURE : daySourceLabels[source])[locale]
  return sections(
    text(
      `${workday ? '上班' : '不上班'}：${dateText(date, locale)}，${what}\n依據：${who}`,
      `${workday ? 'Agencies work' : 'Agencies are off'}: ${dateText(date, locale)}, ${what}\nSource: ${who}`,
    )[locale],
    ...notesSection(dayNotes([day], locale, coverage), locale),
  )
}

/** Who says so of a closure that is not among those of this library. */
const GIVEN_CLOSURE: LocalizedText = { 'zh-TW': '使用者提供之停止上班日', en: 'closure given by the user' }

/**
 * Days of a calendar as plain text, one line a day.
 *
 * @param days - as `day()` of a calendar gave them, in order
 * @param coverage - the coverage of that calendar; days on which nobody looked for closures are noted
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the locale is unknown
 * @example
 * describeDays([taipeiCalendar.day('2025-09-29')], taipeiCalendar.coverage, { locale: 'en' }) // => '2025-09-29  Mon  off    substitute holiday'
 */
export function describeDays(days: readonly CalendarDay[], coverage: CalendarCoverage, options: TextOptions): string {
  const locale = localeOf(options)
  return sections(
    days.map((day) => dayLine(day, locale)).join('\n'),
    ...notesSection(dayNotes(days, locale, coverage), locale),
  )
}

function dayLine({ date, workday, kind, name }: CalendarDay, locale: Locale): string {
  // Both words of a language fill the same columns of the screen.
  const works = (workday ? text('上班  ', 'works') : text('不上班', 'off  '))[locale]
  return `${dateColumn(date, locale)}  ${works}  ${dayText(kind, name, locale)}`
}

function dayNotes(
  days: readonly CalendarDay[],
  locale: Locale,
  { closuresChecked, replacedYears }: CalendarCoverage,
): string[] {
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const provisional = days.some(({ source }) => source === 'projected')
  return [
    ...caveatNotes({ provisional, closuresChecked, replacedYears, from: first.date, through: last.date }, locale),
    ...evidenceNotes(days, locale),
  ]
}
