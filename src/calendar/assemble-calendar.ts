import { deepFreeze } from '../kernel/json'
import type { DaySources } from './day-table'
import { createDayTable } from './day-table'
import { officialYears } from './official-years'
import { closedDay, closuresChecked, taipeiClosures } from './taipei-closures'
import type { WorkCalendar } from './work-calendar'
import { createCalendar } from './work-calendar'

/** What a calendar is assembled from, already judged. */
export interface CalendarParts extends DaySources {
  /** Whether Taipei's closures are known; what is laid over the years beats them. */
  readonly closed: boolean
  /** Which editions of the years, and what is laid over them. */
  readonly edition: string
}

/** The official years alone. */
export function officialParts(): Omit<CalendarParts, 'closed'> {
  return {
    years: officialYears,
    laidOver: [],
    makeUpSaturdays: 'workday',
    edition: `official ${officialYears[0]?.year}-${officialYears.at(-1)?.year}, checked ${officialYears.at(-1)?.checkedOn}`,
  }
}

/** The years with what is laid over them, as a calendar. */
export function assembleCalendar({ closed, edition, ...sources }: CalendarParts): WorkCalendar {
  const { years, laidOver } = sources
  const coverage = deepFreeze({
    first: `${years[0]?.year}-01-01`,
    last: `${years.at(-1)?.year}-12-31`,
    edition,
    closuresChecked: closed ? closuresChecked : null,
  })
  return createCalendar(coverage, () =>
    createDayTable(coverage, { ...sources, laidOver: [...(closed ? taipeiClosures.map(closedDay) : []), ...laidOver] }),
  )
}
