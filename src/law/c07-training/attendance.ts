/** 柒、一、(三) · 二、(三) · 三、(三): who is expelled from a course. */
import * as z from 'zod/mini'
import { exceeds, reaches } from '../../kernel/comparison'
import { moreThan } from '../../kernel/condition'
import { betweenFields, hours, objectOf } from '../../kernel/schema'
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

/** Facts of {@link courseAttendance}; hours in halves, leave and unexcused absence together at most the total. */
export interface AttendanceFacts {
  readonly course: Course
  /** Hours of the whole course, 0.5 to 1000. */
  readonly totalHours: number
  /** Hours of leave that was filed. */
  readonly leaveHours: number
  /** Hours of unexcused absence. */
  readonly unexcusedHours: number
}

/** Value of {@link courseAttendance}. */
export interface Attendance {
  readonly status: 'continues' | 'expelled'
  readonly grounds: readonly ('leave-share' | 'unexcused-absence')[]
  /** The share of the hours from which leave expels, that number included; exact, so it may lie between half hours. */
  readonly leaveLimitHours: number
  /** The least leave in half hours that reaches it. */
  readonly leaveLimitStep: number
  /** The most further leave, in half hours, that does not expel; 0 when expelled. */
  readonly leaveHoursLeft: number
}

/** The outcomes: whether and on which ground a trainee is expelled. */
export type AttendanceOutcome = 'within-limits' | 'leave-share-reached' | 'unexcused-absence' | 'both'

/**
 * Whether a trainee goes on with a course or is expelled, for leave from 20 % of the hours on
 * (instructors: 10 %), that share included, or for any unexcused absence.
 *
 * @param facts - the course, its hours, and the hours of leave and of unexcused absence
 * @example
 * courseAttendance({ course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 }).value // => { status: 'continues', grounds: [], leaveLimitHours: 2.4, leaveLimitStep: 2.5, leaveHoursLeft: 0 }
 */
export const courseAttendance = /* @__PURE__ */ tableRule(() => ({
  id: 'training.attendance',
  exportName: 'courseAttendance',
  facts: objectOf<AttendanceFacts>({
    course: z.enum(courses),
    totalHours: hours(0.5),
    leaveHours: hours(0),
    unexcusedHours: hours(0),
  }).check(awayAtMostThroughout()),
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
    unexcused: {
      none: { cases: [{ when: { unexcusedHours: 0 } }], witness: { unexcusedHours: 0 } },
      some: { cases: [{ when: { unexcusedHours: moreThan(0) } }], witness: { unexcusedHours: 0.5 } },
    },
  },
  between: [reaches({ totalHours: 1 }, { leaveHours: 1, unexcusedHours: 1 })],
  // prettier-ignore
  rows: courses.flatMap((course) => rowsUnder(leaveLimits[course].clause, [
    { when: { course, leaveShare: 'under',   unexcused: 'none' }, code: 'within-limits' },
    { when: { course, leaveShare: 'reached', unexcused: 'none' }, code: 'leave-share-reached' },
    { when: { course, leaveShare: 'under',   unexcused: 'some' }, code: 'unexcused-absence' },
    { when: { course, leaveShare: 'reached', unexcused: 'some' }, code: 'both' },
  ])),
  complete({ outcome, inputs: { leaveShare, unexcused } }, { course, totalHours, leaveHours }) {
    const { limitHours, limitStep } = limitsOf(course, totalHours)
    const onLeave = leaveShare === 'reached' ? (['leave-share'] as const) : []
    const onAbsence = unexcused === 'some' ? (['unexcused-absence'] as const) : []
    return {
      status: outcome === 'within-limits' ? 'continues' : 'expelled',
      grounds: [...onLeave, ...onAbsence],
      leaveLimitHours: limitHours,
      leaveLimitStep: limitStep,
      leaveHoursLeft: outcome === 'within-limits' ? limitStep - HALF_HOUR - leaveHours : 0,
    }
  },
  basis({ row: { clause }, inputs: { leaveShare, unexcused } }, { course, totalHours, leaveHours, unexcusedHours }) {
    const share = { leaveHours, totalHours, percent: leaveLimits[course].percent, ...limitsOf(course, totalHours) }
    return [
      { clause, code: `leave-share-${leaveShare}`, data: share },
      { clause, code: unexcused === 'none' ? 'no-unexcused-absence' : 'unexcused-absence', data: { unexcusedHours } },
    ]
  },
}))

/** The hours of leave that expel, that number included, and the first half hour that is not below them. */
function limitsOf(course: Course, totalHours: number) {
  const limitHours = (totalHours * leaveLimits[course].percent) / 100
  return { limitHours, limitStep: Math.ceil(limitHours / HALF_HOUR) * HALF_HOUR }
}

function awayAtMostThroughout() {
  return betweenFields<AttendanceFacts>(['totalHours', 'leaveHours', 'unexcusedHours'], ({ totalHours, ...away }) => {
    const named = (['leaveHours', 'unexcusedHours'] as const).filter((hoursAway) => away[hoursAway] > 0)
    return away.leaveHours + away.unexcusedHours > totalHours
      ? named.map((hoursAway) => ({ path: [hoursAway], code: 'more-than-total', data: { total: totalHours } }))
      : []
  })
}
