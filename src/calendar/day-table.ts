import { type IsoDate, formatIsoDate, isWeekend, parseIsoDate, yearOf } from '../kernel/civil-date'
import type { CalendarBounds } from '../kernel/errors'
import { deepFreeze } from '../kernel/json'
import type { CalendarDay, DayKind } from './calendar-day'
import { holidayName } from './holiday-names'
import type { OfficialYear } from './official-year'

/** What two zeros come to as characters, the first times ten. */
const ZEROS = 48 * 11

/** What a day table is made from. */
export interface DaySources {
  /** Whole, in order and without a gap. */
  readonly years: readonly OfficialYear[]
  /** Days in place of those of the years; a later one of the same date wins. */
  readonly laidOver: readonly CalendarDay[]
  readonly makeUpSaturdays: 'workday' | 'not-a-workday'
}

/**
 * The days of a calendar laid out for counting: how many workdays lie before a day (rank) and
 * which day the n-th workday is (select) are single look-ups.
 * A day is known by its index, the days since the first one.
 */
export interface DayTable {
  /** The day number of the first day. */
  readonly first: number
  readonly dates: readonly IsoDate[]
  /** The index of a date; undefined of what is none of the calendar's. */
  readonly indexOf: (date: IsoDate) => number | undefined
  /** How many workdays lie before the day at an index; one entry more than days. */
  readonly workdaysBefore: Int32Array
  /** The indices of the workdays, in order. */
  readonly workdayIndices: Int32Array
  readonly dayAt: (index: number) => CalendarDay
  /** The day as the years have it, with nothing laid over. */
  readonly officialDayAt: (index: number) => CalendarDay
}

export function createDayTable(bounds: CalendarBounds, { years, laidOver, makeUpSaturdays }: DaySources): DayTable {
  const first = parseIsoDate(bounds.first)
  const length = parseIsoDate(bounds.last) - first + 1
  const remarked = byDate(years.flatMap((year) => remarkedDays(year, makeUpSaturdays === 'workday')))
  const special = new Map([...remarked, ...byDate(laidOver)])

  const dates: IsoDate[] = []
  const monthStarts: number[] = []
  const workdaysBefore = new Int32Array(length + 1)
  const workdayIndices: number[] = []
  for (let index = 0; index < length; index++) {
    const date = formatIsoDate(first + index)
    dates.push(date)
    if (date.endsWith('-01')) monthStarts.push(index)
    if (special.get(date)?.workday ?? !isWeekend(first + index)) workdayIndices.push(index)
    workdaysBefore[index + 1] = workdayIndices.length
  }

  const plainDay = (date: IsoDate, weekend: boolean): CalendarDay => ({
    date,
    workday: !weekend,
    kind: weekend ? 'weekend' : 'workday',
    name: null,
    source: sourceOf(years[yearOf(date) - yearOf(bounds.first)] as OfficialYear),
  })
  // Each day is put together once, when it is first asked for.
  const dayOf = (known: ReadonlyMap<IsoDate, CalendarDay>) => {
    const days = new Array<CalendarDay | undefined>(length)
    return (index: number): CalendarDay => {
      const date = dates[index] as IsoDate
      return (days[index] ??= deepFreeze(known.get(date) ?? plainDay(date, isWeekend(first + index))))
    }
  }
  return {
    first,
    dates,
    indexOf: indexer(dates, monthStarts),
    workdaysBefore,
    workdayIndices: Int32Array.from(workdayIndices),
    dayAt: dayOf(special),
    officialDayAt: dayOf(remarked),
  }
}

/**
 * Finds dates by the digits in them. Whatever else is given leads to some other date's index, or to none, so one
 * comparison tells.
 */
function indexer(dates: readonly IsoDate[], monthStarts: readonly number[]): DayTable['indexOf'] {
  const firstYear = yearOf(dates[0] as IsoDate)
  return (date) => {
    if (typeof (date as unknown) !== 'string') return undefined
    const years = twoDigits(date, 0) * 100 + twoDigits(date, 2) - firstYear
    const index = (monthStarts[years * 12 + twoDigits(date, 5) - 1] as number) + twoDigits(date, 8) - 1
    return dates[index] === date ? index : undefined
  }
}

function twoDigits(date: IsoDate, place: number): number {
  return date.charCodeAt(place) * 10 + date.charCodeAt(place + 1) - ZEROS
}

function byDate(days: readonly CalendarDay[]): Map<IsoDate, CalendarDay> {
  return new Map(days.map((day) => [day.date, day]))
}

/** The days of a year that are not simply what their weekday says. */
function remarkedDays(year: OfficialYear, makeUpWorked: boolean): CalendarDay[] {
  return [
    ...daysWith(year.off, year, false, year.projected ? () => 'projected-holiday' : kindOfDayOff),
    ...daysWith(year.worked, year, makeUpWorked, () => (makeUpWorked ? 'make-up-workday' : 'weekend')),
  ]
}

function daysWith(
  remarks: OfficialYear['off'],
  year: OfficialYear,
  workday: boolean,
  kindOf: (remark: string) => DayKind,
): CalendarDay[] {
  return Object.entries(remarks).flatMap(([remark, days]) =>
    days.split(' ').map((day) => ({
      date: `${year.year}-${day}`,
      workday,
      kind: kindOf(remark),
      name: holidayName(remark),
      source: sourceOf(year),
    })),
  )
}

function sourceOf({ projected }: OfficialYear): CalendarDay['source'] {
  return projected ? 'projected' : 'official'
}

function kindOfDayOff(remark: string): DayKind {
  if (remark.includes('調整放假')) return 'bridge-holiday'
  return remark.includes('補假') ? 'substitute-holiday' : 'holiday'
}
