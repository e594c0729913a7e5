/** 柒、三、(一) · (二) 講師培訓課程: who may attend, and who qualifies. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'

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
 * @example
 * instructorAdmission({ recommended: true, approved: false }).value // => 'may-not-attend'
 */
export const instructorAdmission: TableRule<AdmissionFacts, Admission> = /* @__PURE__ */ tableRule(() => ({
  id: 'training.instructor-admission',
  exportName: 'instructorAdmission',
  clause: '7.3.1',
  facts: objectOf<AdmissionFacts>({ recommended: z.boolean(), approved: z.boolean() }),
  // prettier-ignore
  rows: [
    { when: { recommended: true, approved: true },  then: 'may-attend',     code: 'recommended-and-approved' },
    { when: { recommended: true, approved: false }, then: 'may-not-attend', code: 'not-approved' },
    { when: { recommended: false },                 then: 'may-not-attend', code: 'not-recommended' },
  ],
}))

/**
 * Whether a trainee is a qualified instructor of the system: the course completed without expulsion, and the test
 * passed.
 *
 * @param facts - how the course and its test ended
 * @example
 * instructorQualification({ attendance: 'continues', completed: true, testPassed: true }).value // => 'qualified'
 */
export const instructorQualification: TableRule<QualificationFacts, Qualification> = /* @__PURE__ */ tableRule(() => {
  const attendance = 'continues'
  return {
    id: 'training.instructor-qualification',
    exportName: 'instructorQualification',
    clause: '7.3.2',
    facts: objectOf<QualificationFacts>({
      attendance: z.enum(['continues', 'expelled']),
      completed: z.boolean(),
      testPassed: z.boolean(),
    }),
    // prettier-ignore
    rows: [
      { when: { attendance, completed: true, testPassed: true },  then: 'qualified',     code: 'completed-and-tested' },
      { when: { attendance, completed: true, testPassed: false }, then: 'not-qualified', code: 'test-not-passed' },
      { when: { attendance, completed: false },                   then: 'not-qualified', code: 'not-completed' },
      { when: { attendance: 'expelled' },                         then: 'not-qualified', code: 'expelled-from-course' },
    ],
  }
})
