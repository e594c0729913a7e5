import { type DayRun, daysLeftOut, specialDaysCounted } from '../periods/day-runs'
import type { CountedDay } from '../periods/workday-count'
import type { ClauseId } from './clause-id'
import type { StepOf } from './steps'

/** The steps that name the days of a limit that are no ordinary workdays, where there are any. */
export function daySteps(
  clause: ClauseId,
  ledger: readonly CountedDay[],
): StepOf<'deadlines.due', 'days-left-out' | 'special-days-counted'>[] {
  return withDays([
    { clause, code: 'days-left-out', data: { days: daysLeftOut(ledger) } },
    { clause, code: 'special-days-counted', data: { days: specialDaysCounted(ledger) } },
  ])
}

/** The same of days that were counted beside a limit, without the weekends: of a long delay there are too many. */
export function furtherDaySteps(
  clause: ClauseId,
  days: readonly CountedDay[],
): StepOf<'deadlines.timeliness', 'further-days-left-out' | 'further-special-days-counted'>[] {
  return withDays([
    {
      clause,
      code: 'further-days-left-out',
      data: { days: daysLeftOut(days).filter(({ why }) => why !== 'weekend') },
    },
    { clause, code: 'further-special-days-counted', data: { days: specialDaysCounted(days) } },
  ])
}

function withDays<Step extends { readonly data: { readonly days: readonly DayRun[] } }>(
  steps: readonly Step[],
): Step[] {
  return steps.filter(({ data: { days } }) => days.length > 0)
}
