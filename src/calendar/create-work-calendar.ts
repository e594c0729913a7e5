import type { IsoDate } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import type { LocalizedText } from '../kernel/locale'
import { plainData } from '../kernel/plain-data'
import { assembleCalendar } from './assemble-calendar'
import { namedEdition } from './edition'
import type { OfficialYear } from './official-year'
import { officialYears } from './official-years'
import { calendarOptionIssues } from './option-issues'
import type { WorkCalendar } from './work-calendar'

/** What to lay over the official calendar. */
export interface WorkCalendarOptions {
  /** `taipei` (the default): the city's whole-day closures are days off; `none`: they are not known. */
  readonly closures?: 'taipei' | 'none' | undefined
  /** Single days that beat everything else; a date at most once, inside the years. */
  readonly overrides?:
    | readonly {
        readonly date: IsoDate
        readonly workday: boolean
        readonly name?: string | LocalizedText | undefined
      }[]
    | undefined
  /** Years that replace an official one or extend the calendar without a gap; a year at most once. */
  readonly years?: readonly OfficialYear[] | undefined
  /**
   * `workday` (the default): a Saturday that the calendar makes up is worked; `not-a-workday`: it is a weekend day that
   * keeps its name.
   */
  readonly makeUpSaturdays?: 'workday' | 'not-a-workday' | undefined
}

/**
 * The official calendar of government agencies with what the caller lays over it.
 * An override beats a closure, a closure beats the official year.
 *
 * @throws InvalidInputError where an option is not as described; every fault is named
 * @example
 * createWorkCalendar({ overrides: [{ date: '2026-09-30', workday: false, name: '停電' }] }).addWorkdays('2026-09-29', 1) // => '2026-10-01'
 */
export function createWorkCalendar(options: WorkCalendarOptions = {}): WorkCalendar {
  const read = plainData(options, '')
  const issues = 'issues' in read ? read.issues : calendarOptionIssues(read.copy, officialYears)
  if ('issues' in read || issues.length > 0) throw new InvalidInputError(issues)

  const { closures, overrides = [], years = [], makeUpSaturdays = 'workday' } = read.copy as WorkCalendarOptions
  const added = inOrder(years)
  return assembleCalendar({
    closed: closures !== 'none',
    years: inOrder([...officialYears.filter(({ year }) => !added.some((other) => other.year === year)), ...added]),
    laidOver: overrides.map(({ date, workday, name }) => ({
      date,
      workday,
      kind: 'override',
      name: nameOf(name),
      source: 'override',
    })),
    makeUpSaturdays,
    named: namedEdition(added, overrides.length, makeUpSaturdays),
  })
}

function inOrder(years: readonly OfficialYear[]): OfficialYear[] {
  return [...years].sort((a, b) => a.year - b.year)
}

function nameOf(name: string | LocalizedText | undefined): LocalizedText | null {
  if (name === undefined) return null
  return typeof name === 'string'
    ? { 'zh-TW': name.trim(), en: name.trim() }
    : { 'zh-TW': name['zh-TW'].trim(), en: name.en.trim() }
}
