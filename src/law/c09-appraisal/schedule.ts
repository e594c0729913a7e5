/** 玖、二 · 三: the periods that are appraised. */
import * as z from 'zod/mini'
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { betweenFields, isoDate, type Schema } from '../../kernel/schema'
import { defineRule, type Rule } from '../rule'

/** The phases in which bodies are appraised: once in the first (9.2), every year in the second (9.3). */
export const appraisedPhases = /* @__PURE__ */ Object.freeze(['launch', 'operations'] as const)

/**
 * One of {@link appraisedPhases}.
 *
 * - `launch`: 系統上線 · launch
 * - `operations`: 系統維運 · operations
 */
export type AppraisedPhase = (typeof appraisedPhases)[number]

/** Facts of {@link appraisalSchedule}. */
export interface ScheduleFacts {
  readonly phase: AppraisedPhase
  /** The first day of the phase. */
  readonly from: IsoDate
  /** The last day of the phase, that day included. */
  readonly to: IsoDate
}

/** What is appraised at once, both ends included. */
export interface AppraisalPeriod {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Whether the phase covers only part of the calendar year. */
  readonly partial: boolean
}

/** Value of {@link appraisalSchedule}. */
export interface Schedule {
  readonly periods: readonly AppraisalPeriod[]
}

/**
 * The periods over which points are added up: the launch as a whole, operations by calendar year.
 *
 * @param facts - the phase with its first and last day, both included
 * @example
 * appraisalSchedule({ phase: 'operations', from: '2024-07-01', to: '2024-12-31' }).value // => { periods: [{ from: '2024-07-01', to: '2024-12-31', partial: true }] }
 */
export const appraisalSchedule: Rule<ScheduleFacts, Schedule> = /* @__PURE__ */ defineRule({
  id: 'appraisal.schedule',
  exportName: 'appraisalSchedule',
  clauses: ['9.2', '9.3'],
  facts: /* @__PURE__ */ scheduleFacts(),
  value: /* @__PURE__ */ scheduleValue(),
  decide({ phase, from, to }) {
    if (phase === 'launch')
      return {
        value: { periods: [{ from, to, partial: false }] },
        basis: () => [
          {
            clause: '9.2',
            code: 'once-in-launch',
            data: { from, to },
            ...(yearOf(from) !== yearOf(to) && { assumption: 'launch-assessed-in-its-last-year' }),
          },
        ],
      }
    const periods = calendarYears(from, to)
    return {
      value: { periods },
      basis: () => [
        {
          clause: '9.3',
          code: 'once-a-year',
          data: { from, to, periods: periods.length },
          assumption: 'calendar-years',
        },
      ],
    }
  },
})

/** The calendar years from one day through another, cut at both. */
function calendarYears(from: IsoDate, to: IsoDate): AppraisalPeriod[] {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, place) => {
    const firstDay = `${first + place}-01-01`
    const lastDay = `${first + place}-12-31`
    return {
      from: from > firstDay ? from : firstDay,
      to: to < lastDay ? to : lastDay,
      partial: from > firstDay || to < lastDay,
    }
  })
}

function scheduleFacts(): Schema<ScheduleFacts> {
  return z
    .strictObject({ phase: z.enum(appraisedPhases), from: isoDate(), to: isoDate() })
    .check(
      betweenFields<ScheduleFacts>(['from', 'to'], ({ from, to }) =>
        to < from ? [{ path: ['to'], code: 'reversed', data: { from } }] : [],
      ),
    )
}

function scheduleValue(): Schema<Schedule> {
  return z.strictObject({ periods: z.array(z.strictObject({ from: isoDate(), to: isoDate(), partial: z.boolean() })) })
}
