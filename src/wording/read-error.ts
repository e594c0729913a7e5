import { MissingDependencyError } from '../calendar/projection/missing-dependency-error'
import { CalendarRangeError, InvalidInputError, UnknownClauseError, UnknownReadingError } from '../kernel/errors'
import { isObject } from '../kernel/json'
import { isIssue } from './is-issue'

/** The errors of this library, each of which can be made again from the data that it carries. */
export type KnownError =
  InvalidInputError | CalendarRangeError | UnknownClauseError | UnknownReadingError | MissingDependencyError

type Data = Readonly<Record<string, unknown>>

/** Makes an error of each code from its data; null where the data is not that of such an error. */
const makers: { readonly [Code in KnownError['code']]: (data: Data) => Extract<KnownError, { code: Code }> | null } = {
  'invalid-input': ({ issues, rule }) =>
    isListOf(issues, isIssue) && isTextOrAbsent(rule) ? new InvalidInputError(issues, rule) : null,
  'calendar-range': ({ date, coverage }) =>
    isText(date) && isObject(coverage) && isText(coverage['first']) && isText(coverage['last'])
      ? new CalendarRangeError(date, { first: coverage['first'], last: coverage['last'] })
      : null,
  'unknown-clause': ({ reference, suggestions }) =>
    isText(reference) && isListOf(suggestions, isText) ? new UnknownClauseError(reference, suggestions) : null,
  'unknown-reading': ({ reading, choice, suggestions }) =>
    isText(reading) && isTextOrAbsent(choice) && isListOf(suggestions, isText)
      ? new UnknownReadingError(reading, choice, suggestions)
      : null,
  'missing-dependency': () => new MissingDependencyError(undefined),
}

/**
 * The error of this library that a value is, as one of this copy: whichever copy made it, and where it came as JSON.
 * Null where the value is none, and where it is one that came later than this copy.
 */
export function readError(value: unknown): KnownError | null {
  const data = asJson(value)
  if (!isObject(data) || !isText(data['code']) || !Object.hasOwn(makers, data['code'])) return null
  return makers[data['code'] as KnownError['code']](data)
}

/** What JSON writes of a value; undefined where it writes nothing. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value))
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || isText(value)
}

function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem)
}
