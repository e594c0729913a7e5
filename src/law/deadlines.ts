/**
 * 伍、三 · 陸、一 · 陸、二 · 柒: limits in workdays, and dates that the bureau sets.
 *
 * @module taipei-rollout-rules/deadlines
 */
import * as z from 'zod/mini'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import { dayKinds } from '../calendar/calendar-day'
import type { CalendarCoverage } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import { isRefusal } from '../kernel/rule'
import { type Schema, isoDate, notAfterAsOf } from '../kernel/schema'
import { type LedgerDay, calendarFigures } from '../periods/workday-count'
import { daySteps, furtherDaySteps } from './day-steps'
import { type LimitStatus, limitStatus, limitStatuses } from './limit-status'
import { defineRule, type Ruling, type Rule } from './rule'
import type { StepOf } from './steps'
import { deadlineDuties, type Duty } from './duty'
import { type CountedLimit, countLimit, daysBetween, workdayLimits, workdaysBetween } from './workday-limit'

export { type DesignatedDuty, designatedDuties } from './designated-duty'
export { type DesignatedFacts, type DesignatedLimit, designatedLimit } from './designated-limit'
export { deadlineDuties, type Duty } from './duty'
export type { LedgerDay } from '../periods/workday-count'

/** Facts of {@link dueDate}. */
export interface DueFacts {
  readonly duty: Duty
  /** The day on which the change takes effect, of the meeting, on which the request is received, or of the leave. */
  readonly from: IsoDate
}

/** Value of {@link dueDate}. */
export interface DueDate {
  /** The last day on which the duty is met in time. */
  readonly due: IsoDate
  /** The first day that counts. */
  readonly dayOne: IsoDate
  readonly limit: { readonly count: number; readonly unit: 'workday' }
  /** Every day from `from` through `due`. */
  readonly ledger: readonly LedgerDay[]
  /** Whether some day of the ledger is projected, not yet published. */
  readonly provisional: boolean
  /** Whether closures were looked for on every day of the ledger; null for a calendar without closures. */
  readonly closuresChecked: boolean | null
}

