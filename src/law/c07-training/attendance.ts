/** 柒、一、(三) · 二、(三) · 三、(三): who is expelled from a course. */
import * as z from 'zod/mini'
import { exceeds, reaches } from '../../kernel/comparison'
import { moreThan } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import { betweenFields, hours, objectOf, orZero } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { StepOf } from '../steps'
import { rowsUnder, tableRule } from '../table-rule'
import { type Course, courses } from './course'

/** From which share of a course's hours leave expels, that share included: 20%以上, for instructors 10%以上. */
const leaveLimits = {
  administrator: { percent: 20, clause: '7.1.3' },
  seed: { percent: 20, clause: '7.2.3' },
  instructor: { percent: 10, clause: '7.3.3' },
} as const

/** What a hundred times the leave must reach to expel. */
const limitOf = (course: Course) => ({ totalHours: leaveLimits[course].percent })

/** Hours of a course are counted in halves. */
const HALF_HOUR = 0.5

/**
 * Facts of {@link courseAttendance}; hours in halves, leave and unexcused absence together at most the total, official
 * leave at most the leave.
 */
export interface AttendanceFacts {
  readonly course: Course
  /** Hours of the whole course, 0.5 to 1000. */
  readonly totalHours: number
  /** Hours of leave that was filed, official leave (公假) among them. */
  readonly leaveHours: number
  /** Hours of unexcused absence. */
  readonly unexcusedHours: number
  /** Hours of official leave; 0 where left out. Looked at under one reading only. */
  readonly officialLeaveHours?: number | undefined
}

/** Value of {@link courseAttendance}. */
export interface Attendance {
  readonly status: 'continues' | 'expelled'
  readonly grounds: readonly ('leave-share' | 'unexcused-absence')[]
  /** The share of the hours from which leave expels, that number included; exact, so it may lie between half hours. */
  readonly leaveLimitHours: number
  /** The least leave in half hours that reaches it. */
  readonly leaveLimitStep: number
  /** The most further leave, in half hours, that does not expel and that the course has hours for; 0 when expelled. */
  readonly leaveHoursLeft: number
}

/** The outcomes: whether and on which ground a trainee is expelled. */
export type AttendanceOutcome = 'within-limits' | 'leave-share-reached' | 'unexcused-absence' | 'both'

/**
 * Whether a trainee goes on with a course or is expelled, for leave from 20 % of the hours on
 * (instructors: 10 %), that share included, or for any unexcused absence. By a reading official leave does not count.
 *
 * @param facts - the course, its hours, and the hours of leave and of unexcused absence
 * @example
 * courseAttendance({ course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 }).value // => { status: 'continues', grounds: [], leaveLimitHours: 2.4, leaveLimitStep: 2.5, leaveHoursLeft: 0 }
 * @example
 * courseAttendance({ course: 'instructor', totalHours: 25, leaveHours: 3, unexcusedHours: 0, officialLeaveHours: 1 }, { readings: { 'leave-kinds': 'official-leave-excluded' } }).value.status // => 'continues'
 */
export const courseAttendance = /* @__PURE__ */ tableRule(() => ({
  id: 'training.attendance',
  exportName: 'courseAttendance',
  facts: objectOf<AttendanceFacts>({
    course: z.enum(courses),
    totalHours: hours(0.5),
    leaveHours: hours(0),
    unexcusedHours: hours(0),
    officialLeaveHours: orZero(hours(0)),
  }).check(awayAtMostThroughout(), officialAtMostLeave()),
  value: objectOf<Attendance>({
    status: z.enum(['continues', 'expelled']),
    grounds: z.array(z.enum(['leave-share', 'unexcused-absence'])),
    leaveLimitHours: z.number(),
    leaveLimitStep: z.number(),
    leaveHoursLeft: z.number(),
  }),
  derive: {
    leaveShare: {
      under: {
        cases: courses.map((course) => ({ when: { course }, where: [exceeds(limitOf(course), { leaveHours: 100 })] })),
        witness: { course: 'administrator', totalHours: 10, leaveHours: 1.5 },
      },
      reached: {
        cases: courses.map((course) => ({ when: { course }, where: [reaches({ leaveHours: 100 }, limitOf(course))] })),
        witness: { course: 'administrator', totalHours: 10, leaveHours: 2 },
      },
    },
    otherLeaveShare: {
      under: {
        cases: courses.map((course) => ({
          when: { course },
          where: [exceeds({ ...limitOf(course), officialLeaveHours: 100 }, { leaveHours: 100 })],
        })),
        witness: { course: 'administrator', totalHours: 10, leaveHours: 2, officialLeaveHours: 0.5 },
      },
      reached: {
        cases: courses.map((course) => ({
          when: { course },
          where: [reaches({ leaveHours: 100 }, { ...limitOf(course), officialLeaveHours: 100 })],
        })),
        witness: { course: 'administrator', totalHours: 10, leaveHours: 2, officialLeaveHours: 0 },
      },
    },
    unexcused: {
      none: { cases: [{ when: { unexcusedHours: 0 } }], witness: { unexcusedHours: 0 } },
      some: { cases: [{ when: { unexcusedHours: moreThan(0) } }], witness: { unexcusedHours: 0.5 } },
    },
  },
  between: [
    reaches({ totalHours: 1 }, { leaveHours: 1, unexcusedHours: 1 }),
    reaches({ leaveHours: 1 }, { officialLeaveHours: 1 }),
  ],
  rows: {
    reading: 'leave-kinds',
    choices: { 'every-leave': byShareOf('leaveShare'), 'official-leave-excluded': byShareOf('otherLeaveShare') },
  },
  complete({ outcome }, { course, totalHours, leaveHours, unexcusedHours, officialLeaveHours }, reading) {
    const { limitHours, limitStep } = limitsOf(course, totalHours)
    const counted = reading('leave-kinds') === 'every-leave' ? leaveHours : leaveHours - (officialLeaveHours as number)
    const left = Math.min(limitStep - HALF_HOUR - counted, totalHours - leaveHours - unexcusedHours)
    return {
      status: outcome === 'within-limits' ? 'continues' : 'expelled',
      grounds: groundsOf(outcome),
      leaveLimitHours: limitHours,
      leaveLimitStep: limitStep,
      leaveHoursLeft: outcome === 'within-limits' ? left : 0,
    }
  },
  basis: attendanceSteps,
}))

