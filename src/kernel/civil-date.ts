/**
 * A civil date in Taipei as `YYYY-MM-DD`, of the years 1900 to 2100.
 * A plain string to the compiler; every function that takes one checks it.
 */
export type IsoDate = string

/** The first and the last year that an {@link IsoDate} may have. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

/** By month from 1, with the whole year at the end; without a leap day. */
const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
const MILLISECONDS_A_DAY = 86_400_000

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The days from 1970-01-01 to a date; NaN where year, month and day are not one. */
export function dayNumberOf(year: number, month: number, day: number): number {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return NaN
  const leap = isLeapYear(year)
  const daysBeforeMonth = DAYS_BEFORE_MONTH[month] as number
  if (daysBeforeMonth + day > (DAYS_BEFORE_MONTH[month + 1] as number) && !(leap && month === 2 && day === 29)) return NaN
  const before = year - 1
  // 719 162 days lie between 0001-01-01 and 1970-01-01.
  const daysBeforeYear = before * 365 + (before >> 2) - ((before / 100) | 0) + ((before / 400) | 0) - 719_162
  return daysBeforeYear + daysBeforeMonth + (leap && month > 2 ? 1 : 0) + day - 1
}

/**
 * The days from 1970-01-01 to a date as text; NaN where the text is not an {@link IsoDate}.
 * Read by character code, since a calendar's speed is the speed of this function.
 */
export function parseIsoDate(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN
  const year = number(text, 0) * 100 + number(text, 2)
  return dayNumberOf(year, number(text, 5), number(text, 8))
}

/** The two digits at a place of a text; NaN where they are none. */
function number(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN
}

/** The date that lies so many days after 1970-01-01. */
export function formatIsoDate(dayNumber: number): IsoDate {
  return new Date(dayNumber * MILLISECONDS_A_DAY).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(dayNumber: number): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber + 4) % 7) + 7) % 7
}

export function isWeekend(dayNumber: number): boolean {
  return weekdayOf(dayNumber) % 6 === 0
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
