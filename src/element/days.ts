import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'

export function addDays(date: IsoDate, count: number): IsoDate {
  return formatIsoDate(parseIsoDate(date) + count)
}
