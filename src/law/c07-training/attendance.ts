/** 柒、一、(三) · 二、(三) · 三、(三): who is expelled from a course. */
import * as z from 'zod/mini'
import { byCases } from '../../kernel/cases'
import { exceeds, reaches } from '../../kernel/comparison'
import { moreThan } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import { betweenFields, hours } from '../../kernel/schema'
import type { ClauseId } from '../clause-id'
import type { Basis, Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Course } from './course'
import { courses } from './course'

/** From which share of a course's hours leave expels, that share included: 20%以上, for instructors 10%以上. */
const leaveLimits = {
  administrator: { percent: 20, clause: '7.1.3' },
  seed: { percent: 20, clause: '7.2.3' },
  instructor: { percent: 10, clause: '7.3.3' },
} as const satisfies Record<Course, { percent: number; clause: ClauseId }>

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

/** What the rows look at. */
export interface AttendanceInputs {
  readonly course: Course
  readonly leaveShare: 'under' | 'reached'
  readonly unexcused: 'none' | 'some'
}

/** The outcomes: whether and on which ground a trainee is expelled. */
export type AttendanceOutcome = 'within-limits' | 'leave-share-reached' | 'unexcused-absence' | 'both'

const grounds: Readonly<Record<AttendanceOutcome, Attendance['grounds']>> = {
  'within-limits': [],
  'leave-share-reached': ['leave-share'],
  'unexcused-absence': ['unexcused-absence'],
  both: ['leave-share', 'unexcused-absence'],
}

/**
 * Whether a trainee goes on with a course or is expelled, for leave from 20 % of the hours on
 * (instructors: 10 %), that share included, or for any unexcused absence.
 *
 * @param facts - the course, its hours, and the hours of leave and of unexcused absence
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.1.3
 * @clause 7.2.3
 * @clause 7.3.3
 * @example
 * courseAttendance({ course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 }).value // => { status: 'continues', grounds: [], leaveLimitHours: 2.4, leaveLimitStep: 2.5, leaveHoursLeft: 0 }
 */
export const courseAttendance: TableRule<AttendanceFacts, Attendance, AttendanceInputs, AttendanceOutcome> =
  /* @__PURE__ */ defineTableRule<AttendanceFacts, Attendance, AttendanceInputs, AttendanceOutcome>({
    id: 'training.attendance',
    exportName: 'courseAttendance',
    clauses: ['7.1.3', '7.2.3', '7.3.3'],
    facts: /* @__PURE__ */ attendanceFacts(),
    value: /* @__PURE__ */ attendanceValue(),
    derive: {
      leaveShare: /* @__PURE__ */ byCases<AttendanceFacts, AttendanceInputs['leaveShare'], Ids>({
        from: ['course', 'totalHours', 'leaveHours'],
        values: ['under', 'reached'],
        cases: () =>
          courses.flatMap((course) => {
            const limit = { totalHours: leaveLimits[course].percent }
            return [
              { value: 'reached', when: { course }, where: [reaches({ leaveHours: 100 }, limit)] },
              { value: 'under', when: { course }, where: [exceeds(limit, { leaveHours: 100 })] },
            ]
          }),
        witnesses: [
          { value: 'under', facts: { course: 'administrator', totalHours: 10, leaveHours: 1.5 } },
          { value: 'reached', facts: { course: 'administrator', totalHours: 10, leaveHours: 2 } },
        ],
      }),
      unexcused: /* @__PURE__ */ byCases<AttendanceFacts, AttendanceInputs['unexcused'], Ids>({
        from: ['unexcusedHours'],
        values: ['none', 'some'],
        cases: () => [
          { value: 'some', when: { unexcusedHours: moreThan(0) } },
          { value: 'none', when: { unexcusedHours: 0 } },
        ],
        witnesses: [
          { value: 'none', facts: { unexcusedHours: 0 } },
          { value: 'some', facts: { unexcusedHours: 0.5 } },
        ],
      }),
    },
    between: [/* @__PURE__ */ reaches({ totalHours: 1 }, { leaveHours: 1, unexcusedHours: 1 })],
    rows: /* @__PURE__ */ courses.flatMap((course) => {
      const { clause } = leaveLimits[course]
      return [
        { when: { course, leaveShare: 'under', unexcused: 'none' }, clause, code: 'within-limits' },
        { when: { course, leaveShare: 'reached', unexcused: 'none' }, clause, code: 'leave-share-reached' },
        { when: { course, leaveShare: 'under', unexcused: 'some' }, clause, code: 'unexcused-absence' },
        { when: { course, leaveShare: 'reached', unexcused: 'some' }, clause, code: 'both' },
      ] as const
    }),
    complete({ outcome }, { course, totalHours, leaveHours }) {
      const leaveLimitStep = leaveStepOf(course, totalHours)
      return {
        status: outcome === 'within-limits' ? 'continues' : 'expelled',
        grounds: grounds[outcome],
        leaveLimitHours: leaveLimitOf(course, totalHours),
        leaveLimitStep,
        leaveHoursLeft: outcome === 'within-limits' ? leaveLimitStep - HALF_HOUR - leaveHours : 0,
      }
    },
    basis: (
      { row: { clause }, inputs: { leaveShare, unexcused } },
      { course, totalHours, leaveHours, unexcusedHours },
    ): Basis[] => [
      {
        clause,
        code: `leave-share-${leaveShare}`,
        data: {
          leaveHours,
          totalHours,
          percent: leaveLimits[course].percent,
          limitHours: leaveLimitOf(course, totalHours),
          limitStep: leaveStepOf(course, totalHours),
        },
      },
      { clause, code: unexcused === 'none' ? 'no-unexcused-absence' : 'unexcused-absence', data: { unexcusedHours } },
    ],
  })

/** The hours of leave that expel, that number included. */
function leaveLimitOf(course: Course, totalHours: number): number {
  return (totalHours * leaveLimits[course].percent) / 100
}

/** The first half hour that is not below them. */
function leaveStepOf(course: Course, totalHours: number): number {
  return Math.ceil(leaveLimitOf(course, totalHours) / HALF_HOUR) * HALF_HOUR
}

function attendanceFacts(): Schema<AttendanceFacts> {
  return z
    .strictObject({ course: z.enum(courses), totalHours: hours(0.5), leaveHours: hours(0), unexcusedHours: hours(0) })
    .check(
      betweenFields<AttendanceFacts>(['totalHours', 'leaveHours', 'unexcusedHours'], ({ totalHours, ...away }) => {
        const named = (['leaveHours', 'unexcusedHours'] as const).filter((hoursAway) => away[hoursAway] > 0)
        return away.leaveHours + away.unexcusedHours > totalHours
          ? named.map((hoursAway) => ({ path: [hoursAway], code: 'more-than-total', data: { total: totalHours } }))
          : []
      }),
    )
}

function attendanceValue(): Schema<Attendance> {
  return z.strictObject({
    status: z.enum(['continues', 'expelled']),
    grounds: z.array(z.enum(['leave-share', 'unexcused-absence'])),
    leaveLimitHours: z.number(),
    leaveLimitStep: z.number(),
    leaveHoursLeft: z.number(),
  })
}
