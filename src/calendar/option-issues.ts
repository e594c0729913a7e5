import type { CalendarBounds } from '../kernel/errors'
import type { InputIssue } from '../kernel/issue'
import { isObject } from '../kernel/json'
import { suggestion } from '../kernel/suggestion'
import { calendarIssue } from './calendar-issue'
import { dateIssues, namedDayIssues, unknownKeys } from './named-day-issues'
import { type OfficialYear, isOfficialYear } from './official-year'

/*
 * Checked by hand: a validator brings more code than the whole calendar has.
 */

const optionKeys = ['closures', 'closuresCheckedThrough', 'overrides', 'years', 'makeUpSaturdays']
const closureChoices = ['taipei', 'none']

/** Every fault of the options of `createWorkCalendar`, where `official` are the years that it knows by itself. */
export function calendarOptionIssues(options: unknown, official: readonly Pick<OfficialYear, 'year'>[]): InputIssue[] {
  if (!isObject(options)) return [calendarIssue('', 'wrong-type', { expected: 'an object of options' })]
  const { closures, closuresCheckedThrough, overrides, years, makeUpSaturdays } = options
  const { found, issues: yearIssues } = readYears(years, official)
  const covered = { first: `${found[0]}-01-01`, last: `${found.at(-1)}-12-31` }
  return [
    ...unknownKeys(options, optionKeys, ''),
    ...closureIssues(closures, covered),
    ...checkedThroughIssues(closuresCheckedThrough, closures, covered),
    ...namedDayIssues('overrides', overrides, covered),
    ...yearIssues,
    ...optionIssue('makeUpSaturdays', makeUpSaturdays, ['workday', 'not-a-workday']),
  ]
}

function closureIssues(closures: unknown, covered: CalendarBounds): InputIssue[] {
  if (closures === undefined) return []
  if (typeof closures === 'string') return optionIssue('closures', closures, closureChoices)
  return Array.isArray(closures)
    ? namedDayIssues('closures', closures, covered)
    : [calendarIssue('closures', 'wrong-type', { expected: 'taipei, none or a list of { date, name }' })]
}

function checkedThroughIssues(through: unknown, closures: unknown, covered: CalendarBounds): InputIssue[] {
  if (through === undefined) return []
  return [
    ...dateIssues('closuresCheckedThrough', through, covered),
    ...(closures === 'none' ? [calendarIssue('closuresCheckedThrough', 'without-closures')] : []),
  ]
}

function optionIssue(path: string, value: unknown, options: readonly string[]): InputIssue[] {
  return value === undefined || options.includes(value as string)
    ? []
    : [calendarIssue(path, 'not-an-option', { options, ...suggestion(value, options) })]
}

/** The years that the calendar would have, as first and last where they are sound, and their faults. */
function readYears(
  years: unknown,
  official: readonly Pick<OfficialYear, 'year'>[],
): { found: readonly number[]; issues: InputIssue[] } {
  const known = official.map(({ year }) => year)
  if (years === undefined) return { found: known, issues: [] }
  if (!Array.isArray(years))
    return { found: known, issues: [calendarIssue('years', 'wrong-type', { expected: 'a list' })] }
  const all = new Set(known)
  const seen = new Set<number>()
  const issues: InputIssue[] = []
  // A copy, since an empty place of a list is passed over by its own methods.
  Array.from(years as unknown[]).forEach((year, place) => {
    if (!isOfficialYear(year)) issues.push(calendarIssue(`years.${place}`, 'not-an-official-year'))
    else if (seen.has(year.year)) issues.push(calendarIssue(`years.${place}`, 'duplicate'))
    else seen.add(year.year)
  })
  for (const year of seen) all.add(year)
  const found = [...all].sort((a, b) => a - b)
  const gap = found.findIndex((year, place) => place > 0 && year !== (found[place - 1] as number) + 1)
  if (gap > 0) issues.push(calendarIssue('years', 'year-gap', { year: (found[gap - 1] as number) + 1 }))
  return { found, issues }
}
