/** 伍、一、(一) · 二、(一) · 三、(一): who must establish which committee. */
import * as z from 'zod/mini'
import type { Row } from '../../kernel/decision-table'
import { oneOf } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import type { BodyKind } from '../c02-definitions/body-kind'
import { bodyKinds } from '../c02-definitions/body-kind'
import type { Phase } from '../c04-phases/phase'
import { phases } from '../c04-phases/phase'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Committee } from './committee'
import { committees } from './committee'

/** Facts of {@link committeeDuty}. */
export interface CommitteeDutyFacts {
  readonly committee: Committee
  /** The kind of body that is asked about; `doit` for the bureau itself. */
  readonly kind: BodyKind | 'doit'
  /** Whether the body is included in the rollout of the system. */
  readonly inRollout: boolean
  /** The phase in which the system is rolled out at this body. */
  readonly phase: Phase
}

/** Value of {@link committeeDuty}. */
export type CommitteeDuty = 'must-establish' | 'not-required'

/**
 * Whether a body must establish a committee: the bureau the council and the steering group,
 * every body included in a rollout a working group.
 *
 * @param facts - the committee, the kind of body, whether it is in the rollout, and the phase
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.1
 * @clause 5.2.1
 * @clause 5.3.1
 * @example
 * committeeDuty({ committee: 'working-group', kind: 'school', inRollout: true, phase: 'operations' }).value // => 'must-establish'
 * @example
 * committeeDuty({ committee: 'working-group', kind: 'school', inRollout: true, phase: 'planning' }, { readings: { 'working-group-period': 'planning-through-launch' } }).value // => 'must-establish'
 */
export const committeeDuty: TableRule<CommitteeDutyFacts, CommitteeDuty> = /* @__PURE__ */ defineTableRule<
  CommitteeDutyFacts,
  CommitteeDuty
>({
  id: 'governance.committee-duty',
  exportName: 'committeeDuty',
  clauses: ['5.1.1', '5.2.1', '5.3.1'],
  facts: /* @__PURE__ */ committeeDutyFacts(),
  value: /* @__PURE__ */ z.enum(['must-establish', 'not-required']),
  rows: {
    reading: 'working-group-period',
    choices: {
      launch: /* @__PURE__ */ rowsWith([
        {
          when: {
            committee: 'working-group',
            inRollout: true,
            phase: /* @__PURE__ */ oneOf('planning', 'development'),
          },
          then: 'not-required',
          clause: '5.3.1',
          code: 'not-yet-rolled-out',
          assumption: 'phases-of-the-group',
        },
        {
          when: { committee: 'working-group', inRollout: true, phase: /* @__PURE__ */ oneOf('launch', 'operations') },
          then: 'must-establish',
          clause: '5.3.1',
          code: 'rolled-out',
          assumption: 'phases-of-the-group',
        },
      ]),
      'planning-through-launch': /* @__PURE__ */ rowsWith([
        {
          when: { committee: 'working-group', inRollout: true },
          then: 'must-establish',
          clause: '5.3.1',
          code: 'rolled-out',
          assumption: 'phases-of-the-group',
        },
      ]),
    },
  },
})

type CommitteeRow = Row<CommitteeDutyFacts, CommitteeDuty, Ids>

/** The whole table, of which only the rows on a working group in a rollout differ from reading to reading. */
function rowsWith(workingGroupRows: readonly CommitteeRow[]): readonly CommitteeRow[] {
  return [
    {
      when: { committee: 'council', kind: 'doit' },
      then: 'must-establish',
      clause: '5.1.1',
      code: 'bureau-establishes-council',
    },
    {
      when: { committee: 'council', kind: oneOf(...bodyKinds) },
      then: 'not-required',
      clause: '5.1.1',
      code: 'council-is-for-the-bureau',
    },
    {
      when: { committee: 'steering-group', kind: 'doit' },
      then: 'must-establish',
      clause: '5.2.1',
      code: 'bureau-establishes-steering-group',
    },
    {
      when: { committee: 'steering-group', kind: oneOf(...bodyKinds) },
      then: 'not-required',
      clause: '5.2.1',
      code: 'steering-group-is-for-the-bureau',
    },
    {
      when: { committee: 'working-group', inRollout: false },
      then: 'not-required',
      clause: '5.3.1',
      code: 'not-in-rollout',
    },
    ...workingGroupRows,
  ]
}

function committeeDutyFacts(): Schema<CommitteeDutyFacts> {
  return z.strictObject({
    committee: z.enum(committees),
    kind: z.enum([...bodyKinds, 'doit']),
    inRollout: z.boolean(),
    phase: z.enum(phases),
  })
}
