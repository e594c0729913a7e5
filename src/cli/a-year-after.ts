import { type IsoDate, LAST_YEAR, isIsoDate, yearOf } from '../kernel/civil-date'

/** The same day of the next year, or the last of its month; at most the last day that a record can name. */
export function aYearAfter(day: IsoDate): IsoDate {
  const year = yearOf(day) + 1
  if (year > LAST_YEAR) return `${LAST_YEAR}-12-31`
  const same = `${year}${day.slice(4)}`
  return isIsoDate(same) ? same : `${year}-02-28`
}
