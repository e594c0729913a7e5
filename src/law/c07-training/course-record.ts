/** 柒、一、(三)(四) · 二、(三)(四) · 三、(二)(三): what somebody's run of a course comes to. */
import * as z from 'zod/mini'
import type { Match } from '../../kernel/decision-table'
import { isRefusal } from '../../kernel/rule'
import { objectOf } from '../../kernel/schema'
import type { ClauseId } from '../clause-id'
import { defineRule, type Ids, type Ruling, type ReadingOf, type Rule, type RuleOptions } from '../rule'
import type { StepOf } from '../steps'
import { type AttendanceOutcome, attendanceSteps, courseAttendance, expulsionGroundsOf } from './attendance'
import type { Attendance } from './attendance-facts'
import { type CourseLeave, courseRecordFacts, type CourseRecordFacts, sumOfHours } from './course-record-facts'
import { type ExpulsionGround, expulsionGrounds } from './expulsion-ground'
import { type FollowUp, type FollowUpMatch, followUpOf, followUpSteps, trainingFollowUp } from './follow-up'
import { decideLeaveFiling, type LeaveFiling, leaveFilings } from './leave-filing'
import type { TrainingResult } from './training-result'

/** What a run comes to, by whether there is a ground to expel and by how it ended. */
export const runConsequences = /* @__PURE__ */ Object.freeze([
  'continues',
  'must-be-expelled',
  'rightly-expelled',
  'wrongly-continued',
  'expelled-without-ground-here',
] as const)

/** One of {@link runConsequences}. */
export type RunConsequence = (typeof runConsequences)[number]

/** Value of {@link courseRecord}. */
export interface CourseRecord {
  /** What became of each leave, in the order given. */
  readonly leaves: readonly { readonly id: string; readonly state: LeaveFiling }[]
  /** The hours of all leaves that are no unexcused absence, those among them that can still be filed. */
  readonly leaveHours: number
  /** The hours of all absences, and of leaves that count as such; official hours of these are lost with them. */
  readonly unexcusedHours: number
  readonly ground: ExpulsionGround
  readonly consequence: RunConsequence
  /** Whether the trainee must be trained again; null while the run has not ended. */
  readonly makeUpTraining: boolean | null
  /** Whether a review of fitness may be started; null while the run has not ended. */
  readonly fitnessReview: FollowUp['fitnessReview'] | null
}

const clauses: Readonly<Record<CourseRecordFacts['course'], ClauseId>> = {
  administrator: '7.1.3',
  seed: '7.2.3',
  instructor: '7.3.3',
}

/**
 * What somebody's run of a course comes to: what became of each leave, whether that and the absences expel, whether the
 * run ended as it had to, and what is to be done after it.
 *
 * @param facts - the course, the leaves and absences, how this run and earlier ones ended, and the day of the question
 * @throws CalendarRangeError where the limit for filing a leave leaves the calendar
 * @example
 * courseRecord({ course: 'seed', totalHours: 10, leaves: [{ id: 'a', on: '2025-11-03', hours: 2, filedOn: '2025-10-31', urgent: false }], absences: [], outcome: 'passed', earlier: [], asOf: '2025-12-31' }).value.consequence // => 'wrongly-continued'
 */
export const courseRecord: Rule<CourseRecordFacts, CourseRecord> = /* @__PURE__ */ defineRule({
  id: 'training.course-record',
  exportName: 'courseRecord',
  clauses: ['7.1.3', '7.1.4', '7.2.3', '7.2.4', '7.3.2', '7.3.3'],
  facts: /* @__PURE__ */ courseRecordFacts(),
  value: /* @__PURE__ */ courseRecordValue(),
  decide(facts, reading, options): Ruling<CourseRecord, 'training.course-record'> {
    const { course, totalHours, absences, outcome, earlier } = facts
    const filings = filingsOf(facts, reading, options)
    if (isRefusal(filings)) return filings
    const [excused, unexcused] = [
      filings.filter(({ state }) => state !== 'unexcused-absence'),
      filings.filter(({ state }) => state === 'unexcused-absence'),
    ].map((some) => some.map(({ leave }) => leave)) as [CourseLeave[], CourseLeave[]]
    const attended = {
      course,
      totalHours,
      leaveHours: sumOfHours(excused),
      unexcusedHours: sumOfHours([...absences, ...unexcused]),
      officialLeaveHours: sumOfHours(excused.map(({ officialHours }) => ({ hours: officialHours as number }))),
    }
    // The hours fit together as the facts do, so a row always fits.
    const attendance = courseAttendance.table.match(attended, reading) as Match<object, AttendanceOutcome, Ids>
    const ground = groundOf(expulsionGroundsOf[attendance.outcome])
    const consequence = consequenceOf(ground, outcome)
    const followUp =
      outcome === null
        ? null
        : (trainingFollowUp.table.match({ course, results: [...earlier, outcome] }, reading) as FollowUpMatch)
    const { makeUpTraining, fitnessReview } =
      followUp === null ? { makeUpTraining: null, fitnessReview: null } : followUpOf(followUp.outcome)
    return {
      value: {
        leaves: filings.map(({ leave: { id }, state }) => ({ id, state })),
        leaveHours: attended.leaveHours,
        unexcusedHours: attended.unexcusedHours,
        ground,
        consequence,
        makeUpTraining,
        fitnessReview,
      },
      basis: () => [
        ...filings.flatMap(({ steps }) => steps()),
        ...attendanceSteps(attendance, attended),
        // Whoever was wrongly let go on has a result.
        { clause: clauses[course], code: consequence, data: { ground, outcome: outcome as TrainingResult } },
        ...(followUp === null ? [] : followUpSteps(followUp)),
      ],
    }
  },
})

/** What became of a leave, and why. */
interface Filing {
  readonly leave: CourseLeave
  readonly state: LeaveFiling
  readonly steps: () => readonly StepOf<'training.leave-filing'>[]
}

/** What became of every leave; why there is no answer where one of them has none. */
function filingsOf({ course, leaves, asOf }: CourseRecordFacts, reading: ReadingOf, options: RuleOptions) {
  const filings: Filing[] = []
  for (const leave of leaves) {
    const { on: leaveOn, through: leaveThrough, filedOn, urgent } = leave
    const filing = decideLeaveFiling({ course, leaveOn, leaveThrough, filedOn, urgent, asOf }, reading, options)
    if (isRefusal(filing)) return filing
    filings.push({ leave, state: filing.value, steps: filing.basis })
  }
  return filings
}

function groundOf(grounds: Attendance['grounds']): ExpulsionGround {
  return grounds.length > 1 ? 'both' : (grounds[0] ?? 'none')
}

function consequenceOf(ground: ExpulsionGround, outcome: TrainingResult | null): RunConsequence {
  if (ground === 'none') return outcome === 'expelled' ? 'expelled-without-ground-here' : 'continues'
  if (outcome === null) return 'must-be-expelled'
  return outcome === 'expelled' ? 'rightly-expelled' : 'wrongly-continued'
}

function courseRecordValue() {
  return objectOf<CourseRecord>({
    leaves: z.array(objectOf<CourseRecord['leaves'][number]>({ id: z.string(), state: z.enum(leaveFilings) })),
    leaveHours: z.number(),
    unexcusedHours: z.number(),
    ground: z.enum(expulsionGrounds),
    consequence: z.enum(runConsequences),
    makeUpTraining: z.nullable(z.boolean()),
    fitnessReview: z.nullable(z.enum(['may-start', 'not-triggered', 'not-provided'])),
  })
}
