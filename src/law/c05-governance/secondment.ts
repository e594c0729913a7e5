/** 伍、二、(三) 推動統籌小組: staff seconded to the bureau. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type Phase, phases } from '../c04-phases/phase'
import { type TableRule, tableRule } from '../table-rule'
import { type SystemOrigin, systemOrigins } from './system-origin'

/** Facts of {@link secondment}. */
export interface SecondmentFacts {
  readonly origin: SystemOrigin
  readonly phase: Phase
}

/** Value of {@link secondment}. */
export type Secondment = 'second-staff' | 'return-staff' | 'none'

/**
 * Whether bodies must second staff to the bureau for a system that serves their own needs, or take them back to run it.
 *
 * @param facts - whose needs the system serves, and the phase
 * @example
 * secondment({ origin: 'specific-bodies', phase: 'operations' }).value // => 'return-staff'
 */
export const secondment: TableRule<SecondmentFacts, Secondment> = /* @__PURE__ */ tableRule(() => {
  const origin = 'specific-bodies'
  const beforeOperations = oneOf('planning', 'development', 'launch')
  return {
    id: 'governance.secondment',
    exportName: 'secondment',
    clause: '5.2.3',
    facts: objectOf<SecondmentFacts>({ origin: z.enum(systemOrigins), phase: z.enum(phases) }),
    // prettier-ignore
    rows: [
      { when: { origin, phase: beforeOperations }, then: 'second-staff', code: 'until-launched' },
      { when: { origin, phase: 'operations' },     then: 'return-staff', code: 'in-operations' },
      { when: { origin: 'city-wide' },             then: 'none',         code: 'not-for-specific-bodies' },
    ],
  }
})
