/** 柒、一、(三) · 二、(三) · 三、(三): the hours of one person's part in a course. */
import { courseAttendance } from '../../law/c07-training/index'
import type { RuleOptions } from '../../law/rule'
import { type Fact, fact, judge } from '../judge'
import type { ObligationReason } from '../obligation'
import type { DossierRun } from '../parts/training'
import { type Verdict, ask, breached, met } from '../verdict'

/** What has become of one leave: its hours are leave, or unexcused. */
export interface LeaveState {
  readonly hours: number
  readonly excused: Fact<boolean>
  /** Why that is not known though the filing is. */
  readonly reason: ObligationReason | null
}

/** The most hours that a course can have. */
const LONGEST_COURSE = 1000
/** The shortest course, and the shortest absence. */
const HALF_AN_HOUR = 0.5

/**
 * Hours of leave that was not filed in time are unexcused; those of any other leave, also of one that can still be
 * filed, are leave.
 */
export function verdictOnHours(
  options: RuleOptions,
  { id, course, totalHours, leaves, absences }: DossierRun,
  states: readonly LeaveState[],
): Verdict {
  const path = `training.runs.${id}`
  const absent = sum((absences ?? []).map(({ hours }) => hours))
  const known = absent + sum(states.map(({ hours }) => hours))
  const verdict = judge<Readonly<Record<string, number | boolean>>>(
    {
      // The shortest course into which the hours fit, where any leave weighs most, and the longest, where it weighs
      // least.
      total: fact<number | boolean>(`${path}.totalHours`, totalHours, [Math.max(known, HALF_AN_HOUR), LONGEST_COURSE]),
      // None, so little that the longest course allows it, and all that the course leaves.
      moreLeave: fact<number | boolean>(`${path}.leaves`, leaves === undefined ? undefined : 0, [
        0,
        HALF_AN_HOUR,
        LONGEST_COURSE,
      ]),
      moreAbsence: fact<number | boolean>(`${path}.absences`, absences === undefined ? undefined : 0, [
        0,
        HALF_AN_HOUR,
      ]),
      ...Object.fromEntries(states.map(({ excused }, place) => [`leave ${place}`, excused])),
    },
    (given) => {
      const total = given['total'] as number
      const isExcused = (place: number): boolean => given[`leave ${place}`] === true
      const moreAbsence = Math.min(given['moreAbsence'] as number, total - known)
      const moreLeave = Math.min(given['moreLeave'] as number, total - known - moreAbsence)
      const unexcusedHours =
        absent + moreAbsence + sum(states.filter((_, place) => !isExcused(place)).map(({ hours }) => hours))
      const leaveHours = moreLeave + sum(states.filter((_, place) => isExcused(place)).map(({ hours }) => hours))
      return ask(courseAttendance, { course, totalHours: total, leaveHours, unexcusedHours }, options, (decision) =>
        decision.value.status === 'continues' ? met(decision) : breached(decision),
      )
    },
  )
  const reason = states.find((state) => state.reason !== null)?.reason
  return verdict.status === 'undetermined' && verdict.missing.length === 0 && reason ? { ...verdict, reason } : verdict
}

function sum(hours: readonly number[]): number {
  return hours.reduce((total, each) => total + each, 0)
}
