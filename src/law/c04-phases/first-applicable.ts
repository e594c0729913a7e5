/** 肆、二 systems already under way when the regulation was issued. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type Phase, phases } from './phase'
import { type ReachedPhase, reachedPhases } from './reached-phase'

/** Facts of {@link firstApplicablePhase}. */
export interface FirstApplicableFacts {
  /** The furthest phase that had begun or been finished on the day on which the regulation was issued. */
  readonly reached: ReachedPhase
}

/** Value of {@link firstApplicablePhase}. */
export interface FirstApplicablePhase {
  /** The first phase to which the regulation applies; null where a reading finds none. */
  readonly phase: Phase | null
  /** Whether it applies from there by duty or by choice; `undetermined` where the text does not say. */
  readonly modality: 'must' | 'may' | 'undetermined'
}

/**
 * From which phase on the regulation applies to a system, by how far the system had come on 2018-10-11.
 *
 * @param facts - the furthest phase begun or finished on that day
 * @example
 * firstApplicablePhase({ reached: 'planning' }).value // => { phase: 'development', modality: 'may' }
 * @example
 * firstApplicablePhase({ reached: 'operations' }, { readings: { 'systems-in-operations': 'undetermined' } }).value // => { phase: null, modality: 'undetermined' }
 */
export const firstApplicablePhase: TableRule<FirstApplicableFacts, FirstApplicablePhase> = /* @__PURE__ */ tableRule(
  () => ({
    id: 'phases.first-applicable',
    exportName: 'firstApplicablePhase',
    clause: '4.2',
    facts: objectOf<FirstApplicableFacts>({ reached: z.enum(reachedPhases) }),
    value: objectOf<FirstApplicablePhase>({
      phase: z.nullable(z.enum(phases)),
      modality: z.enum(['must', 'may', 'undetermined']),
    }),
    rows: { reading: 'transitional-systems', choices: { may: rowsFor('may'), must: rowsFor('must') } },
    // A phase follows another only.
    basis: ({ row: { clause, code } }, { reached }) => [{ clause, code, data: { reached: reached as Phase } }],
  }),
)

/** The next phase, by choice (得) or by duty; whether operations have one is a reading of its own. */
function rowsFor<const Modality extends 'may' | 'must'>(modality: Modality) {
  // prettier-ignore
  const beforeOperations = [
    { when: { reached: 'none' },        then: { phase: 'planning', modality: 'must' }, code: 'not-yet-begun' },
    { when: { reached: 'planning' },    then: { phase: 'development', modality },      code: 'next-phase' },
    { when: { reached: 'development' }, then: { phase: 'launch', modality },           code: 'next-phase' },
    { when: { reached: 'launch' },      then: { phase: 'operations', modality },       code: 'next-phase' },
  ] as const
  const reached = 'operations'
  return {
    reading: 'systems-in-operations',
    // prettier-ignore
    choices: {
      'completed-launch': [...beforeOperations,
        { when: { reached }, then: { phase: 'operations', modality }, code: 'launch-completed' }],
      undetermined: [...beforeOperations,
        { when: { reached }, then: { phase: null, modality: 'undetermined' }, code: 'no-next-phase' }],
    },
  } as const
}
