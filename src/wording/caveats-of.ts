import type { CalendarCoverage } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import type { Basis } from '../law/rule'
import type { StepOf } from '../law/steps'
import type { Caveats } from './notes'

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
