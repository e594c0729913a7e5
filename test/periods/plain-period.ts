import { officialDays, taipeiDays } from '../calendar/expected-days'
import type { PeriodFacts } from '../../src/periods/period-end'

/** The choices of the two readings that bear on a period. */
export interface PeriodChoices {
  readonly 'typhoon-closure': 'not-a-workday' | 'counts-as-workday' | 'extends-last-day-only'
  readonly 'make-up-saturday': 'workday' | 'not-a-workday'
}

export const allChoices: readonly PeriodChoices[] = (
  ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'] as const
).flatMap((closure) =>
  (['workday', 'not-a-workday'] as const).map((saturday) => ({
    'typhoon-closure': closure,
    'make-up-saturday': saturday,
  })),
)

/** Every date from 1900 through 2100, and where each stands in the list. */
const dates: string[] = []
const placeOf = new Map<string, number>()
const lastOfMonth = new Map<string, string>()
for (let instant = Date.UTC(1900, 0, 1); instant <= Date.UTC(2100, 11, 31); instant += 86_400_000) {
  const date = new Date(instant).toISOString().slice(0, 10)
  placeOf.set(date, dates.length)
  lastOfMonth.set(date.slice(0, 7), date)
  dates.push(date)
}
const calendarPlace = new Map(taipeiDays.map(({ date }, place) => [date, place]))

type Ended = { readonly dayOne: string; readonly end: string } | { readonly missing: string } | 'after-2100'

/** The ends of a period in Taipei's calendar, by lists of dates and steps of one day; no formula of the library's. */
export function plainPeriod(
  { from, count, unit, firstDay, dayOff }: PeriodFacts,
  choices: PeriodChoices = allChoices[0]!,
): Ended {
  const first = dates[placeOf.get(from)! + (firstDay === 'included' ? 0 : 1)]
  if (first === undefined) return 'after-2100'
  // However many days a calendar works, so many must be left.
  if (unit === 'workday' && afterDays(first, count) === undefined) return 'after-2100'
  if (unit === 'workday') return plainWorkdays(from, first, count, choices)
  const end =
    unit === 'day' || unit === 'week'
      ? afterDays(first, unit === 'day' ? count : 7 * count)
      : plainMonths(first, unit === 'month' ? count : 12 * count)
  if (end === undefined) return 'after-2100'
  if (dayOff === 'as-is') return { dayOne: first, end }
  let moved = end
  while (calendarPlace.has(moved) && !works(moved, choices['typhoon-closure'] === 'counts-as-workday', choices))
    moved = dates[placeOf.get(moved)! + 1]!
  return calendarPlace.has(moved) ? { dayOne: first, end: moved } : { missing: moved }
}

/** The last of so many days. */
function afterDays(first: string, count: number): string | undefined {
  return dates[placeOf.get(first)! + count - 1]
}

function plainMonths(first: string, count: number): string | undefined {
  let [year, month] = first.split('-').map(Number) as [number, number]
  for (let left = count; left > 0; left--) {
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  const name = `${year}-${String(month).padStart(2, '0')}`
  const corresponding = placeOf.get(`${name}-${first.slice(8)}`)
  // Of January 2101 only the day before is there.
  if (name === '2101-01' && first.endsWith('-01')) return '2100-12-31'
  return corresponding === undefined ? lastOfMonth.get(name) : dates[corresponding - 1]
}

function plainWorkdays(from: string, first: string, count: number, choices: PeriodChoices): Ended {
  if (!calendarPlace.has(from)) return { missing: from }
  const extending = choices['typhoon-closure'] === 'extends-last-day-only'
  let left = count
  let dayOne: string | undefined
  for (let place = placeOf.get(first)!; ; place++) {
    const date = dates[place]!
    if (!calendarPlace.has(date)) return { missing: date }
    const closed = taipeiDays[calendarPlace.get(date)!]!.kind === 'closure'
    if (closed && extending && left === 1) continue
    if (!works(date, choices['typhoon-closure'] !== 'not-a-workday', choices)) continue
    dayOne ??= date
    left--
    if (left === 0) return { dayOne, end: date }
  }
}

function works(date: string, closedDaysCount: boolean, choices: PeriodChoices): boolean {
  const place = calendarPlace.get(date)!
  const { workday, kind } = (closedDaysCount ? officialDays : taipeiDays)[place]!
  return kind === 'make-up-workday' ? choices['make-up-saturday'] === 'workday' : workday
}
