import * as z from 'zod/mini'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import { optionsReader } from '../kernel/choices'
import { type IsoDate, parseIsoDate, weekdayOf } from '../kernel/civil-date'
import type { AppliedReading, LawIds } from '../kernel/decision'
import { CalendarRangeError, InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { deepFreeze } from '../kernel/json'
import { readInput } from '../kernel/read-input'
import type { OfficeReading } from '../kernel/office-reading'
import { settleUnder } from '../kernel/readings-that-matter'
import type { Refusal } from '../kernel/rule'
import { type Schema, betweenFields, isoDate, objectOf, wholeNumber } from '../kernel/schema'
import { type CivilPeriod, type CivilUnit, civilPeriod, dayAfter } from './civil-period'
import { daysLeftOut, specialDaysCounted } from './day-runs'
import { readCountingOptions } from './options'
import { type CalendarFigures, type PeriodFigures, type PeriodStep, periodStep } from './period-step'
import { type PeriodReadingChoices, type PeriodReadingId, type PeriodReadingOf, periodReadings } from './readings'
import { type CountedWorkdays, type LedgerDay, calendarFigures, countWorkdays, nextWorkday } from './workday-count'

/** What a period is counted in. */
export const periodUnits = /* @__PURE__ */ Object.freeze(['workday', 'day', 'week', 'month', 'year'] as const)

/**
 * One of {@link periodUnits}.
 *
 * - `workday`: 工作天 · workday
 * - `day`: 天 · day
 * - `week`: 週 · week
 * - `month`: 月 · month
 * - `year`: 年 · year
 */
export type PeriodUnit = (typeof periodUnits)[number]

/** Whether the day from which a period runs is its first. */
export const firstDayChoices = /* @__PURE__ */ Object.freeze(['excluded', 'included'] as const)

/**
 * One of {@link firstDayChoices}.
 *
 * - `excluded`: 始日不算入 · the first day is left out
 * - `included`: 始日算入 · the first day counts
 */
export type FirstDay = (typeof firstDayChoices)[number]

/** What becomes of a last day that is off. */
export const dayOffChoices = /* @__PURE__ */ Object.freeze(['next-workday', 'as-is'] as const)

/**
 * One of {@link dayOffChoices}.
 *
 * - `next-workday`: 順延至次一工作天 · the next workday takes its place
 * - `as-is`: 照計，不順延 · it stays
 */
export type DayOff = (typeof dayOffChoices)[number]

/** Facts of {@link periodEnd}. */
export interface PeriodFacts {
  /** The day of the event from which the period runs. */
  readonly from: IsoDate
  /** How many units, at least one. */
  readonly count: number
  readonly unit: PeriodUnit
  /** `excluded` is the rule (Civil Code 120 II); `included` where an act says so. */
  readonly firstDay: FirstDay
  /** `next-workday` is the rule (Civil Code 122); of workdays the last is none that is off. */
  readonly dayOff: DayOff
}

/** What {@link periodEnd} takes beside the facts. */
export interface PeriodOptions {
  /** The calendar to count by; `taipeiCalendar` unless given. */
  readonly calendar?: WorkCalendar | undefined
  /** Which days are workdays where that is unclear. */
  readonly readings?:
    { readonly [Id in PeriodReadingId]?: PeriodChoice<Id> | OfficeReading<PeriodChoice<Id>> | undefined } | undefined
}

/** The days of a period. */
export interface PeriodDays {
  /** The last day, that day included. */
  readonly end: IsoDate
  /** The first day that counts. */
  readonly dayOne: IsoDate
  /** Of workdays every day from `from` through `end`; else absent. */
  readonly ledger?: readonly LedgerDay[]
}

/** A period counted to its end, with its reasons; deeply frozen plain data. */
export interface Period {
  readonly value: PeriodDays
  /** Why, in the order in which it was counted; never empty. */
  readonly basis: readonly PeriodStep[]
  /** The readings of which another choice, all else equal, gives another value or an error. */
  readonly readings: readonly AppliedPeriodReading[]
}

/** A reading on which a period hangs, as it was taken. */
export type AppliedPeriodReading = {
  readonly [Id in PeriodReadingId]: AppliedReading & { readonly id: Id; readonly choice: PeriodChoice<Id> }
}[PeriodReadingId]

type PeriodChoice<Id extends PeriodReadingId> = PeriodReadingChoices[Id][number]

/**
 * The last day of any period of law, by Civil Code 119 to 123 and Administrative Procedure Act 48. Days end with the
 * last of them; weeks, months and years on the day before that which corresponds to their first, or on the last day of
 * a month that has none. The calendar is asked for workdays and where the last day may move, and for nothing else.
 *
 * @param facts - the day from which the period runs, its length, whether that day is its first, and what becomes of a
 *   last day that is off
 * @param options - another calendar, or other readings
 * @returns the first and the last day, both included
 * @throws InvalidInputError where a fact or an option is not as described, every fault named; or, at `count`, where the
 *   period ends after 2100
 * @throws UnknownReadingError where a reading or a choice is unknown
 * @throws CalendarRangeError where a day for which the calendar is asked lies outside it
 * @example
 * periodEnd({ from: '2026-01-30', count: 1, unit: 'month', firstDay: 'excluded', dayOff: 'as-is' }).value // => { end: '2026-02-28', dayOne: '2026-01-31' }
 * @example
 * periodEnd({ from: '2026-01-30', count: 1, unit: 'month', firstDay: 'excluded', dayOff: 'next-workday' }).value.end // => '2026-03-02'
 */
export function periodEnd(facts: PeriodFacts, options?: PeriodOptions): Period {
  const read = readInput(PERIOD_FACTS, facts)
  if ('issues' in read) throw new InvalidInputError(read.issues)
  const asked = readOptions(options)
  const { ruling, readings } = settleUnder(periodReadings, asked, (reading) =>
    counted(read.value, asked.options.calendar ?? taipeiCalendar, reading),
  )
  if ('refuse' in ruling) throw ruling.refuse()
  return deepFreeze({
    value: ruling.value,
    basis: ruling.basis(),
    readings: readings as readonly AppliedPeriodReading[],
  })
}

interface Counted {
  readonly value: PeriodDays
  readonly basis: () => readonly PeriodStep[]
}

function counted(facts: PeriodFacts, calendar: WorkCalendar, reading: PeriodReadingOf): Counted | Refusal {
  if (facts.unit === 'workday') {
    const workdays = countWorkdays({ ...facts, firstDayCounts: facts.firstDay === 'included' }, calendar, reading)
    return typeof workdays === 'string' ? missing(workdays, calendar) : countedWorkdays(facts, workdays, calendar)
  }
  // The facts have been judged, so the period begins and ends by 2100.
  const dayOne = firstDayOf(facts) as IsoDate
  const period = civilPeriod(dayOne, facts.count, facts.unit) as CivilPeriod
  const steps = () => [firstDayStep(facts, dayOne), ...lengthSteps(facts, dayOne, period)]
  if (facts.dayOff === 'as-is')
    return {
      value: { end: period.end, dayOne },
      basis: () => [...steps(), periodStep('end-as-it-is', { end: period.end })],
    }
  const moved = nextWorkday(period.end, calendar, reading)
  if (typeof moved === 'string') return missing(moved, calendar)
  const { end, passed, provisional } = moved
  return {
    value: { end, dayOne },
    basis: () => {
      const figures = figuresOf(calendar, provisional)
      if (end === period.end) return [...steps(), periodStep('end-on-workday', { end, ...figures })]
      return [
        ...steps(),
        periodStep('end-moved', { from: period.end, end, days: daysLeftOut(passed), ...figures }),
        ...(weekdayOf(parseIsoDate(period.end)) === 6 ? [periodStep('saturday-moved', { from: period.end, end })] : []),
      ]
    },
  }
}

function countedWorkdays(
  facts: PeriodFacts,
  { end, dayOne, ledger, provisional }: CountedWorkdays,
  calendar: WorkCalendar,
): Counted {
  return {
    value: { end, dayOne, ledger },
    basis: () => [
      firstDayStep(facts, dayOne),
      periodStep('workdays-alone-count', { count: facts.count }),
      ...dayStep('days-left-out', daysLeftOut(ledger)),
      ...dayStep('special-days-counted', specialDaysCounted(ledger)),
      periodStep('last-workday', { dayOne, count: facts.count, end, ...figuresOf(calendar, provisional) }),
    ],
  }
}

function firstDayStep({ from, firstDay }: PeriodFacts, dayOne: IsoDate): PeriodStep {
  return periodStep(firstDay === 'included' ? 'first-day-counts' : 'first-day-left-out', { from, dayOne })
}

function lengthSteps({ count, unit }: PeriodFacts, dayOne: IsoDate, period: CivilPeriod): PeriodStep[] {
  const figures = { dayOne, count, unit: unit as CivilUnit, end: period.end }
  if (unit === 'day') return [periodStep('last-day', figures)]
  return [
    ...(unit === 'week' ? [] : [periodStep('by-the-calendar', { unit: figures.unit })]),
    periodStep(period.hasCorrespondingDay ? 'day-before-corresponding' : 'no-corresponding-day', figures),
  ]
}

function dayStep(
  code: 'days-left-out' | 'special-days-counted',
  days: PeriodFigures[typeof code]['days'],
): PeriodStep[] {
  return days.length === 0 ? [] : [periodStep(code, { days })]
}

function figuresOf({ coverage }: WorkCalendar, provisional: boolean): CalendarFigures {
  return { ...calendarFigures(coverage), provisional }
}

/** Where the calendar ends; after 2100 there is none to give. */
function missing(date: IsoDate, { coverage }: WorkCalendar): Refusal {
  return {
    refuse: () =>
      Number.isNaN(parseIsoDate(date))
        ? new InvalidInputError([inputIssue('count', 'past-last-year')])
        : new CalendarRangeError(date, coverage),
  }
}

/** The day from which the period runs or the day after it; null where that lies after 2100. */
function firstDayOf({ from, firstDay }: Pick<PeriodFacts, 'from' | 'firstDay'>): IsoDate | null {
  return firstDay === 'included' ? from : dayAfter(from)
}

function endsInTime(facts: PeriodFacts): boolean {
  const dayOne = firstDayOf(facts)
  // No calendar has more workdays than days.
  const unit = facts.unit === 'workday' ? 'day' : facts.unit
  return dayOne !== null && civilPeriod(dayOne, facts.count, unit) !== null
}

const PERIOD_FACTS: Schema<PeriodFacts> = /* @__PURE__ */ periodFacts()

/** What the facts of a period must be. */
export function periodFacts(): Schema<PeriodFacts> {
  return objectOf<PeriodFacts>({
    from: isoDate(),
    count: wholeNumber(1),
    unit: z.enum(periodUnits),
    firstDay: z.enum(firstDayChoices),
    dayOff: z.enum(dayOffChoices),
  }).check(
    betweenFields<PeriodFacts>(['from', 'count', 'unit', 'firstDay'], (facts) =>
      endsInTime(facts) ? [] : [{ path: ['count'], code: 'past-last-year' }],
    ),
  )
}

interface PeriodIds extends LawIds {
  readonly reading: PeriodReadingId
}

const readOptions = /* @__PURE__ */ optionsReader<PeriodIds, PeriodOptions>({
  readings: periodReadings,
  readOptions(given) {
    const { calendar, readings, issues } = readCountingOptions(given)
    return issues.length > 0 ? { issues } : { options: { calendar, readings: readings } }
  },
})
