/** A civil date; the dates compare as strings. */
export type Day = string

/** Before every record, and after every one. */
export const longAgo: Day = '1900-01-01'
export const farAhead: Day = '2100-12-31'
export const regulationDay: Day = '2018-10-11'

const moved = new Map<string, Day>()

export function addDays(day: Day, count: number): Day {
  const key = `${day} ${count}`
  let found = moved.get(key)
  if (found === undefined) {
    const date = new Date(`${day}T00:00:00Z`)
    date.setUTCDate(date.getUTCDate() + count)
    found = date.toISOString().slice(0, 10)
    moved.set(key, found)
  }
  return found
}

export const dayAfter = (day: Day): Day => (day >= farAhead ? farAhead : addDays(day, 1))
export const dayBefore = (day: Day): Day => (day <= longAgo ? longAgo : addDays(day, -1))
export const earlier = (left: Day, right: Day): Day => (left < right ? left : right)
export const later = (left: Day, right: Day): Day => (left > right ? left : right)
export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** A span with both days; without a last day it goes on. */
export const spanCovers = (span: { from: Day; through?: Day | null }, day: Day): boolean =>
  span.from <= day && (span.through ?? farAhead) >= day

export function sortedDays(days: Iterable<Day>): Day[] {
  return [...new Set(days)].sort()
}

/** Every date that stands anywhere in a value. */
export function datesIn(value: unknown, found: Set<Day> = new Set()): Set<Day> {
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) found.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) datesIn(member, found)
  }
  return found
}
