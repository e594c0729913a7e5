import type { IsoDate } from '../kernel/civil-date'
import { formatIsoDate, parseIsoDate } from '../kernel/civil-date'

export function addDays(date: IsoDate, count: number): IsoDate {
  return formatIsoDate(parseIsoDate(date) + count)
}
