import { type IsoDate, isIsoDate } from '../kernel/civil-date'
import type { Json } from '../kernel/json'
import { regulation } from '../law/register/regulation'
import { dayAfter } from './days'
import type { PlanInput } from './read-dossier'

/**
 * Visits every day of a plan on which how a record stands can turn: the first and the last, the days that the record
 * tells, the last days that were found on the way, and the day after each of them.
 * What is visited gives the last days that are found on a day.
 */
export function turningDays(
  { asOf, through, dossier }: Pick<PlanInput, 'asOf' | 'through' | 'dossier'>,
  visit: (day: IsoDate) => readonly IsoDate[],
): void {
  const aroundDays = (days: readonly IsoDate[]): IsoDate[] =>
    days.flatMap((day) => [day, dayAfter(day)]).filter((day) => asOf <= day && day <= through)
  const turning = new Set([
    asOf,
    through,
    ...aroundDays([regulation.inForceFrom, ...daysIn(dossier as object as Json)]),
  ])
  // What is added on the way is visited too.
  for (const day of turning) for (const found of aroundDays(visit(day))) turning.add(found)
}

function daysIn(value: Json): IsoDate[] {
  if (typeof value === 'object') return Object.values(value ?? {}).flatMap(daysIn)
  return isIsoDate(value) ? [value] : []
}
