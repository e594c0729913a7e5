import { addMonths } from 'date-fns/addMonths'
import { endOfMonth } from 'date-fns/endOfMonth'
import { startOfMonth } from 'date-fns/startOfMonth'
import { subDays } from 'date-fns/subDays'
import { subMonths } from 'date-fns/subMonths'
import type { IsoDate } from '../../kernel/civil-date'
import { formatIsoDate, parseIsoDate } from '../../kernel/civil-date'
import { UtcDate } from '../../kernel/utc-date'

/**
 * A month, two of them (January and February, …) or a quarter: the calendar's blocks of so many months, none across two
 * years.
 */
export type BlockLength = 1 | 2 | 3

/** The first day of the calendar's block of so many months in which a date lies. */
export function firstDayOfBlock(date: IsoDate, months: BlockLength): IsoDate {
  return write(startOfMonth(subMonths(read(date), monthsIntoBlock(date, months))))
}

/** The last day of the calendar's block of so many months in which a date lies. */
export function lastDayOfBlock(date: IsoDate, months: BlockLength): IsoDate {
  return write(endOfMonth(addMonths(read(date), months - 1 - monthsIntoBlock(date, months))))
}

/**
 * The last day of so many months counted from a day, that day included (Civil Code 121 II): the day before the
 * corresponding day so many months later or, in a month that has none, its last day. Null where it lies past the last
 * year.
 */
export function lastDayOfMonthsFrom(date: IsoDate, months: number): IsoDate | null {
  // Where there is no corresponding day this is the last day of the month.
  const later = addMonths(read(date), months)
  return within(write(write(later).slice(8) === date.slice(8) ? subDays(later, 1) : later))
}

/** The next day; null where it lies past the last year. */
export function dayAfter(date: IsoDate): IsoDate | null {
  return within(formatIsoDate(parseIsoDate(date) + 1))
}

function monthsIntoBlock(date: IsoDate, months: BlockLength): number {
  return (Number(date.slice(5, 7)) - 1) % months
}

function within(date: string): IsoDate | null {
  return Number.isNaN(parseIsoDate(date)) ? null : date
}

function read(date: IsoDate): Date {
  return new UtcDate(date)
}

function write(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}
