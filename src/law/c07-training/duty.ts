/** 柒、一、(二) · 二、(二) · 四、(二): which training a person must take. */
import * as z from 'zod/mini'
import type { Derivation } from '../../kernel/derive'
import { has } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { Schema } from '../../kernel/schema'
import { uniqueList } from '../../kernel/schema'
import type { Basis, Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { TraineeRole } from './trainee-role'
import { traineeRoleLists, traineeRoles } from './trainee-role'

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

/** What the rows look at: which roles are among the person's. */
export interface TrainingDutyInputs {
  readonly administrator: boolean
  readonly seed: boolean
  readonly qualifiedInstructor: boolean
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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.1.2
 * @clause 7.2.2
 * @clause 7.4.2
 * @example
 * trainingDuty({ roles: ['seed', 'administrator'] }).value // => { courses: ['administrator', 'seed'], digitalCourse: 'exempt' }
 */
export const trainingDuty: TableRule<TrainingDutyFacts, TrainingDuty, TrainingDutyInputs, TrainingDutyOutcome> =
  /* @__PURE__ */ defineTableRule<TrainingDutyFacts, TrainingDuty, TrainingDutyInputs, TrainingDutyOutcome>({
    id: 'training.duty',
    exportName: 'trainingDuty',
    clauses: ['7.1.2', '7.2.2', '7.4.2'],
    facts: /* @__PURE__ */ dutyFacts(),
    value: /* @__PURE__ */ dutyValue(),
    derive: {
      administrator: /* @__PURE__ */ hasRole('administrator'),
      seed: /* @__PURE__ */ hasRole('seed'),
      qualifiedInstructor: /* @__PURE__ */ hasRole('qualified-instructor'),
    },
    rows: [
      { when: { administrator: true, seed: false }, clause: '7.1.2', code: 'administrator-course' },
      { when: { administrator: false, seed: true }, clause: '7.2.2', code: 'seed-course' },
      { when: { administrator: true, seed: true }, clause: '7.1.2', code: 'both-courses' },
      {
        when: { administrator: false, seed: false, qualifiedInstructor: true },
        clause: '7.4.2',
        code: 'digital-course-exempt',
      },
      {
        when: { administrator: false, seed: false, qualifiedInstructor: false },
        clause: '7.4.2',
        code: 'digital-course-required',
      },
    ],
    examples: { roles: traineeRoleLists },
    complete: ({ outcome }) => ({ courses: courses[outcome], digitalCourse: digitalCourseOf(outcome) }),
    basis: ({ outcome }, { roles }): Basis[] => [
      ...courses[outcome].map((course) => ({
        clause: courseClauses[course],
        code: `${course}-course` as const,
        data: { roles },
      })),
      { clause: '7.4.2', code: `digital-course-${digitalCourseOf(outcome)}` as const, data: { roles } },
    ],
  })

function digitalCourseOf(outcome: TrainingDutyOutcome): TrainingDuty['digitalCourse'] {
  return outcome === 'digital-course-required' ? 'required' : 'exempt'
}

function hasRole(role: TraineeRole): Derivation<TrainingDutyFacts, boolean, Ids> {
  return byMeasures<TrainingDutyFacts, boolean, Ids>({
    from: ['roles'],
    values: [true, false],
    measures: { held: has('roles', role) },
    cases: () => [
      { value: true, when: { held: true } },
      { value: false, when: { held: false } },
    ],
    witnesses: [
      { value: true, facts: { roles: [role] } },
      { value: false, facts: { roles: ['general-user'] } },
    ],
  })
}

function dutyFacts(): Schema<TrainingDutyFacts> {
  return z.strictObject({ roles: uniqueList(z.enum(traineeRoles), 1) })
}

function dutyValue(): Schema<TrainingDuty> {
  return z.strictObject({
    courses: z.array(z.enum(['administrator', 'seed'])),
    digitalCourse: z.enum(['required', 'exempt']),
  })
}
