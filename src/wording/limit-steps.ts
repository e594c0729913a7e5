import type { IsoDate } from '../kernel/civil-date'
import { type Locale, text } from '../kernel/locale'
import type { DueDate, Timeliness } from '../law/deadlines'
import type { Basis, Decision } from '../law/rule'
import { formatClause } from '../law/format-clause'
import type { BasisCode, StepOf } from '../law/steps'
import { dateText } from './date-text'
import { stepIn } from './any-words'
import { dutyLabels } from './labels/deadline-labels'
import { section } from './layout'
import { timelinessWords } from './rules/deadlines/timeliness'

/** The steps by which the days of a limit are counted. */
const countingCodes: readonly BasisCode[] = ['workday-limit', 'start-day-counts', 'start-day-left-out', 'last-workday']

/** The same with those that name the days, for a text that does not list every day. */
export const countingAndDayCodes: readonly BasisCode[] = [
  ...countingCodes,
  'days-left-out',
  'special-days-counted',
  'further-days-left-out',
  'further-special-days-counted',
]

/** The clause in its printed form, the rule in words, and how its days were counted. */
export function basisSection(
  { basis }: Decision<DueDate | Timeliness>,
  locale: Locale,
  codes: readonly BasisCode[] = countingCodes,
): string[] {
  const [first] = basis as readonly [StepOf<'deadlines.due', 'workday-limit'>]
  const clause = formatClause(first.clause, { locale })
  const name = dutyLabels[first.data.duty][locale]
  const lines = basis
    .filter(({ code }) => codes.includes(code))
    .map((step) => `${limitSentence(step, locale)}${text('。', '.')[locale]}`)
  return section(text(`依據：${clause} ${name}`, `Basis: ${clause}, ${name}`)[locale], lines)
}

/** What was found at a step of a limit in workdays, without the full stop: timeliness has all steps of a last day. */
export function limitSentence(step: Basis, locale: Locale): string {
  return stepIn(timelinessWords, step, locale)
}

/** The line that gives the last day of a limit. */
export function dueLine(due: IsoDate, locale: Locale): string {
  return text(`最後期限：${dateText(due, locale)}`, `Last day: ${dateText(due, locale)}`)[locale]
}
