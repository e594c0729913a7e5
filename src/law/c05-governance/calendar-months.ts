import { addMonths } from 'date-fns/addMonths'
import { endOfMonth } from 'date-fns/endOfMonth'
import { startOfMonth } from 'date-fns/startOfMonth'
import { subMonths } from 'date-fns/subMonths'
import type { IsoDate } from '../../kernel/civil-date'
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

function monthsIntoBlock(date: IsoDate, months: BlockLength): number {
  return (Number(date.slice(5, 7)) - 1) % months
}

function read(date: IsoDate): Date {
  return new UtcDate(date)
}

function write(date: Date): IsoDate {
  return date.toISOString().slice(0, 10)
}
