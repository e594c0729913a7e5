/** 柒、一、(二) · 二、(二) · 四、(二): which training a person must take. */
import * as z from 'zod/mini'
import { has } from '../../kernel/measure'
import { objectOf, uniqueList } from '../../kernel/schema'
import type { StepOf } from '../steps'
import { rowsUnder, tableRule } from '../table-rule'
import { type TraineeRole, traineeRoleLists, traineeRoles } from './trainee-role'

/** Facts of {@link trainingDuty}. */
export interface TrainingDutyFacts {
  /** Every role that the person has, at least one. */
  readonly roles: readonly TraineeRole[]
}

/** Value of {@link trainingDuty}. */
export interface TrainingDuty {
  /** The courses to which the person is called up, administrators' before seed staff's. */
  readonly courses: readonly ('administrator' | 'seed')[]
  /** Whether the digital course of general users must be completed. */
  readonly digitalCourse: 'required' | 'exempt'
}

/** The outcomes. */
export type TrainingDutyOutcome =
  'administrator-course' | 'seed-course' | 'both-courses' | 'digital-course-exempt' | 'digital-course-required'

const courses: Readonly<Record<TrainingDutyOutcome, TrainingDuty['courses']>> = {
  'administrator-course': ['administrator'],
  'seed-course': ['seed'],
  'both-courses': ['administrator', 'seed'],
  'digital-course-exempt': [],
  'digital-course-required': [],
}

const courseClauses = { administrator: '7.1.2', seed: '7.2.2' } as const

/**
 * Which training a person must take. Administrators and seed staff are called up to their courses;
 * they and qualified instructors need not complete the digital course, everybody else must.
 *
 * @param facts - every role that the person has
 * @example
 * trainingDuty({ roles: ['seed', 'administrator'] }).value // => { courses: ['administrator', 'seed'], digitalCourse: 'exempt' }
 */
export const trainingDuty = /* @__PURE__ */ tableRule(() => ({
  id: 'training.duty',
  exportName: 'trainingDuty',
  facts: objectOf<TrainingDutyFacts>({ roles: uniqueList(z.enum(traineeRoles), 1) }),
  value: objectOf<TrainingDuty>({
    courses: z.array(z.enum(['administrator', 'seed'])),
    digitalCourse: z.enum(['required', 'exempt']),
  }),
  derive: {
    administrator: has('roles', 'administrator'),
    seed: has('roles', 'seed'),
    qualifiedInstructor: has('roles', 'qualified-instructor'),
  },
  // prettier-ignore
  rows: [
    { when: { administrator: true, seed: false }, clause: '7.1.2', code: 'administrator-course' },
    { when: { administrator: false, seed: true }, clause: '7.2.2', code: 'seed-course' },
    { when: { administrator: true, seed: true },  clause: '7.1.2', code: 'both-courses' },
    ...rowsUnder('7.4.2', [
      { when: { administrator: false, seed: false, qualifiedInstructor: true },  code: 'digital-course-exempt' },
      { when: { administrator: false, seed: false, qualifiedInstructor: false }, code: 'digital-course-required' },
    ]),
  ],
  examples: { roles: traineeRoleLists },
  complete: ({ outcome }) => ({ courses: courses[outcome], digitalCourse: digitalCourseOf(outcome) }),
  basis: ({ outcome }, { roles }) => [
    ...courses[outcome].map((course): StepOf<'training.duty'> => ({
      clause: courseClauses[course],
      code: `${course}-course`,
      data: { roles },
    })),
    { clause: '7.4.2', code: `digital-course-${digitalCourseOf(outcome)}` as const, data: { roles } },
  ],
}))

function digitalCourseOf(outcome: TrainingDutyOutcome): TrainingDuty['digitalCourse'] {
  return outcome === 'digital-course-required' ? 'required' : 'exempt'
}
