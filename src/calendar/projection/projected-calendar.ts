import { LAST_YEAR } from '../../kernel/civil-date'
import { InvalidInputError } from '../../kernel/errors'
import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import { isObject } from '../../kernel/json'
import { plainData } from '../../kernel/plain-data'
import { type WorkCalendarOptions, createWorkCalendar } from '../create-work-calendar'
import { type OfficialYear, isOfficialYear } from '../official-year'
import { officialYears } from '../official-years'
import { calendarOptionIssues } from '../option-issues'
import type { WorkCalendar } from '../work-calendar'
import { projectYear } from './project-year'
import { yearIssues } from './year-issues'

/** How far to continue the calendar, and what to lay over it. */
export interface ProjectedCalendarOptions extends WorkCalendarOptions {
  /** The last year of the calendar, whole and included: from the last published or given one (2027) to 2100. */
  readonly through: number
}

/**
 * The work calendar, continued past the last published year, or past the last of `years`, by the rules of the
 * holiday act: each such day says `source: 'projected'`. Every call works its years out anew, so keep the calendar.
 *
 * @throws InvalidInputError where an option is not as described; every fault is named
 * @throws MissingDependencyError where a year has to be projected and the optional package `date-holidays` is not
 *   installed
 * @example
 * projectedCalendar({ through: 2030 }).coverage.last // => '2030-12-31'
 * @example
 * projectedCalendar({ through: 2030 }).addWorkdays('2028-01-24', 1) // => '2028-01-31'
 */
export function projectedCalendar(options: ProjectedCalendarOptions): WorkCalendar {
  const read = plainData(options, '')
  const issues = 'issues' in read ? read.issues : optionIssues(read.copy)
  if ('issues' in read || issues.length > 0) throw new InvalidInputError(issues)
  const { through, years = [], ...others } = read.copy as ProjectedCalendarOptions
  return createWorkCalendar({
    ...others,
    years: [...years, ...yearsBetween(lastKnownYear(years), through).map(projectYear)],
  })
}

function optionIssues(options: unknown): InputIssue[] {
  if (!isObject(options)) return [inputIssue('', 'wrong-type', { expected: 'an object of options' })]
  const { through, ...others } = options as Partial<Record<keyof ProjectedCalendarOptions, unknown>>
  const known = lastKnownYear(others.years)
  const throughIssues = yearIssues('through', through, known, LAST_YEAR)
  // Where the end is not known, an override is not outside it.
  const end = throughIssues.length > 0 ? LAST_YEAR : (through as number)
  // Only which years there are matters to the check; to project them would take too long to refuse an option.
  const projected = yearsBetween(known, end).map((year) => ({ year }) as OfficialYear)
  return [...throughIssues, ...calendarOptionIssues(others, [...officialYears, ...projected])]
}

/** The last year that somebody has published, in this library or in `years`. */
function lastKnownYear(years: unknown): number {
  const given = Array.isArray(years) ? years.filter(isOfficialYear) : []
  return Math.max(...[...officialYears, ...given].map(({ year }) => year))
}

/** The years after one through another, which is included. */
function yearsBetween(after: number, through: number): number[] {
  return Array.from({ length: through - after }, (_, place) => after + 1 + place)
}
