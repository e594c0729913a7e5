/** 伍、二、(五) · 三、(六)，second: groups are dissolved once their systems are retired. */
import * as z from 'zod/mini'
import { byCases } from '../../kernel/cases'
import type { IsoDate } from '../../kernel/civil-date'
import { exceeds, reaches } from '../../kernel/comparison'
import type { Schema } from '../../kernel/schema'
import { isoDate } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { SystemGroup } from './committee'
import { systemGroups } from './committee'

/** Facts of {@link committeeStanding}. */
export interface DissolutionFacts {
  readonly committee: SystemGroup
  /**
   * The day on which the last of the systems that the group serves is retired, which may lie after `asOf`; null where
   * none is known.
   */
  readonly retiredOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** Value of {@link committeeStanding}. */
export type CommitteeStanding = 'standing' | 'dissolved'

/** What the rows look at. */
export interface DissolutionInputs {
  readonly committee: SystemGroup
  readonly retirement: 'not-passed' | 'passed'
}

/**
 * Whether a group still stands: it is dissolved after the day on which the last of its systems is retired, on which it
 * still stands.
 *
 * @param facts - the kind of group, the day of retirement, and the day of the question
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.2.5
 * @clause 5.3.8
 * @example
 * committeeStanding({ committee: 'working-group', retiredOn: '2026-06-30', asOf: '2026-07-01' }).value // => 'dissolved'
 */
export const committeeStanding: TableRule<DissolutionFacts, CommitteeStanding, DissolutionInputs> =
  /* @__PURE__ */ defineTableRule<DissolutionFacts, CommitteeStanding, DissolutionInputs, CommitteeStanding>({
    id: 'governance.dissolution',
    exportName: 'committeeStanding',
    clauses: ['5.2.5', '5.3.8'],
    facts: /* @__PURE__ */ dissolutionFacts(),
    value: /* @__PURE__ */ z.enum(['standing', 'dissolved']),
    derive: {
      retirement: /* @__PURE__ */ byCases<DissolutionFacts, DissolutionInputs['retirement'], Ids>({
        from: ['retiredOn', 'asOf'],
        values: ['not-passed', 'passed'],
        cases: () => [
          { value: 'not-passed', when: { retiredOn: null } },
          { value: 'not-passed', where: [reaches({ retiredOn: 1 }, { asOf: 1 })] },
          { value: 'passed', where: [exceeds({ asOf: 1 }, { retiredOn: 1 })] },
        ],
        witnesses: [
          { value: 'not-passed', facts: { retiredOn: '2026-06-30', asOf: '2026-06-30' } },
          { value: 'passed', facts: { retiredOn: '2026-06-30', asOf: '2026-07-01' } },
        ],
      }),
    },
    rows: [
      { when: { committee: 'steering-group', retirement: 'not-passed' }, clause: '5.2.5', code: 'standing' },
      { when: { committee: 'steering-group', retirement: 'passed' }, clause: '5.2.5', code: 'dissolved' },
      { when: { committee: 'working-group', retirement: 'not-passed' }, clause: '5.3.8', code: 'standing' },
      { when: { committee: 'working-group', retirement: 'passed' }, clause: '5.3.8', code: 'dissolved' },
    ],
    basis: ({ row: { clause, code } }, { committee, retiredOn, asOf }) => [
      { clause, code, data: { committee, retiredOn, asOf } },
    ],
  })

function dissolutionFacts(): Schema<DissolutionFacts> {
  return z.strictObject({ committee: z.enum(systemGroups), retiredOn: z.nullable(isoDate()), asOf: isoDate() })
}
