import type { IsoDate } from '../kernel/civil-date'
import { dayNumberOf, formatIsoDate, isWeekend, parseIsoDate } from '../kernel/civil-date'
import { deepFreeze } from '../kernel/json'
import type { LocalizedText } from '../kernel/locale'
import type { CalendarDay, DayKind } from './calendar-day'
import { holidayName } from './holiday-names'
import type { OfficialYear } from './official-year'
import type { Closure } from './taipei-closures'

/** A day that the caller sets against what the calendar says. */
export interface Override {
  readonly date: IsoDate
  readonly workday: boolean
  readonly name: LocalizedText | null
}

/** What a day table is made from. The years are whole, in order and without a gap. */
export interface DaySources {
  readonly years: readonly OfficialYear[]
  readonly closures: readonly Closure[]
  readonly overrides: readonly Override[]
  readonly makeUpSaturdays: 'workday' | 'not-a-workday'
}

/** How a count treats the two kinds of day on which the law can be read in more than one way. */
export interface CountingTreatment {
  readonly closureCounts: boolean
  readonly makeUpCounts: boolean
}

/**
 * The days of a calendar laid out for counting: how many workdays lie before a day (rank) and
 * which day the n-th workday is (select) are single look-ups.
 * A day is known by its index, the days since the first one.
 */
export interface DayTable {
  /** The day number of the first day. */
  readonly first: number
  readonly length: number
  readonly texts: readonly IsoDate[]
  /** How many workdays lie before the day at an index; one entry more than days. */
  readonly workdaysBefore: Int32Array
  /** The indices of the workdays, in order. */
  readonly workdayIndices: Int32Array
  readonly dayAt: (index: number) => CalendarDay
  /** Whether the day counts as a workday under a treatment. */
  readonly countsAt: (index: number, treatment: CountingTreatment) => boolean
}

/** A day that is not simply what its weekday says. */
interface SpecialDay extends Omit<CalendarDay, 'date'> {
  /** What the day would be without its closure. */
  readonly beneath?: DayKind
}

export function createDayTable(sources: DaySources): DayTable {
  const { years } = sources
  const first = dayNumberOf((years[0] as OfficialYear).year, 1, 1)
  const length = dayNumberOf((years.at(-1) as OfficialYear).year, 12, 31) - first + 1
  const special = specialDays(sources)
  const projectedYears = new Set(years.filter(({ projected }) => projected).map(({ year }) => String(year)))

  const texts: IsoDate[] = []
  const workdaysBefore = new Int32Array(length + 1)
  const workdayIndices: number[] = []
  for (let index = 0; index < length; index++) {
    const text = formatIsoDate(first + index)
    texts.push(text)
    if (special.get(text)?.workday ?? !isWeekend(first + index)) workdayIndices.push(index)
    workdaysBefore[index + 1] = workdayIndices.length
  }

  const plainDay = (index: number): SpecialDay => {
    const weekend = isWeekend(first + index)
    const source = projectedYears.has((texts[index] as IsoDate).slice(0, 4)) ? 'projected' : 'official'
    return { workday: !weekend, kind: weekend ? 'weekend' : 'workday', name: null, source }
  }
  // Each day is put together once, when it is first asked for.
  const days = new Array<CalendarDay | undefined>(length)
  const dayAt = (index: number): CalendarDay => (days[index] ??= whatIs(index))
  const whatIs = (index: number): CalendarDay => {
    const date = texts[index] as IsoDate
    const { beneath: _, ...day } = special.get(date) ?? plainDay(index)
    return deepFreeze({ date, ...day })
  }

  return {
    first,
    length,
    texts,
    workdaysBefore,
    workdayIndices: Int32Array.from(workdayIndices),
    dayAt,
    countsAt(index, { closureCounts, makeUpCounts }) {
      const { date, kind, workday } = dayAt(index)
      const judged = kind === 'closure' && closureCounts ? special.get(date)?.beneath : kind
      if (judged === 'make-up-workday') return makeUpCounts
      return judged === kind ? workday : judged === 'workday'
    },
  }
}

/** Later layers win: the official year, then closures, then overrides. */
function specialDays({ years, closures, overrides, makeUpSaturdays }: DaySources): Map<IsoDate, SpecialDay> {
  const days = new Map<IsoDate, SpecialDay>()
  for (const year of years) {
    for (const [date, remark] of datesByRemark(year.year, year.off)) days.set(date, dayOff(remark, year))
    for (const [date, remark] of datesByRemark(year.year, year.worked)) days.set(date, madeUp(remark, year, makeUpSaturdays === 'workday'))
  }
  for (const { date, typhoon, evidence } of closures) {
    const beneath = days.get(date)?.kind ?? (isWeekend(parseIsoDate(date)) ? 'weekend' : 'workday')
    days.set(date, { workday: false, kind: 'closure', name: typhoon, source: 'closure', ...(evidence && { evidence }), beneath })
  }
  for (const { date, workday, name } of overrides) days.set(date, { workday, kind: 'override', name, source: 'override' })
  return days
}

function dayOff(remark: string, { projected }: OfficialYear): SpecialDay {
  return { workday: false, kind: projected ? 'projected-holiday' : kindOfDayOff(remark), name: holidayName(remark), source: projected ? 'projected' : 'official' }
}

function madeUp(remark: string, { projected }: OfficialYear, workday: boolean): SpecialDay {
  return { workday, kind: workday ? 'make-up-workday' : 'weekend', name: holidayName(remark), source: projected ? 'projected' : 'official' }
}

function datesByRemark(year: number, remarks: Readonly<Record<string, string>>): (readonly [date: IsoDate, remark: string])[] {
  return Object.entries(remarks).flatMap(([remark, days]) => days.split(' ').map((day) => [`${year}-${day}`, remark] as const))
}

function kindOfDayOff(remark: string): DayKind {
  if (remark.includes('調整放假')) return 'bridge-holiday'
  return remark.includes('補假') ? 'substitute-holiday' : 'holiday'
}
