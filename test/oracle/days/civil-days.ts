/** Every civil day from 1899 to 2102, written out one after the other: day 0 is 1899-01-01, a Sunday. */
interface CivilDay {
  readonly iso: string
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly dayOfMonth: number
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const days: CivilDay[] = []
const numbers = new Map<string, number>()
for (let year = 1899; year <= 2102; year += 1)
  for (let month = 1; month <= 12; month += 1)
    for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth += 1) {
      const iso = `${String(year)}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
      numbers.set(iso, days.length)
      days.push({ iso, year, month, dayOfMonth })
    }

export function civilDay(day: number): CivilDay {
  const found = days[day]
  if (!found) throw new Error(`no such day in the oracle: ${String(day)}`)
  return found
}

export const isoOf = (day: number): string => civilDay(day).iso

export function dayOf(iso: string): number {
  const day = numbers.get(iso)
  if (day === undefined) throw new Error(`no such date in the oracle: ${iso}`)
  return day
}

export const firstDay = dayOf('1900-01-01')
export const lastDay = dayOf('2100-12-31')

export const isSaturday = (day: number): boolean => day % 7 === 6

/** A date of the years that the library takes. */
export const isDate = (value: unknown): value is string => {
  const day = typeof value === 'string' ? numbers.get(value) : undefined
  return day !== undefined && day >= firstDay && day <= lastDay
}

/** The last day of so many months that begin with `first` (Civil Code 121 II). */
export function endOfMonths(first: number, months: number): number {
  const { year, month, dayOfMonth } = civilDay(first)
  let [endYear, endMonth] = [year, month]
  for (let step = 0; step < months; step += 1) {
    endMonth += 1
    if (endMonth === 13) [endYear, endMonth] = [endYear + 1, 1]
  }
  const firstOfMonth = dayOf(`${String(endYear)}-${String(endMonth).padStart(2, '0')}-01`)
  const length = daysInMonth(endYear, endMonth)
  return dayOfMonth > length ? firstOfMonth + length - 1 : firstOfMonth + dayOfMonth - 2
}
