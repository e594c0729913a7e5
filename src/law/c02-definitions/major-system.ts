/** 貳、一 重大資訊系統. */
import * as z from 'zod/mini'
import { atLeast, below } from '../../kernel/condition'
import { objectOf, wholeNumber } from '../../kernel/schema'
import { assuming, type TableRule, tableRule } from '../table-rule'
import { type Developer, developers } from './developer'

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
 * @example
 * isMajorSystem({ developer: 'doit', userBodies: 2, approved: true }).value // => true
 */
export const isMajorSystem: TableRule<MajorSystemFacts, boolean> = /* @__PURE__ */ tableRule(() => ({
  id: 'definitions.is-major-system',
  exportName: 'isMajorSystem',
  clause: '2.1',
  facts: objectOf<MajorSystemFacts>({
    developer: z.enum(developers),
    userBodies: wholeNumber(0),
    approved: z.boolean(),
  }),
  rows: [
    // 跨機關: two bodies or more.
    ...assuming('cross-agency-is-two-bodies', [
      { when: { developer: 'doit', userBodies: atLeast(2), approved: true }, then: true, code: 'all-three-limbs' },
      { when: { developer: 'doit', userBodies: atLeast(2), approved: false }, then: false, code: 'not-approved' },
      { when: { developer: 'doit', userBodies: below(2) }, then: false, code: 'not-cross-agency' },
    ]),
    { when: { developer: 'other' }, then: false, code: 'not-developed-by-doit' },
  ],
}))
