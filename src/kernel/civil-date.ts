/**
 * A civil date in Taipei as `YYYY-MM-DD`, of the years 1900 to 2100.
 * A plain string to the compiler; every function that takes one checks it.
 */
export type IsoDate = string

/** The first and the last year that an {@link IsoDate} may have. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

const MILLISECONDS_A_DAY = 86_400_000

/** The days from 1970-01-01 to a date that exists. */
export function dayNumberOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY
}

/** Whether a number is that of a day of an {@link IsoDate}: 1900-01-01 to 2100-12-31. */
export function isDayNumber(number: number): boolean {
  return number >= -25_567 && number <= 47_846
}

/**
 * The days from 1970-01-01 to a date; NaN where a value is not an {@link IsoDate}, and so not what its day is written
 * as.
 */
export function parseIsoDate(value: unknown): number {
  const dayNumber = typeof value === 'string' ? Date.parse(value) / MILLISECONDS_A_DAY : NaN
  return isDayNumber(dayNumber) && formatIsoDate(dayNumber) === value ? dayNumber : NaN
}

/**
 * Whether a value is a civil date of the years 1900 to 2100, written `YYYY-MM-DD`.
 *
 * @example
 * isIsoDate('2026-02-29') // => false
 */
export function isIsoDate(value: unknown): value is IsoDate {
  return !Number.isNaN(parseIsoDate(value))
}

/** The date that lies so many days after 1970-01-01. */
export function formatIsoDate(dayNumber: number): IsoDate {
  // Part by part takes a quarter of the time of toISOString, which a calendar asks for thousands of times.
  const day = new Date(dayNumber * MILLISECONDS_A_DAY)
  const digits = `${(day.getUTCFullYear() * 100 + day.getUTCMonth() + 1) * 100 + day.getUTCDate()}`
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
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