/** On which grounds an outcome expels. */
export function groundsOf(outcome: AttendanceOutcome): Attendance['grounds'] {
  const [share, absence] = ['leave-share', 'unexcused-absence'] as const
  switch (outcome) {
    case 'within-limits':
      return []
    case 'leave-share-reached':
      return [share]
    case 'unexcused-absence':
      return [absence]
    case 'both':
      return [share, absence]
  }
}

/** Why somebody goes on or is expelled: the share of leave, and the absence. */
export function attendanceSteps(
  { row: { clause, when }, outcome }: Match<object, AttendanceOutcome, Ids>,
  { course, totalHours, leaveHours, unexcusedHours, officialLeaveHours: official }: AttendanceFacts,
): readonly StepOf<'training.attendance'>[] {
  const officialLeaveHours = official as number
  const grounds = groundsOf(outcome)
  const share = grounds.includes('leave-share') ? 'reached' : 'under'
  const figures = { leaveHours, totalHours, percent: leaveLimits[course].percent, ...limitsOf(course, totalHours) }
  return [
    'otherLeaveShare' in when
      ? {
          clause,
          code: `other-leave-${share}`,
          data: { ...figures, officialLeaveHours, otherLeaveHours: leaveHours - officialLeaveHours },
        }
      : { clause, code: `leave-share-${share}`, data: figures },
    {
      clause,
      code: grounds.includes('unexcused-absence') ? 'some-unexcused-absence' : 'no-unexcused-absence',
      data: { unexcusedHours },
    },
  ]
}

/** The rows of every course, by the share of all leave or of leave that is not official. */
function byShareOf<const Share extends 'leaveShare' | 'otherLeaveShare'>(column: Share) {
  const share = <const Value extends 'under' | 'reached'>(value: Value) =>
    ({ [column]: value }) as { readonly [Name in Share]: Value }
  // prettier-ignore
  return courses.flatMap((course) => rowsUnder(leaveLimits[course].clause, [
    { when: { course, ...share('under'),   unexcused: 'none' }, code: 'within-limits' },
    { when: { course, ...share('reached'), unexcused: 'none' }, code: 'leave-share-reached' },
    { when: { course, ...share('under'),   unexcused: 'some' }, code: 'unexcused-absence' },
    { when: { course, ...share('reached'), unexcused: 'some' }, code: 'both' },
  ]))
}

/** The hours of leave that expel, that number included, and the first half hour that is not below them. */
function limitsOf(course: Course, totalHours: number) {
  const limitHours = (totalHours * leaveLimits[course].percent) / 100
  return { limitHours, limitStep: Math.ceil(limitHours / HALF_HOUR) * HALF_HOUR }
}

function officialAtMostLeave() {
  return betweenFields<AttendanceFacts>(['leaveHours', 'officialLeaveHours'], ({ leaveHours, officialLeaveHours }) =>
    (officialLeaveHours as number) > leaveHours
      ? [{ path: ['officialLeaveHours'], code: 'too-large', data: { maximum: leaveHours } }]
      : [],
  )
}

function awayAtMostThroughout() {
  return betweenFields<AttendanceFacts>(['totalHours', 'leaveHours', 'unexcusedHours'], ({ totalHours, ...away }) => {
    const named = (['leaveHours', 'unexcusedHours'] as const).filter((hoursAway) => away[hoursAway] > 0)
    return away.leaveHours + away.unexcusedHours > totalHours
      ? named.map((hoursAway) => ({ path: [hoursAway], code: 'more-than-total', data: { total: totalHours } }))
      : []
  })
}
