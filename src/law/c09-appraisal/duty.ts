/** 玖、一: who is appraised. */
import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

/** Facts of {@link appraisalDuty}. */
export interface AppraisalDutyFacts {
  /** Whether the body is included in the rollout of the system. */
  readonly inRollout: boolean
}

/** Value of {@link appraisalDuty}. */
export type AppraisalDuty = 'must-be-appraised' | 'not-appraised'

/**
 * Whether a body must take part in the appraisal of a system.
 *
 * @param facts - whether the body is included in the rollout
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 9.1
 * @example
 * appraisalDuty({ inRollout: true }).value // => 'must-be-appraised'
 */
export const appraisalDuty: TableRule<AppraisalDutyFacts, AppraisalDuty> = /* @__PURE__ */ defineTableRule<
  AppraisalDutyFacts,
  AppraisalDuty
>({
  id: 'appraisal.duty',
  exportName: 'appraisalDuty',
  clauses: ['9.1'],
  facts: /* @__PURE__ */ appraisalDutyFacts(),
  value: /* @__PURE__ */ z.enum(['must-be-appraised', 'not-appraised']),
  rows: [
    { when: { inRollout: true }, then: 'must-be-appraised', clause: '9.1', code: 'included-in-rollout' },
    { when: { inRollout: false }, then: 'not-appraised', clause: '9.1', code: 'not-in-rollout' },
  ],
})

function appraisalDutyFacts(): Schema<AppraisalDutyFacts> {
  return z.strictObject({ inRollout: z.boolean() })
}
