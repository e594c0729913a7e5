/** 柒、三、(一) · (二) 講師培訓課程: who may attend, and who qualifies. */
import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** Facts of {@link instructorAdmission}. */
export interface AdmissionFacts {
  /** Whether the person's body recommended them. */
  readonly recommended: boolean
  /** Whether the recommendation was reviewed and approved. */
  readonly approved: boolean
}

/** Value of {@link instructorAdmission}. */
export type Admission = 'may-attend' | 'may-not-attend'

/** Facts of {@link instructorQualification}. */
export interface QualificationFacts {
  /** The status that `courseAttendance` gives for the course. */
  readonly attendance: 'continues' | 'expelled'
  /** Whether the course was completed. */
  readonly completed: boolean
  /** Whether the test after it was passed. */
  readonly testPassed: boolean
}

/** Value of {@link instructorQualification}. */
export type Qualification = 'qualified' | 'not-qualified'

/**
 * Whether somebody may attend the instructors' course: recommended by their body, and approved upon review.
 *
 * @param facts - whether the person is recommended and approved
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.3.1
 * @example
 * instructorAdmission({ recommended: true, approved: false }).value // => 'may-not-attend'
 */
export const instructorAdmission: TableRule<AdmissionFacts, Admission> = /* @__PURE__ */ defineTableRule<
  AdmissionFacts,
  Admission
>({
  id: 'training.instructor-admission',
  exportName: 'instructorAdmission',
  clauses: ['7.3.1'],
  facts: /* @__PURE__ */ admissionFacts(),
  value: /* @__PURE__ */ z.enum(['may-attend', 'may-not-attend']),
  rows: [
    {
      when: { recommended: true, approved: true },
      then: 'may-attend',
      clause: '7.3.1',
      code: 'recommended-and-approved',
    },
    { when: { recommended: true, approved: false }, then: 'may-not-attend', clause: '7.3.1', code: 'not-approved' },
    { when: { recommended: false }, then: 'may-not-attend', clause: '7.3.1', code: 'not-recommended' },
  ],
})

/**
 * Whether a trainee is a qualified instructor of the system: the course completed without expulsion, and the test
 * passed.
 *
 * @param facts - how the course and its test ended
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.3.2
 * @example
 * instructorQualification({ attendance: 'continues', completed: true, testPassed: true }).value // => 'qualified'
 */
export const instructorQualification: TableRule<QualificationFacts, Qualification> = /* @__PURE__ */ defineTableRule<
  QualificationFacts,
  Qualification
>({
  id: 'training.instructor-qualification',
  exportName: 'instructorQualification',
  clauses: ['7.3.2'],
  facts: /* @__PURE__ */ qualificationFacts(),
  value: /* @__PURE__ */ z.enum(['qualified', 'not-qualified']),
  rows: [
    {
      when: { attendance: 'continues', completed: true, testPassed: true },
      then: 'qualified',
      clause: '7.3.2',
      code: 'completed-and-tested',
    },
    {
      when: { attendance: 'continues', completed: true, testPassed: false },
      then: 'not-qualified',
      clause: '7.3.2',
      code: 'test-not-passed',
    },
    {
      when: { attendance: 'continues', completed: false },
      then: 'not-qualified',
      clause: '7.3.2',
      code: 'not-completed',
    },
    { when: { attendance: 'expelled' }, then: 'not-qualified', clause: '7.3.2', code: 'expelled-from-course' },
  ],
})

function admissionFacts(): Schema<AdmissionFacts> {
  return z.strictObject({ recommended: z.boolean(), approved: z.boolean() })
}

function qualificationFacts(): Schema<QualificationFacts> {
  return z.strictObject({
    attendance: z.enum(['continues', 'expelled']),
    completed: z.boolean(),
    testPassed: z.boolean(),
  })
}
