/** 伍、二、(三) 推動統籌小組: staff seconded to the bureau. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import type { Phase } from '../c04-phases/phase'
import { phases } from '../c04-phases/phase'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** Whose needs a system is developed or rolled out for. */
export const systemOrigins = /* @__PURE__ */ Object.freeze(['specific-bodies', 'city-wide'] as const)

/** One of {@link systemOrigins}. */
export type SystemOrigin = (typeof systemOrigins)[number]

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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.2.3
 * @example
 * secondment({ origin: 'specific-bodies', phase: 'operations' }).value // => 'return-staff'
 */
export const secondment: TableRule<SecondmentFacts, Secondment> = /* @__PURE__ */ defineTableRule<
  SecondmentFacts,
  Secondment
>({
  id: 'governance.secondment',
  exportName: 'secondment',
  clauses: ['5.2.3'],
  facts: /* @__PURE__ */ secondmentFacts(),
  value: /* @__PURE__ */ z.enum(['second-staff', 'return-staff', 'none']),
  rows: [
    {
      when: { origin: 'specific-bodies', phase: /* @__PURE__ */ oneOf('planning', 'development', 'launch') },
      then: 'second-staff',
      clause: '5.2.3',
      code: 'until-launched',
    },
    {
      when: { origin: 'specific-bodies', phase: 'operations' },
      then: 'return-staff',
      clause: '5.2.3',
      code: 'in-operations',
    },
    { when: { origin: 'city-wide' }, then: 'none', clause: '5.2.3', code: 'not-for-specific-bodies' },
  ],
})

function secondmentFacts(): Schema<SecondmentFacts> {
  return z.strictObject({ origin: z.enum(systemOrigins), phase: z.enum(phases) })
}
