import { type IsoDate, formatIsoDate, isDayNumber } from './civil-date'
import { InvalidInputError } from './errors'
import { formIssue } from './form-issue'

const HOUR = 3_600_000
const DAY = 86_400_000

/**
 * When the clocks of Taipei were nine hours ahead of UTC, else eight: from an hour to another that is left out, as
 * clocks eight hours ahead would show them. Source: the time zone database, 2025c. It has not happened since 1979.
 */
const nineHoursAhead: readonly (readonly [from: string, until: string])[] = [
  ['1937-10-01T00', '1945-09-21T00'],
  ['1946-05-15T00', '1946-09-30T23'],
  ['1947-04-15T00', '1947-10-31T23'],
  ['1948-05-01T00', '1948-09-30T23'],
  ['1949-05-01T00', '1949-09-30T23'],
  ['1950-05-01T00', '1950-09-30T23'],
  ['1951-05-01T00', '1951-09-30T23'],
  ['1952-03-01T00', '1952-10-31T23'],
  ['1953-04-01T00', '1953-10-31T23'],
  ['1954-04-01T00', '1954-10-31T23'],
  ['1955-04-01T00', '1955-09-30T23'],
  ['1956-04-01T00', '1956-09-30T23'],
  ['1957-04-01T00', '1957-09-30T23'],
  ['1958-04-01T00', '1958-09-30T23'],
  ['1959-04-01T00', '1959-09-30T23'],
  ['1960-06-01T00', '1960-09-30T23'],
  ['1961-06-01T00', '1961-09-30T23'],
  ['1974-04-01T00', '1974-09-30T23'],
  ['1975-04-01T00', '1975-09-30T23'],
  ['1979-07-01T00', '1979-09-30T23'],
]

/**
 * The civil date in Taipei at an instant, whatever time zone the process runs in.
 *
 * @param instant - a valid `Date` whose date in Taipei lies in the years 1900 to 2100
 * @throws InvalidInputError where the argument is not such a `Date`
 * @example
 * toIsoDate(new Date('2026-03-08T16:30:00Z')) // => '2026-03-09'
 */
export function toIsoDate(instant: Date): IsoDate {
  const time = timeOf(instant)
  if (time === null) throw new InvalidInputError([formIssue('', 'wrong-type', { expected: 'a Date' })])
  if (!isDayNumber(dayAt(time, 8))) throw new InvalidInputError([formIssue('', 'not-a-date')])
  const hour = new Date(time + 8 * HOUR).toISOString().slice(0, 13)
  const ahead = nineHoursAhead.some(([from, until]) => from <= hour && hour < until)
  return formatIsoDate(dayAt(time, ahead ? 9 : 8))
}

/** The day since 1970-01-01 on clocks that are so many hours ahead of UTC. */
function dayAt(time: number, hoursAhead: number): number {
  return Math.floor((time + hoursAhead * HOUR) / DAY)
}

/** The instant of a Date; null of anything else. A Date's own method is asked, since a name can be borrowed. */
function timeOf(value: unknown): number | null {
  try {
    return Date.prototype.getTime.call(value)
  } catch {
    return null
  }
}
