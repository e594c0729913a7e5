/** 柒、一、(三) · 二、(三) · 三、(三): who is expelled from a course. */
import { type Comparison, exceeds, reaches } from '../../kernel/comparison'
import { moreThan } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import type { Ids } from '../rule'
import type { StepOf } from '../steps'
import { rowsUnder, tableRule } from '../table-rule'
import { type Attendance, type AttendanceFacts, attendanceFacts, attendanceValue, HALF_HOUR } from './attendance-facts'
import { type Course, courses } from './course'

/** From which share of a course's hours leave expels, that share included: 20%以上, for instructors 10%以上. */
const leaveLimits = {
  administrator: { percent: 20, clause: '7.1.3' },
  seed: { percent: 20, clause: '7.2.3' },
  instructor: { percent: 10, clause: '7.3.3' },
} as const

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
  facts: attendanceFacts(),
  value: attendanceValue(),
  derive: {
    leaveShare: shareOfLeave({}, { leaveHours: 1.5 }, { leaveHours: 2 }),
    otherLeaveShare: shareOfLeave(
      { officialLeaveHours: 100 },
      { leaveHours: 2, officialLeaveHours: 0.5 },
      { leaveHours: 2, officialLeaveHours: 0 },
    ),
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
      grounds: expulsionGroundsOf[outcome],
      leaveLimitHours: limitHours,
      leaveLimitStep: limitStep,
      leaveHoursLeft: outcome === 'within-limits' ? left : 0,
    }
  },
  basis: attendanceSteps,
}))

/** On which grounds an outcome expels. */
export const expulsionGroundsOf = {
  'within-limits': [],
  'leave-share-reached': ['leave-share'],
  'unexcused-absence': ['unexcused-absence'],
  both: ['leave-share', 'unexcused-absence'],
} as const satisfies Readonly<Record<AttendanceOutcome, Attendance['grounds']>>

/** Why somebody goes on or is expelled: the share of leave, and the absence. */
export function attendanceSteps(
  { row: { clause, when }, outcome }: Match<object, AttendanceOutcome, Ids>,
  { course, totalHours, leaveHours, unexcusedHours, officialLeaveHours: official }: AttendanceFacts,
): readonly StepOf<'training.attendance'>[] {
  const officialLeaveHours = official as number
  const grounds: Attendance['grounds'] = expulsionGroundsOf[outcome]
  const share = grounds.includes('leave-share') ? 'reached' : 'under'
  const absence = grounds.includes('unexcused-absence') ? 'some' : 'no'
  const figures = { leaveHours, totalHours, percent: leaveLimits[course].percent, ...limitsOf(course, totalHours) }
  const counted = { ...figures, officialLeaveHours, otherLeaveHours: leaveHours - officialLeaveHours }
  return [
    'otherLeaveShare' in when
      ? { clause, code: `other-leave-${share}`, data: counted }
      : { clause, code: `leave-share-${share}`, data: figures },
    { clause, code: `${absence}-unexcused-absence`, data: { unexcusedHours } },
  ]
}

/** Whether a hundred times the leave, but for what does not count, reaches as many times the hours as per cent. */
function shareOfLeave<const Leave extends object>(less: { officialLeaveHours?: 100 }, below: Leave, at: Leave) {
  const casesWhere = (compare: (limit: Readonly<Record<string, number>>) => Comparison<keyof AttendanceFacts>) =>
    courses.map((course) => ({
      when: { course },
      where: [compare({ totalHours: leaveLimits[course].percent, ...less })],
    }))
  const course = { course: 'administrator', totalHours: 10 } as const
  return {
    under: { cases: casesWhere((limit) => exceeds(limit, { leaveHours: 100 })), witness: { ...course, ...below } },
    reached: { cases: casesWhere((limit) => reaches({ leaveHours: 100 }, limit)), witness: { ...course, ...at } },
  }
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
