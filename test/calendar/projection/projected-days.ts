import { projectYear } from '../../../src/calendar/projection/project-year'

const DAY = 86_400_000

/** Every year that can be projected, worked out once. */
export const projectedYears = Array.from({ length: 75 }, (_, place) => projectYear(2026 + place))

/** The named days off of the projected years. */
export const namesOfDaysOff: ReadonlyMap<string, string> = new Map(
  projectedYears.flatMap(({ year, off }) =>
    Object.entries(off).flatMap(([name, days]) => days.split(' ').map((day) => [`${year}-${day}`, name] as const)),
  ),
)

export const substitutes = [...namesOfDaysOff].filter(([, name]) => name === '補假').map(([date]) => date)

export function dayBeside(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

export function weekdayOf(date: string): string {
  return ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(date).getUTCDay()]!
}

export function isWeekend(date: string): boolean {
  return weekdayOf(date) === 'Saturday' || weekdayOf(date) === 'Sunday'
}

export function isOff(date: string): boolean {
  return isWeekend(date) || namesOfDaysOff.has(date)
}

/** Every day of a year. */
export function daysOf(year: number): string[] {
  const first = `${year}-01-01`
  const length = (Date.UTC(year + 1, 0, 1) - Date.parse(first)) / DAY
  return Array.from({ length }, (_, place) => dayBeside(first, place))
}
