/** 貳、一 重大資訊系統. */
import * as z from 'zod/mini'
import { atLeast, below } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import { wholeNumber } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** Who developed a system: the Department of Information Technology or anybody else. */
export const developers = /* @__PURE__ */ Object.freeze(['doit', 'other'] as const)

/** One of {@link developers}. */
export type Developer = (typeof developers)[number]

/** 2.1: 跨機關 begins at two bodies, that number included. */
const crossAgency = /* @__PURE__ */ atLeast(2)
const notCrossAgency = /* @__PURE__ */ below(2)

/** Facts of {@link isMajorSystem}. */
export interface MajorSystemFacts {
  readonly developer: Developer
  /** How many agencies, enterprises and schools of the City are meant to use it; 0 or more. */
  readonly userBodies: number
  /** Whether it was recognised as a major system by an approved memorandum. */
  readonly approved: boolean
}

/**
 * Whether a system is a major information system: developed by the Department of Information Technology,
 * meant for two bodies or more, and approved as such; all three are needed.
 *
 * @param facts - who developed it, how many bodies use it (two or more are cross-agency), and whether it was approved
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 2.1
 * @example
 * isMajorSystem({ developer: 'doit', userBodies: 2, approved: true }).value // => true
 */
export const isMajorSystem: TableRule<MajorSystemFacts, boolean> = /* @__PURE__ */ defineTableRule<
  MajorSystemFacts,
  boolean
>({
  id: 'definitions.is-major-system',
  exportName: 'isMajorSystem',
  clauses: ['2.1'],
  facts: /* @__PURE__ */ majorSystemFacts(),
  value: /* @__PURE__ */ z.boolean(),
  rows: [
    {
      when: { developer: 'doit', userBodies: crossAgency, approved: true },
      then: true,
      clause: '2.1',
      code: 'all-three-limbs',
      assumption: 'cross-agency-is-two-bodies',
    },
    {
      when: { developer: 'doit', userBodies: crossAgency, approved: false },
      then: false,
      clause: '2.1',
      code: 'not-approved',
      assumption: 'cross-agency-is-two-bodies',
    },
    {
      when: { developer: 'doit', userBodies: notCrossAgency },
      then: false,
      clause: '2.1',
      code: 'not-cross-agency',
      assumption: 'cross-agency-is-two-bodies',
    },
    { when: { developer: 'other' }, then: false, clause: '2.1', code: 'not-developed-by-doit' },
  ],
})

function majorSystemFacts(): Schema<MajorSystemFacts> {
  return z.strictObject({ developer: z.enum(developers), userBodies: wholeNumber(0), approved: z.boolean() })
}
