import type { CalendarParts } from './assemble-calendar'
import { officialParts } from './assemble-calendar'

/** Which editions of the years a calendar has, and what the caller laid over them. */
export function editionOf(
  added: CalendarParts['years'],
  overrides: number,
  makeUpSaturdays: CalendarParts['makeUpSaturdays'],
): string {
  return [
    officialParts().edition,
    ...byEdition(added),
    ...(overrides > 0 ? [`${overrides} override${overrides === 1 ? '' : 's'}`] : []),
    ...(makeUpSaturdays === 'not-a-workday' ? ['make-up Saturdays off'] : []),
  ].join('; ')
}

/** Years in a row of one edition are named together. */
function byEdition(added: CalendarParts['years']): string[] {
  const runs: { first: number; last: number; edition: string }[] = []
  for (const { year, edition } of added) {
    const run = runs.at(-1)
    if (run?.last === year - 1 && run.edition === edition) run.last = year
    else runs.push({ first: year, last: year, edition })
  }
  return runs.map(({ first, last, edition }) => `${first === last ? first : `${first}-${last}`} ${edition}`)
}
