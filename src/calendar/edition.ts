import { type CalendarParts, type NamedEdition, officialParts } from './assemble-calendar'

/** Which editions of the years a calendar has, and what the caller laid over them or put in their place. */
export function namedEdition(
  added: CalendarParts['years'],
  overrides: number,
  makeUpSaturdays: CalendarParts['makeUpSaturdays'],
): NamedEdition {
  const { named, years } = officialParts()
  const official = new Set(years.map(({ year }) => year))
  const replacedYears = added.map(({ year }) => year).filter((year) => official.has(year))
  return {
    edition: [
      named.edition,
      ...byEdition(added, official),
      ...(overrides > 0 ? [`${overrides} override${overrides === 1 ? '' : 's'}`] : []),
      ...(makeUpSaturdays === 'not-a-workday' ? ['make-up Saturdays off'] : []),
    ].join('; '),
    ...(replacedYears.length > 0 && { replacedYears }),
  }
}

/** Years in a row of one edition are named together. */
function byEdition(added: CalendarParts['years'], official: ReadonlySet<number>): string[] {
  const runs: { first: number; last: number; said: string }[] = []
  for (const { year, edition } of added) {
    const run = runs.at(-1)
    const said = official.has(year) ? `${edition} in place of the official` : edition
    if (run?.last === year - 1 && run.said === said) run.last = year
    else runs.push({ first: year, last: year, said })
  }
  return runs.map(({ first, last, said }) => `${first === last ? first : `${first}-${last}`} ${said}`)
}
