import { deepFreeze } from '../kernel/json'
import type { DaySources } from './day-table'
import { createDayTable } from './day-table'
import type { OfficialYear } from './official-year'
import { officialYears } from './official-years'
import { closuresChecked, taipeiClosures } from './taipei-closures'
import type { CalendarCoverage, WorkCalendar } from './work-calendar'
import { createCalendar } from './work-calendar'

/** What is laid over the official years, already judged. */
export interface Layers extends Partial<Pick<DaySources, 'overrides' | 'makeUpSaturdays'>> {
  readonly closed: boolean
  readonly added?: readonly OfficialYear[]
}

/** The official years with what is laid over them, as a calendar. */
export function assembleCalendar({ closed, added = [], overrides = [], makeUpSaturdays = 'workday' }: Layers): WorkCalendar {
  const sources: DaySources = {
    years: [...officialYears.filter(({ year }) => !added.some((other) => other.year === year)), ...added].sort((a, b) => a.year - b.year),
    closures: closed ? taipeiClosures : [],
    overrides,
    makeUpSaturdays,
  }
  return createCalendar(coverageOf(sources, added, closed), () => createDayTable(sources))
}

function coverageOf({ years, overrides, makeUpSaturdays }: DaySources, added: readonly OfficialYear[], closed: boolean): CalendarCoverage {
  const named = (count: number, noun: string): string => (count === 1 ? `1 ${noun}` : `${count} ${noun}s`)
  const edition = [
    `official ${officialYears[0]?.year}-${officialYears.at(-1)?.year}, checked ${officialYears.at(-1)?.checkedOn}`,
    ...byEdition(added),
    ...(overrides.length > 0 ? [named(overrides.length, 'override')] : []),
    ...(makeUpSaturdays === 'not-a-workday' ? ['make-up Saturdays off'] : []),
  ].join('; ')
  return deepFreeze({
    first: `${years[0]?.year}-01-01`,
    last: `${years.at(-1)?.year}-12-31`,
    edition,
    closuresChecked: closed ? { ...closuresChecked } : null,
  })
}

/** Years in a row of one edition are named together. */
function byEdition(added: readonly OfficialYear[]): string[] {
  const runs: { first: number, last: number, edition: string }[] = []
  for (const { year, edition } of [...added].sort((a, b) => a.year - b.year)) {
    const run = runs.at(-1)
    if (run?.last === year - 1 && run.edition === edition) run.last = year
    else runs.push({ first: year, last: year, edition })
  }
  return runs.map(({ first, last, edition }) => `${first === last ? first : `${first}-${last}`} ${edition}`)
}
