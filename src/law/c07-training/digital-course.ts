/** 柒、四、(二) 一般使用者課程: whether the digital course was completed in time. */
import * as z from 'zod/mini'
import { byCases } from '../../kernel/cases'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import type { Derivations } from '../../kernel/derive'
import { has } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { Schema } from '../../kernel/schema'
import { isoDate, notAfterAsOf, uniqueList } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { TraineeRole } from './trainee-role'
import { traineeRoleLists, traineeRoles } from './trainee-role'

/** How somebody stands with the digital course. */
export const digitalCourseStatuses = /* @__PURE__ */ Object.freeze([
  'exempt',
  'done',
  'late',
  'open',
  'overdue',
] as const)

/** One of {@link digitalCourseStatuses}. */
export type DigitalCourseStatus = (typeof digitalCourseStatuses)[number]

/** Who need not take the digital course (7.4.2). */
const exemptRoles: readonly TraineeRole[] = ['administrator', 'seed', 'qualified-instructor']

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

/** What the rows look at. */
export interface DigitalCourseInputs {
  readonly exempt: boolean
  readonly completion: 'by-limit' | 'after-limit' | 'not-yet'
  readonly limitPassed: boolean
}

/**
 * Whether a person completed the digital course in time, the last day included, or can still do so.
 *
 * @param facts - the person's roles, the limit, the day of completion, and the day of the question
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.4.2
 * @example
 * digitalCourse({ roles: ['general-user'], limit: '2026-09-30', completedOn: null, asOf: '2026-09-30' }).value // => 'open'
 */
export const digitalCourse: TableRule<DigitalCourseFacts, DigitalCourseStatus, DigitalCourseInputs> =
  /* @__PURE__ */ defineTableRule<DigitalCourseFacts, DigitalCourseStatus, DigitalCourseInputs>({
    id: 'training.digital-course',
    exportName: 'digitalCourse',
    clauses: ['7.4.2'],
    facts: /* @__PURE__ */ digitalCourseFacts(),
    value: /* @__PURE__ */ z.enum(digitalCourseStatuses),
    derive: /* @__PURE__ */ digitalCourseDerivations(),
    rows: [
      { when: { exempt: true }, clause: '7.4.2', code: 'exempt' },
      { when: { exempt: false, completion: 'by-limit' }, clause: '7.4.2', code: 'done' },
      { when: { exempt: false, completion: 'after-limit' }, clause: '7.4.2', code: 'late' },
      { when: { exempt: false, completion: 'not-yet', limitPassed: false }, clause: '7.4.2', code: 'open' },
      { when: { exempt: false, completion: 'not-yet', limitPassed: true }, clause: '7.4.2', code: 'overdue' },
    ],
    between: [/* @__PURE__ */ reaches({ asOf: 1 }, { completedOn: 1 })],
    examples: { roles: traineeRoleLists },
    basis: ({ row: { clause, code } }, { roles, limit, completedOn, asOf }) => [
      { clause, code, data: { roles, limit, completedOn, asOf } },
    ],
  })

function noneOf(roles: readonly TraineeRole[]): Readonly<Record<string, false>> {
  return Object.fromEntries(roles.map((role) => [role, false]))
}

function digitalCourseDerivations(): Derivations<DigitalCourseFacts, DigitalCourseInputs, Ids> {
  return {
    exempt: byMeasures<DigitalCourseFacts, boolean, Ids>({
      from: ['roles'],
      values: [true, false],
      measures: Object.fromEntries(exemptRoles.map((role) => [role, has('roles', role)])),
      // Each exempt role where none of those before it is held, so that one case holds alone.
      cases: () => [
        ...exemptRoles.map((role, place) => ({
          value: true,
          when: { ...noneOf(exemptRoles.slice(0, place)), [role]: true },
        })),
        { value: false, when: noneOf(exemptRoles) },
      ],
      witnesses: [
        { value: true, facts: { roles: ['seed', 'general-user'] } },
        { value: false, facts: { roles: ['general-user'] } },
      ],
    }),
    completion: byCases<DigitalCourseFacts, DigitalCourseInputs['completion'], Ids>({
      from: ['limit', 'completedOn'],
      values: ['by-limit', 'after-limit', 'not-yet'],
      cases: () => [
        { value: 'not-yet', when: { completedOn: null } },
        { value: 'by-limit', where: [reaches({ limit: 1 }, { completedOn: 1 })] },
        { value: 'after-limit', where: [exceeds({ completedOn: 1 }, { limit: 1 })] },
      ],
      witnesses: [
        { value: 'by-limit', facts: { limit: '2026-09-30', completedOn: '2026-09-30' } },
        { value: 'after-limit', facts: { limit: '2026-09-30', completedOn: '2026-10-01' } },
        { value: 'not-yet', facts: { limit: '2026-09-30', completedOn: null } },
      ],
    }),
    limitPassed: byCases<DigitalCourseFacts, boolean, Ids>({
      from: ['limit', 'asOf'],
      values: [true, false],
      cases: () => [
        { value: true, where: [exceeds({ asOf: 1 }, { limit: 1 })] },
        { value: false, where: [reaches({ limit: 1 }, { asOf: 1 })] },
      ],
      witnesses: [
        { value: true, facts: { limit: '2026-09-30', asOf: '2026-10-01' } },
        { value: false, facts: { limit: '2026-09-30', asOf: '2026-09-30' } },
      ],
    }),
  }
}

function digitalCourseFacts(): Schema<DigitalCourseFacts> {
  return z
    .strictObject({
      roles: uniqueList(z.enum(traineeRoles), 1),
      limit: isoDate(),
      completedOn: z.nullable(isoDate()),
      asOf: isoDate(),
    })
    .check(notAfterAsOf('completedOn'))
}
