import type { IsoDate } from './civil-date'
import { parseIsoDate } from './civil-date'
import { InvalidInputError } from './errors'
import { formIssue } from './form-issue'

/**
 * The civil date in Taipei at an instant, whatever time zone the process runs in.
 *
 * @param instant - a valid `Date` whose date in Taipei lies in the years 1900 to 2100
 * @throws InvalidInputError where the argument is not such a `Date`
 * @example
 * toIsoDate(new Date('2026-03-08T16:30:00Z')) // => '2026-03-09'
 */
export function toIsoDate(instant: Date): IsoDate {
  if (!isDate(instant)) throw new InvalidInputError([formIssue('', 'wrong-type', { expected: 'a Date' })])
  // Years of another era are written without it.
  const date = instant.getUTCFullYear() > 0 ? dateInTaipei(instant) : ''
  if (Number.isNaN(parseIsoDate(date))) throw new InvalidInputError([formIssue('', 'not-a-date')])
  return date
}

/** Through the time zone database, since Taipei kept summer time in years before 1980. */
function dateInTaipei(instant: Date): string {
  const [month, day, year] = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Asia/Taipei',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
    .format(instant)
    .split('/')
  return `${year}-${month}-${day}`
}

/** Asks a Date's own method, since a name or a prototype can be borrowed. */
function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value)
    return true
  } catch {
    return false
  }
}
