import * as z from 'zod/mini'
import { betweenFields, hours, objectOf, orZero } from '../../kernel/schema'
import { type Course, courses } from './course'

/** Hours of a course are counted in halves. */
export const HALF_HOUR = 0.5

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

/** The schema of {@link AttendanceFacts}. */
export function attendanceFacts() {
  return objectOf<AttendanceFacts>({
    course: z.enum(courses),
    totalHours: hours(HALF_HOUR),
    leaveHours: hours(0),
    unexcusedHours: hours(0),
    officialLeaveHours: orZero(hours(0)),
  }).check(awayAtMostThroughout(), officialAtMostLeave())
}

/** The schema of {@link Attendance}. */
export function attendanceValue() {
  return objectOf<Attendance>({
    status: z.enum(['continues', 'expelled']),
    grounds: z.array(z.enum(['leave-share', 'unexcused-absence'])),
    leaveLimitHours: z.number(),
    leaveLimitStep: z.number(),
    leaveHoursLeft: z.number(),
  })
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
