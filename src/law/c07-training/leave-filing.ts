/** 柒、一、(三) · 二、(三) · 三、(三): whether leave from a course was filed in time. */
import * as z from 'zod/mini'
import { taipeiCalendar } from '../../calendar/taipei-calendar'
import type { IsoDate } from '../../kernel/civil-date'
import { isRefusal } from '../../kernel/rule'
import { betweenFields, isoDate, notAfterAsOf, objectOf, type Schema } from '../../kernel/schema'
import { calendarFigures } from '../../periods/workday-count'
import { defineRule, type Ruling, type ReadingOf, type Rule, type RuleOptions } from '../rule'
import { daySteps } from '../day-steps'
import type { StepOf } from '../steps'
import { countLimit, workdayLimits } from '../workday-limit'
import { type Course, courses } from './course'

/** What becomes of leave from a course. */
export const leaveFilings = /* @__PURE__ */ Object.freeze([
  'filed-in-advance',
  'filed-in-time',
  'filing-open',
  'unexcused-absence',
] as const)

/**
 * One of {@link leaveFilings}.
 *
 * - `filed-in-advance`: 已事先請假 · filed in advance
 * - `filed-in-time`: 已如期完成補假 · filed in time
 * - `filing-open`: 尚可辦理請假 · may still be filed
 * - `unexcused-absence`: 視同曠課 · counts as an unexcused absence
 */
export type LeaveFiling = (typeof leaveFilings)[number]

/** Facts of {@link leaveFiling}. */
export interface LeaveFilingFacts {
  readonly course: Course
  /** The day of the leave; of several days the first. */
  readonly leaveOn: IsoDate
  /** The last day of the leave, where it has several; not before `leaveOn`. */
  readonly leaveThrough?: IsoDate | undefined
  /** The day on which the filing was complete; null where it is not. Not after `asOf`. */
  readonly filedOn: IsoDate | null
  /** Whether an urgent cause kept the trainee from filing beforehand. */
  readonly urgent: boolean
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/**
 * Whether leave from a course was filed: before the leave or on its first day, or for an urgent cause within seven
 * workdays of it, the last one included. What is not filed by then is an unexcused absence.
 *
 * @param facts - the course, the leave, when it was filed, and the day of the question
 * @returns `filing-open` while it can still be filed
 * @throws CalendarRangeError where the answer needs the due date and its count leaves the calendar
 * @example
 * leaveFiling({ course: 'seed', leaveOn: '2026-11-23', filedOn: '2026-12-02', urgent: true, asOf: '2026-12-31' }).value // => 'filed-in-time'
 * @example
 * leaveFiling({ course: 'seed', leaveOn: '2026-11-23', filedOn: null, urgent: false, asOf: '2026-11-24' }).value // => 'unexcused-absence'
 */
export const leaveFiling: Rule<LeaveFilingFacts, LeaveFiling> = /* @__PURE__ */ defineRule({
  id: 'training.leave-filing',
  exportName: 'leaveFiling',
  clauses: ['7.1.3', '7.2.3', '7.3.3'],
  facts: /* @__PURE__ */ leaveFilingFacts(),
  value: /* @__PURE__ */ z.enum(leaveFilings),
  decide: decideLeaveFiling,
})

type Filed = Ruling<LeaveFiling, 'training.leave-filing'>

/** The core of {@link leaveFiling}, of facts that are sound. */
export function decideLeaveFiling(
  facts: LeaveFilingFacts,
  reading: ReadingOf,
  { calendar = taipeiCalendar }: RuleOptions,
): Filed {
  const { course, leaveOn, filedOn, urgent, asOf } = facts
  const duty = `${course}-leave-filing` as const
  const { clause, count } = workdayLimits[duty]
  const settle = (value: LeaveFiling, ...before: StepOf<'training.leave-filing'>[]): Filed => ({
    value,
    // What is filed, in advance or in time, was filed on some day.
    basis: () => [...before, { clause, code: value, data: { leaveOn, filedOn: filedOn as IsoDate, urgent, asOf } }],
  })
  // A filing is judged by its own day, and one that is still missing by the day of the question.
  const judgedOn = filedOn ?? asOf

  if (judgedOn < leaveOn || (judgedOn === leaveOn && reading('same-day-filing') === 'in-advance'))
    return settle(filedOn === null ? 'filing-open' : 'filed-in-advance')
  if (!urgent && reading('late-non-urgent-leave') === 'unexcused') return settle('unexcused-absence')
  const inTime = filedOn === null ? 'filing-open' : 'filed-in-time'
  const from = leaveLimitStart(facts, reading)
  // No limit ends before it begins, so here the calendar need not be asked.
  if (judgedOn <= from) return settle(inTime)
  const limit = countLimit(duty, from, calendar, reading)
  if (isRefusal(limit)) return limit
  const { end: due, ledger, startDayCounts, provisional } = limit
  return settle(
    judgedOn <= due ? inTime : 'unexcused-absence',
    {
      clause,
      code: 'filing-limit',
      data: { from, count, due, startDayCounts, ...calendarFigures(calendar.coverage), provisional },
      assumption: 'limit-runs-through-its-last-day',
    },
    ...daySteps(clause, ledger),
  )
}

/** The day from which the limit runs: of leave of several days the one that the reading names. */
export function leaveLimitStart(
  { leaveOn, leaveThrough }: Pick<LeaveFilingFacts, 'leaveOn' | 'leaveThrough'>,
  reading: ReadingOf,
): IsoDate {
  return leaveThrough !== undefined && reading('multi-day-leave') === 'last-day' ? leaveThrough : leaveOn
}

function leaveFilingFacts(): Schema<LeaveFilingFacts> {
  return objectOf<LeaveFilingFacts>({
    course: z.enum(courses),
    leaveOn: isoDate(),
    leaveThrough: z.optional(isoDate()),
    filedOn: z.nullable(isoDate()),
    urgent: z.boolean(),
    asOf: isoDate(),
  }).check(
    notAfterAsOf('filedOn'),
    betweenFields<LeaveFilingFacts>(['leaveOn', 'leaveThrough'], ({ leaveOn, leaveThrough }) =>
      leaveThrough !== undefined && leaveThrough < leaveOn
        ? [{ path: ['leaveThrough'], code: 'reversed', data: { from: leaveOn } }]
        : [],
    ),
  )
}
