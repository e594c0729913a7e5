import { deepFreeze } from '../kernel/json'
import { type DaySources, createDayTable } from './day-table'
import { officialYears } from './official-years'
import { closedDay, taipeiClosures } from './taipei-closures'
import { type CalendarCoverage, type WorkCalendar, createCalendar } from './work-calendar'

/** What a calendar is assembled from, already judged. */
export interface CalendarParts extends DaySources {
  /** Null where Taipei's closures are not known; what is laid over the years beats them. */
  readonly closuresChecked: CalendarCoverage['closuresChecked']
  /** Which editions of the years, and what is laid over them. */
  readonly named: NamedEdition
}

/** What the coverage of a calendar says of the years that it is made of. */
export type NamedEdition = Pick<CalendarCoverage, 'edition' | 'replacedYears'>

/** The official years alone. */
export function officialParts(): Omit<CalendarParts, 'closuresChecked'> {
  return {
    years: officialYears,
    laidOver: [],
    makeUpSaturdays: 'workday',
    named: {
      edition: `official ${officialYears[0]?.year}-${officialYears.at(-1)?.year}, checked ${officialYears.at(-1)?.checkedOn}`,
    },
  }
}

/** The years with what is laid over them, as a calendar. */
export function assembleCalendar({ closuresChecked, named, ...sources }: CalendarParts): WorkCalendar {
  const { years, laidOver } = sources
  const coverage = deepFreeze({
    first: `${years[0]?.year}-01-01`,
    last: `${years.at(-1)?.year}-12-31`,
    ...named,
    closuresChecked,
  })
  return createCalendar(coverage, () =>
    createDayTable(coverage, {
      ...sources,
      laidOver: [...(closuresChecked ? taipeiClosures.map(closedDay) : []), ...laidOver],
    }),
  )
}
