/** 柒、四、(二) 一般使用者課程: whether the digital course was completed in time. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import { cutOver } from '../../kernel/cut'
import { has } from '../../kernel/measure'
import { isoDate, notAfterAsOf, objectOf, uniqueList } from '../../kernel/schema'
import { tableRule } from '../table-rule'
import { type TraineeRole, traineeRoleLists, traineeRoles } from './trainee-role'

/** How somebody stands with the digital course. */
export const digitalCourseStatuses = /* @__PURE__ */ Object.freeze([
  'exempt',
  'done',
  'late',
  'open',
  'overdue',
] as const)

/**
 * One of {@link digitalCourseStatuses}.
 *
 * - `exempt`: 免修 · exempt
 * - `done`: 已完成 · done
 * - `late`: 逾期完成 · late
 * - `open`: 尚在期限內 · open
 * - `overdue`: 逾期未完成 · overdue
 */
export type DigitalCourseStatus = (typeof digitalCourseStatuses)[number]

/** Facts of {@link digitalCourse}. */
export interface DigitalCourseFacts {
  /** Every role that the person has, at least one. */
  readonly roles: readonly TraineeRole[]
  /** The last day that the bureau allows, that day included. */
  readonly limit: IsoDate
  /** The day on which the course was completed; null where it has not been. Not after `asOf`. */
  readonly completedOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/**
 * Whether a person completed the digital course in time, the last day included, or can still do so.
 *
 * @param facts - the person's roles, the limit, the day of completion, and the day of the question
 * @example
 * digitalCourse({ roles: ['general-user'], limit: '2026-09-30', completedOn: null, asOf: '2026-09-30' }).value // => 'open'
 */
export const digitalCourse = /* @__PURE__ */ tableRule(() => ({
  id: 'training.digital-course',
  exportName: 'digitalCourse',
  clause: '7.4.2',
  facts: objectOf<DigitalCourseFacts>({
    roles: uniqueList(z.enum(traineeRoles), 1),
    limit: isoDate(),
    completedOn: z.nullable(isoDate()),
    asOf: isoDate(),
  }).check(notAfterAsOf('completedOn')),
  derive: {
    exempt: exemptRole(),
    completion: {
      'by-limit': {
        cases: [{ where: [reaches({ limit: 1 }, { completedOn: 1 })] }],
        witness: { limit: '2026-09-30', completedOn: '2026-09-30' },
      },
      'after-limit': {
        cases: [{ where: [exceeds({ completedOn: 1 }, { limit: 1 })] }],
        witness: { limit: '2026-09-30', completedOn: '2026-10-01' },
      },
      'not-yet': { cases: [{ when: { completedOn: null } }], witness: { limit: '2026-09-30', completedOn: null } },
    },
    limitPassed: {
      true: {
        cases: [{ where: [exceeds({ asOf: 1 }, { limit: 1 })] }],
        witness: { limit: '2026-09-30', asOf: '2026-10-01' },
      },
      false: {
        cases: [{ where: [reaches({ limit: 1 }, { asOf: 1 })] }],
        witness: { limit: '2026-09-30', asOf: '2026-09-30' },
      },
    },
  },
  // prettier-ignore
  rows: [
    { when: { exempt: true },                                             code: 'exempt' },
    { when: { exempt: false, completion: 'by-limit' },                    code: 'done' },
    { when: { exempt: false, completion: 'after-limit' },                 code: 'late' },
    { when: { exempt: false, completion: 'not-yet', limitPassed: false }, code: 'open' },
    { when: { exempt: false, completion: 'not-yet', limitPassed: true },  code: 'overdue' },
  ],
  between: [reaches({ asOf: 1 }, { completedOn: 1 })],
  examples: { roles: traineeRoleLists },
  basis: ({ row: { clause, code } }, { roles, limit, completedOn, asOf }) => [
    // What is done, late or not, was completed on some day.
    { clause, code, data: { roles, limit, completedOn: completedOn as IsoDate, asOf } },
  ],
}))

/** Whether a role is among those that need not take the course; each case where none of the roles before it is held. */
function exemptRole() {
  return cutOver(
    {
      administrator: has('roles', 'administrator'),
      seed: has('roles', 'seed'),
      instructor: has('roles', 'qualified-instructor'),
    },
    {
      true: {
        cases: [
          { when: { administrator: true } },
          { when: { administrator: false, seed: true } },
          { when: { administrator: false, seed: false, instructor: true } },
        ],
        witness: { roles: ['seed', 'general-user'] },
      },
      false: {
        cases: [{ when: { administrator: false, seed: false, instructor: false } }],
        witness: { roles: ['general-user'] },
      },
    },
  )
}
