/** 玖、一: who is appraised. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'

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
 * @example
 * appraisalDuty({ inRollout: true }).value // => 'must-be-appraised'
 */
export const appraisalDuty: TableRule<AppraisalDutyFacts, AppraisalDuty> = /* @__PURE__ */ tableRule(() => ({
  id: 'appraisal.duty',
  exportName: 'appraisalDuty',
  clause: '9.1',
  facts: objectOf<AppraisalDutyFacts>({ inRollout: z.boolean() }),
  rows: [
    { when: { inRollout: true }, then: 'must-be-appraised', code: 'included-in-rollout' },
    { when: { inRollout: false }, then: 'not-appraised', code: 'not-in-rollout' },
  ],
}))
