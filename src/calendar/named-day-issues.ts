import { parseIsoDate } from '../kernel/civil-date'
import type { CalendarBounds } from '../kernel/errors'
import type { InputIssue } from '../kernel/issue'
import { isObject } from '../kernel/json'
import { suggestion } from '../kernel/suggestion'
import { calendarIssue } from './calendar-issue'

const keysOf = { closures: ['date', 'name'], overrides: ['date', 'workday', 'name'] } as const
const expectedOf = { closures: 'an object { date, name }', overrides: 'an object { date, workday, name? }' } as const
const nameKeys = ['zh-TW', 'en']

/** Every fault of a list of days that a caller lays over the years. */
export function namedDayIssues(list: 'closures' | 'overrides', days: unknown, covered: CalendarBounds): InputIssue[] {
  if (days === undefined) return []
  if (!Array.isArray(days)) return [calendarIssue(list, 'wrong-type', { expected: 'a list' })]
  const seen = new Set<unknown>()
  return Array.from(days as unknown[]).flatMap((day, place) => {
    const path = `${list}.${place}`
    if (!isObject(day)) return [calendarIssue(path, 'wrong-type', { expected: expectedOf[list] })]
    const { date, workday, name } = day
    const ofDate = dateIssues(`${path}.date`, date, covered)
    if (ofDate.length === 0 && seen.has(date)) ofDate.push(calendarIssue(`${path}.date`, 'duplicate'))
    seen.add(date)
    const ofName =
      list === 'closures' && name === undefined
        ? [calendarIssue(`${path}.name`, 'missing')]
        : nameIssues(name, `${path}.name`)
    return [
      ...ofDate,
      ...(list === 'overrides' ? workdayIssues(workday, `${path}.workday`) : []),
      ...ofName,
      ...unknownKeys(day, keysOf[list], `${path}.`),
    ]
  })
}

/** What is wrong with a day that must lie in the calendar. */
export function dateIssues(path: string, date: unknown, { first, last }: CalendarBounds): InputIssue[] {
  if (date === undefined) return [calendarIssue(path, 'missing')]
  if (typeof date !== 'string' || Number.isNaN(parseIsoDate(date))) return [calendarIssue(path, 'not-a-date')]
  return date < first || date > last ? [calendarIssue(path, 'outside-coverage', { first, last })] : []
}

function workdayIssues(workday: unknown, path: string): InputIssue[] {
  if (workday === undefined) return [calendarIssue(path, 'missing')]
  return typeof workday === 'boolean' ? [] : [calendarIssue(path, 'wrong-type', { expected: 'true or false' })]
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

/** A fault for each key that is not known. */
export function unknownKeys(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  prefix: string,
): InputIssue[] {
  return Object.keys(object)
    .filter((key) => !known.includes(key))
    .map((key) => calendarIssue(`${prefix}${key}`, 'unknown-key', suggestion(key, known)))
}
