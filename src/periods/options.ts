import { type WorkCalendar, isWorkCalendar } from '../calendar/work-calendar'
import { type InputIssue, inputIssue } from '../kernel/input-issue'
import { noPlainObject, unknownKey } from '../kernel/member-issues'
import { ownMembers } from '../kernel/own-members'

/** The options that everything takes that counts days, as they were given, with the faults of their form. */
export interface CountingOptions {
  readonly calendar: WorkCalendar | undefined
  /** Not yet judged: which readings there are is for the law that is asked. */
  readonly readings: Readonly<Record<string, unknown>>
  /** The members beside these two, of the names that are known. */
  readonly others: Readonly<Record<string, unknown>>
  readonly issues: readonly InputIssue[]
}

/** Reads the options of what counts days, once each; `furtherKeys` are those that the caller judges itself. */
export function readCountingOptions(given: unknown, furtherKeys: readonly string[] = []): CountingOptions {
  const members = ownMembers(given)
  if (typeof members === 'string') return { ...NOTHING, issues: [noPlainObject('options', members)] }
  const { calendar, readings = {}, ...others } = members
  const known = ['calendar', 'readings', ...furtherKeys]
  const issues = Object.keys(others)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(`options.${key}`, key, known))
  if (calendar !== undefined && !isWorkCalendar(calendar)) issues.push(inputIssue('options.calendar', 'not-a-calendar'))
  const choices = ownMembers(readings)
  if (typeof choices === 'string') issues.push(noPlainObject('options.readings', choices))
  return {
    calendar: calendar as WorkCalendar | undefined,
    readings: typeof choices === 'string' ? {} : choices,
    others,
    issues,
  }
}

const NOTHING = { calendar: undefined, readings: {}, others: {} } as const

/** Options with a calendar, for the rules of any law that count days. */
export interface CalendarOptions {
  /** The calendar to count by; `taipeiCalendar` unless given. */
  readonly calendar?: WorkCalendar | undefined
}

/**
 * Reads a calendar beside the readings of a rule, for `defineLaw` of `…/kernel`.
 *
 * @example
 * readCalendarOptions({ calendar: taipeiCalendar }) // => { options: { calendar: taipeiCalendar, readings: {} } }
 */
export function readCalendarOptions(
  given: unknown,
): { readonly options: CalendarOptions } | { readonly issues: readonly InputIssue[] } {
  const { calendar, readings, issues } = readCountingOptions(given)
  const options = { calendar, readings }
  return issues.length > 0 ? { issues } : { options }
}
