import type { CalendarCoverage } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import type { Locale } from '../kernel/locale'
import type { DueDate, Timeliness } from '../law/deadlines'
import type { Basis, Decision } from '../law/rule'
import { formatClause } from '../law/format-clause'
import type { BasisCode, StepOf } from '../law/steps'
import { dateText } from './date-text'
import { stepIn } from './any-words'
import { labelTexts } from './label-texts'
import { section } from './layout'
import type { Caveats } from './notes'
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

/** A step of a rule that counts a limit in workdays. */
type LimitStep = StepOf<'deadlines.timeliness'> | StepOf<'training.leave-filing'>

/**
 * What to know of the days that were counted: those of a limit in workdays, and those that are left or late; of a last
 * day that the bureau set, that day and where it was moved. Of several limits the last one is looked at.
 */
export function caveatsOf(basis: readonly Basis[]): Caveats | null {
  const moved = (basis as readonly StepOf<'deadlines.designated'>[]).find(
    (step) => step.code === 'limit-on-workday' || step.code === 'limit-moved',
  )
  if (moved !== undefined) return caveats([moved.data.date, moved.data.last], moved.data, moved.data.provisional)
  const steps = [...(basis as readonly LimitStep[])].reverse()
  const start = steps.find(
    (step) => step.code === 'start-day-counts' || step.code === 'start-day-left-out' || step.code === 'filing-limit',
  )
  const end = steps.find((step) => step.code === 'last-workday' || step.code === 'filing-limit')
  if (start === undefined || end === undefined) return null
  const outcome = steps.find(
    (step) => step.code === 'on-time' || step.code === 'late' || step.code === 'open' || step.code === 'overdue',
  )
  const further = outcome === undefined || outcome.code === 'on-time' ? [] : [outcome.data.doneOn ?? outcome.data.asOf]
  return caveats([start.data.from, end.data.due, ...further], end.data, (outcome ?? end).data.provisional)
}

function caveats(
  days: readonly IsoDate[],
  { closuresChecked, replacedYears }: Pick<CalendarCoverage, 'closuresChecked' | 'replacedYears'>,
  provisional: boolean,
): Caveats {
  const bearing = [...days].sort()
  return {
    from: bearing[0] as IsoDate,
    through: bearing.at(-1) as IsoDate,
    closuresChecked,
    replacedYears,
    provisional,
  }
}

/** The clause in its printed form, the rule in words, and how its days were counted. */
export function basisSection(
  { basis }: Decision<DueDate | Timeliness>,
  locale: Locale,
  codes: readonly BasisCode[] = countingCodes,
): string[] {
  const [first] = basis as readonly [StepOf<'deadlines.due', 'workday-limit'>]
  const clause = formatClause(first.clause, { locale })
  const name = labelTexts.duty[first.data.duty][locale]
  const lines = basis
    .filter(({ code }) => codes.includes(code))
    .map((step) => `${limitSentence(step, locale)}${locale === 'en' ? '.' : '。'}`)
  return section(locale === 'en' ? `Basis: ${clause}, ${name}` : `依據：${clause} ${name}`, lines)
}

/** What was found at a step of a limit in workdays, without the full stop: timeliness has all steps of a last day. */
export function limitSentence(step: Basis, locale: Locale): string {
  return stepIn(timelinessWords, step, locale)
}

/** The line that gives the last day of a limit. */
export function dueLine(due: IsoDate, locale: Locale): string {
  return locale === 'en' ? `Last day: ${dateText(due, locale)}` : `最後期限：${dateText(due, locale)}`
}
