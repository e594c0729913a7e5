import { type CalendarParts, type NamedEdition, officialParts } from './assemble-calendar'

/** What a caller put in the place of official years or laid over them. */
interface GivenByCaller {
  readonly added: CalendarParts['years']
  /** How many. */
  readonly closures: number
  /** How many. */
  readonly overrides: number
  readonly makeUpSaturdays: CalendarParts['makeUpSaturdays']
}

/** Which editions of the years a calendar has, and what the caller laid over them or put in their place. */
export function namedEdition({ added, closures, overrides, makeUpSaturdays }: GivenByCaller): NamedEdition {
  const { named, years } = officialParts()
  const official = new Set(years.map(({ year }) => year))
  const replacedYears = added.map(({ year }) => year).filter((year) => official.has(year))
  return {
    edition: [
      named.edition,
      ...byEdition(added, official),
      ...counted(closures, 'further closure'),
      ...counted(overrides, 'override'),
      ...(makeUpSaturdays === 'not-a-workday' ? ['make-up Saturdays off'] : []),
    ].join('; '),
    ...(replacedYears.length > 0 && { replacedYears }),
  }
}

function counted(count: number, what: string): string[] {
  return count > 0 ? [`${count} ${what}${count === 1 ? '' : 's'}`] : []
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
