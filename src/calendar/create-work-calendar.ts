import type { IsoDate } from '../kernel/civil-date'
import { InvalidInputError } from '../kernel/errors'
import { type LocalizedText, text } from '../kernel/locale'
import { plainData } from '../kernel/plain-data'
import { assembleCalendar } from './assemble-calendar'
import type { CalendarDay } from './calendar-day'
import { namedEdition } from './edition'
import type { OfficialYear } from './official-year'
import { officialYears } from './official-years'
import { calendarOptionIssues } from './option-issues'
import { closuresChecked } from './taipei-closures'
import type { WorkCalendar } from './work-calendar'

/** What to lay over the official calendar. */
export interface WorkCalendarOptions {
  /**
   * `taipei` (the default): the city's whole-day closures are days off; `none`: they are not known. A list: further
   * closures beside these, a date at most once, inside the years; of a day that both name, the caller's is taken.
   */
  readonly closures?:
    'taipei' | 'none' | readonly { readonly date: IsoDate; readonly name: string | LocalizedText }[] | undefined
  /**
   * The day through which somebody has looked for closures, included: there are no others until then. A day before the
   * one until which this library looked (`taipeiCalendar.coverage.closuresChecked`) changes nothing.
   */
  readonly closuresCheckedThrough?: IsoDate | undefined
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
 * createWorkCalendar({ closures: [{ date: '2026-09-01', name: '海神' }], closuresCheckedThrough: '2026-11-30' }).coverage.closuresChecked?.through // => '2026-11-30'
 * @example
 * createWorkCalendar({ overrides: [{ date: '2026-09-30', workday: false, name: '停電' }] }).addWorkdays('2026-09-29', 1) // => '2026-10-01'
 */
export function createWorkCalendar(options: WorkCalendarOptions = {}): WorkCalendar {
  const read = plainData(options, '')
  const issues = 'issues' in read ? read.issues : calendarOptionIssues(read.copy, officialYears)
  if ('issues' in read || issues.length > 0) throw new InvalidInputError(issues)

  const {
    closures = 'taipei',
    closuresCheckedThrough: checkedThrough = '',
    overrides = [],
    years = [],
    makeUpSaturdays = 'workday',
  } = read.copy as WorkCalendarOptions
  const added = inOrder(years)
  const closed = typeof closures === 'string' ? [] : closures
  return assembleCalendar({
    closuresChecked:
      closures === 'none'
        ? null
        : checkedThrough > closuresChecked.through
          ? { ...closuresChecked, through: checkedThrough }
          : closuresChecked,
    years: inOrder([...officialYears.filter(({ year }) => !added.some((other) => other.year === year)), ...added]),
    laidOver: [
      ...closed.map(({ date, name }) => laidOver('closure', date, false, name)),
      ...overrides.map(({ date, workday, name }) => laidOver('override', date, workday, name)),
    ],
    makeUpSaturdays,
    named: namedEdition({ added, closures: closed.length, overrides: overrides.length, makeUpSaturdays }),
  })
}

function laidOver(
  source: 'closure' | 'override',
  date: IsoDate,
  workday: boolean,
  name: string | LocalizedText | undefined,
): CalendarDay {
  return { date, workday, kind: source, name: nameOf(name), source }
}

function inOrder(years: readonly OfficialYear[]): OfficialYear[] {
  return [...years].sort((a, b) => a.year - b.year)
}

function nameOf(name: string | LocalizedText | undefined): LocalizedText | null {
  if (name === undefined) return null
  return typeof name === 'string' ? text(name.trim(), name.trim()) : text(name['zh-TW'].trim(), name.en.trim())
}
