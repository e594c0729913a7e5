import { parseIsoDate } from '../kernel/civil-date'
import type { InputIssue } from '../kernel/issue'
import { isObject } from '../kernel/json'
import { suggestion } from '../kernel/suggestion'
import { calendarIssue } from './calendar-issue'
import { type OfficialYear, isOfficialYear } from './official-year'

/*
 * Checked by hand: a validator brings more code than the whole calendar has.
 */

const optionKeys = ['closures', 'overrides', 'years', 'makeUpSaturdays']
const overrideKeys = ['date', 'workday', 'name']
const nameKeys = ['zh-TW', 'en']

/** Every fault of the options of `createWorkCalendar`, where `official` are the years that it knows by itself. */
export function calendarOptionIssues(options: unknown, official: readonly Pick<OfficialYear, 'year'>[]): InputIssue[] {
  if (!isObject(options)) return [calendarIssue('', 'wrong-type', { expected: 'an object of options' })]
  const { closures, overrides, years, makeUpSaturdays } = options
  const { found: foundYears, issues: yearIssues } = readYears(years, official)
  return [
    ...unknownKeys(options, optionKeys, ''),
    ...optionIssue('closures', closures, ['taipei', 'none']),
    ...overrideIssues(overrides, foundYears),
    ...yearIssues,
    ...optionIssue('makeUpSaturdays', makeUpSaturdays, ['workday', 'not-a-workday']),
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

function overrideIssues(overrides: unknown, years: readonly number[]): InputIssue[] {
  if (overrides === undefined) return []
  if (!Array.isArray(overrides)) return [calendarIssue('overrides', 'wrong-type', { expected: 'a list' })]
  const first = `${years[0]}-01-01`
  const last = `${years.at(-1)}-12-31`
  const seen = new Set<unknown>()
  return Array.from(overrides as unknown[]).flatMap((override, place) => {
    const path = `overrides.${place}`
    if (!isObject(override))
      return [calendarIssue(path, 'wrong-type', { expected: 'an object { date, workday, name? }' })]
    const { date, workday, name } = override
    const issues: InputIssue[] = []
    if (date === undefined) issues.push(calendarIssue(`${path}.date`, 'missing'))
    else if (typeof date !== 'string' || Number.isNaN(parseIsoDate(date)))
      issues.push(calendarIssue(`${path}.date`, 'not-a-date'))
    else if (date < first || date > last)
      issues.push(calendarIssue(`${path}.date`, 'outside-coverage', { first, last }))
    else if (seen.has(date)) issues.push(calendarIssue(`${path}.date`, 'duplicate'))
    seen.add(date)
    if (workday === undefined) issues.push(calendarIssue(`${path}.workday`, 'missing'))
    else if (typeof workday !== 'boolean')
      issues.push(calendarIssue(`${path}.workday`, 'wrong-type', { expected: 'true or false' }))
    return [...issues, ...nameIssues(name, `${path}.name`), ...unknownKeys(override, overrideKeys, `${path}.`)]
  })
}

function nameIssues(name: unknown, path: string): InputIssue[] {
  if (name === undefined) return []
  if (typeof name === 'string') return name.trim() === '' ? [calendarIssue(path, 'empty')] : []
  if (!isObject(name)) return [calendarIssue(path, 'wrong-type', { expected: 'a text or { "zh-TW", "en" }' })]
  return [
    ...nameKeys.flatMap((key) =>
      typeof name[key] === 'string'
        ? nameIssues(name[key], `${path}.${key}`)
        : [calendarIssue(`${path}.${key}`, name[key] === undefined ? 'missing' : 'wrong-type', { expected: 'a text' })],
    ),
    ...unknownKeys(name, nameKeys, `${path}.`),
  ]
}

function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  prefix: string,
): InputIssue[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => calendarIssue(`${prefix}${key}`, 'unknown-key', suggestion(key, known)))
}