/** Facts of {@link timeliness}. */
export interface TimelinessFacts extends DueFacts {
  /** The day on which the duty was met; null where it has not been. Not after `asOf`. */
  readonly doneOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** Value of {@link timeliness}. */
export interface Timeliness {
  /** `on-time` and `late` when done; `open` (through the due date) and `overdue` when not. */
  readonly status: LimitStatus
  readonly due: IsoDate
  /** Workdays in (asOf, due] while open, else null. */
  readonly workdaysLeft: number | null
  /** Workdays in (due, doneOn] when late, in (due, asOf] when overdue, else null. */
  readonly workdaysLate: number | null
  /** Every day from `from` through `due`. */
  readonly ledger: readonly LedgerDay[]
}

/**
 * The last day of a limit in workdays, with every day from its start and why it counts or not.
 *
 * @param facts - the duty and the day from which its limit runs
 * @returns the due date, that day included
 * @throws CalendarRangeError where the count leaves the calendar
 * @example
 * dueDate({ duty: 'working-group-change', from: '2025-09-26' }).value.due // => '2025-10-02'
 * @example
 * dueDate({ duty: 'seed-replacement', from: '2024-07-22' }, { readings: { 'typhoon-closure': 'counts-as-workday' } }).value.due // => '2024-08-05'
 */
export const dueDate: Rule<DueFacts, DueDate> = /* @__PURE__ */ defineRule({
  id: 'deadlines.due',
  exportName: 'dueDate',
  clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  facts: /* @__PURE__ */ dueFacts(),
  value: /* @__PURE__ */ dueValue(),
  decide({ duty, from }, reading, { calendar = taipeiCalendar }) {
    const limit = countLimit(duty, from, calendar, reading)
    if (isRefusal(limit)) return limit
    const { end: due, dayOne, ledger, provisional } = limit
    return {
      value: {
        due,
        dayOne,
        limit: { count: workdayLimits[duty].count, unit: 'workday' },
        ledger,
        provisional,
        closuresChecked: closuresCheckedFor(ledger, calendar.coverage),
      },
      basis: () => limitBasis(duty, from, limit, calendar.coverage),
    }
  },
})

/**
 * Whether a duty with a limit in workdays was met in time, and by how many workdays it is or was not.
 * Met on or before the due date is on time, even before the limit began to run.
 *
 * @param facts - the duty, the day from which its limit runs, the day on which it was met, and the day of the question
 * @returns the status with the due date; `workdaysLate` of an overdue duty is 0 until a workday has passed
 * @throws CalendarRangeError where the count leaves the calendar
 * @example
 * timeliness({ duty: 'working-group-minutes', from: '2025-02-06', doneOn: '2025-02-12', asOf: '2025-02-28' }).value.status // => 'on-time'
 */
export const timeliness: Rule<TimelinessFacts, Timeliness> = /* @__PURE__ */ defineRule({
  id: 'deadlines.timeliness',
  exportName: 'timeliness',
  clauses: ['5.3.4', '5.3.7', '6.1.3', '6.1.4', '6.2.3', '6.2.4', '7.1.3', '7.2.3', '7.3.3'],
  facts: /* @__PURE__ */ timelinessFacts(),
  value: /* @__PURE__ */ timelinessValue(),
  decide(
    { duty, from, doneOn, asOf },
    reading,
    { calendar = taipeiCalendar },
  ): Ruling<Timeliness, 'deadlines.timeliness'> {
    const limit = countLimit(duty, from, calendar, reading)
    if (isRefusal(limit)) return limit
    const { end: due, ledger } = limit
    const status = limitStatus(due, doneOn, asOf)
    const workdays =
      status === 'open'
        ? workdaysBetween(asOf, due, limit, calendar)
        : status === 'on-time'
          ? 0
          : workdaysBetween(due, doneOn ?? asOf, limit, calendar)
    if (typeof workdays !== 'number') return workdays
    return {
      value: {
        status,
        due,
        workdaysLeft: status === 'open' ? workdays : null,
        workdaysLate: status === 'late' || status === 'overdue' ? workdays : null,
        ledger,
      },
      basis: () => {
        const { clause } = workdayLimits[duty]
        // The days that were counted beside those of the limit.
        const further =
          status === 'on-time'
            ? []
            : status === 'open'
              ? // A first day that counts is one of the limit's, and named among them.
                daysBetween(asOf, from, limit, calendar).filter(({ date }) => date !== from || !limit.startDayCounts)
              : daysBetween(due, doneOn ?? asOf, limit, calendar)
        const provisional = limit.provisional || further.some(({ source }) => source === 'projected')
        return [
          ...limitBasis(duty, from, limit, calendar.coverage),
          ...furtherDaySteps(clause, further),
          // What is on time or late was done on some day.
          { clause, code: status, data: { due, doneOn: doneOn as IsoDate, asOf, workdays, provisional } },
        ]
      },
    }
  },
})

function closuresCheckedFor(ledger: readonly LedgerDay[], { closuresChecked }: CalendarCoverage): boolean | null {
  return closuresChecked === null
    ? null
    : ledger.every(({ date }) => date >= closuresChecked.from && date <= closuresChecked.through)
}

function limitBasis(
  duty: Duty,
  from: IsoDate,
  limit: CountedLimit,
  coverage: CalendarCoverage,
): StepOf<'deadlines.due'>[] {
  const { clause, count } = workdayLimits[duty]
  return [
    { clause, code: 'workday-limit', data: { duty, count } },
    {
      clause,
      code: limit.startDayCounts ? 'start-day-counts' : 'start-day-left-out',
      data: { duty, from, dayOne: limit.dayOne },
    },
    ...daySteps(clause, limit.ledger),
    {
      clause,
      code: 'last-workday',
      data: { due: limit.end, count, ...calendarFigures(coverage), provisional: limit.provisional },
      assumption: 'limit-runs-through-its-last-day',
    },
  ]
}

function dueFacts(): Schema<DueFacts> {
  return z.strictObject({ duty: z.enum(deadlineDuties), from: isoDate() })
}

function timelinessFacts(): Schema<TimelinessFacts> {
  return z
    .strictObject({ duty: z.enum(deadlineDuties), from: isoDate(), doneOn: z.nullable(isoDate()), asOf: isoDate() })
    .check(notAfterAsOf('doneOn'))
}

function dueValue(): Schema<DueDate> {
  return z.strictObject({
    due: isoDate(),
    dayOne: isoDate(),
    limit: z.strictObject({ count: z.number(), unit: z.enum(['workday']) }),
    ledger: ledger(),
    provisional: z.boolean(),
    closuresChecked: z.nullable(z.boolean()),
  })
}

function timelinessValue(): Schema<Timeliness> {
  return z.strictObject({
    status: z.enum(limitStatuses),
    due: isoDate(),
    workdaysLeft: z.nullable(z.number()),
    workdaysLate: z.nullable(z.number()),
    ledger: ledger(),
  })
}

function ledger(): Schema<readonly LedgerDay[]> {
  return z.array(
    z.strictObject({
      date: isoDate(),
      counted: z.boolean(),
      number: z.nullable(z.number()),
      why: z.enum([...dayKinds, 'start-day']),
      name: z.nullable(z.strictObject({ 'zh-TW': z.string(), en: z.string() })),
    }),
  )
}
