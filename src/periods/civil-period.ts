import { type IsoDate, dayNumberOf, formatIsoDate, isDayNumber, parseIsoDate } from '../kernel/civil-date'

/** A unit of which the days follow one another, whether agencies work on them or not. */
export type CivilUnit = 'day' | 'week' | 'month' | 'year'

/** A period counted to its last day. */
export interface CivilPeriod {
  readonly end: IsoDate
  /** Whether the month in which it ends has a day that corresponds to the first one; so have all days and weeks. */
  readonly hasCorrespondingDay: boolean
}

const DAYS = { day: 1, week: 7 } as const
const MONTHS = { month: 1, year: 12 } as const

/**
 * The period of so many units of which a day is the first: it ends on the day before the corresponding one, and in a
 * month that has none on its last day (Civil Code 121 II). Null where it ends after 2100.
 */
export function civilPeriod(dayOne: IsoDate, count: number, unit: CivilUnit): CivilPeriod | null {
  if (unit === 'day' || unit === 'week') return endingOn(parseIsoDate(dayOne) + count * DAYS[unit] - 1, true)
  const [year, month, day] = dayOne.split('-').map(Number) as [number, number, number]
  const later = month + count * MONTHS[unit]
  const corresponding = dayNumberOf(year, later, day)
  const monthAfter = dayNumberOf(year, later + 1, 1)
  return endingOn(Math.min(corresponding, monthAfter) - 1, corresponding < monthAfter)
}

function endingOn(dayNumber: number, hasCorrespondingDay: boolean): CivilPeriod | null {
  const end = dateOf(dayNumber)
  return end === null ? null : { end, hasCorrespondingDay }
}

/** The last day of so many months of which a day is the first; null where it lies after 2100. */
export function lastDayOfMonths(dayOne: IsoDate, count: number): IsoDate | null {
  return civilPeriod(dayOne, count, 'month')?.end ?? null
}

/** The next day; null where it lies after 2100. */
export function dayAfter(date: IsoDate): IsoDate | null {
  return dateOf(parseIsoDate(date) + 1)
}

function dateOf(dayNumber: number): IsoDate | null {
  return isDayNumber(dayNumber) ? formatIsoDate(dayNumber) : null
}
