/** 伍、一、(一) · 二、(一) · 三、(一): who must establish which committee. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../c02-definitions/body-kind'
import { type Phase, phases } from '../c04-phases/phase'
import { rowsUnder, type TableRule, tableRule } from '../table-rule'
import { type Committee, committees } from './committee'

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

const rolledOut = { committee: 'working-group', inRollout: true } as const

/**
 * Whether a body must establish a committee: the bureau the council and the steering group,
 * every body included in a rollout a working group, in every phase.
 *
 * @param facts - the committee, the kind of body, whether it is in the rollout, and the phase
 * @example
 * committeeDuty({ committee: 'working-group', kind: 'school', inRollout: true, phase: 'planning' }).value // => 'must-establish'
 * @example
 * committeeDuty({ committee: 'working-group', kind: 'school', inRollout: true, phase: 'planning' }, { readings: { 'working-group-period': 'launch' } }).value // => 'not-required'
 */
export const committeeDuty: TableRule<CommitteeDutyFacts, CommitteeDuty> = /* @__PURE__ */ tableRule(() => ({
  id: 'governance.committee-duty',
  exportName: 'committeeDuty',
  clause: '5.3.1',
  facts: objectOf<CommitteeDutyFacts>({
    committee: z.enum(committees),
    kind: z.enum([...bodyKinds, 'doit']),
    inRollout: z.boolean(),
    phase: z.enum(phases),
  }),
  rows: {
    reading: 'working-group-period',
    // prettier-ignore
    choices: {
      'whenever-included': inEveryPhase(),
      launch: [
        ...rowsBesideRollout(),
        { when: { ...rolledOut, phase: oneOf('planning', 'development') }, then: 'not-required',   code: 'not-yet-rolled-out' },
        { when: { ...rolledOut, phase: oneOf('launch', 'operations') },    then: 'must-establish', code: 'rolled-out' },
      ],
      'planning-through-launch': inEveryPhase(),
    },
  },
}))

/** Every row, of a working group that is needed as soon as the body is included. */
function inEveryPhase() {
  return [
    ...rowsBesideRollout(),
    { when: rolledOut, then: 'must-establish', code: 'included-in-rollout', clause: '5.3.1' },
  ] as const
}

/** The rows on anything but a working group in a rollout, which are the same under every choice. */
function rowsBesideRollout() {
  const others = oneOf(...bodyKinds)
  // prettier-ignore
  return [
    ...rowsUnder('5.1.1', [
      { when: { committee: 'council', kind: 'doit' },            then: 'must-establish', code: 'bureau-establishes-council' },
      { when: { committee: 'council', kind: others },            then: 'not-required',   code: 'council-is-for-the-bureau' },
    ]),
    ...rowsUnder('5.2.1', [
      { when: { committee: 'steering-group', kind: 'doit' },     then: 'must-establish', code: 'bureau-establishes-steering-group' },
      { when: { committee: 'steering-group', kind: others },     then: 'not-required',   code: 'steering-group-is-for-the-bureau' },
    ]),
    ...rowsUnder('5.3.1', [
      { when: { committee: 'working-group', inRollout: false },  then: 'not-required',   code: 'not-in-rollout' },
    ]),
  ]
}
