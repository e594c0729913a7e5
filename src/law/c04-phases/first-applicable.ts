/** 肆、二 systems already under way when the regulation was issued. */
import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Phase } from './phase'
import { phases } from './phase'

/** How far a system had come on 2018-10-11: the furthest phase begun or finished, or none. */
export const reachedPhases = /* @__PURE__ */ Object.freeze([
  'none',
  'planning',
  'development',
  'launch',
  'operations',
] as const)

/** One of {@link reachedPhases}. */
export type ReachedPhase = (typeof reachedPhases)[number]

/** Facts of {@link firstApplicablePhase}. */
export interface FirstApplicableFacts {
  /** The furthest phase that had begun or been finished on the day on which the regulation was issued. */
  readonly reached: ReachedPhase
}

/** Value of {@link firstApplicablePhase}. */
export interface FirstApplicablePhase {
  /** The first phase to which the regulation applies; null where the text settles none. */
  readonly phase: Phase | null
  /** Whether it applies from there by duty or by choice; `undetermined` where the text does not say. */
  readonly modality: 'must' | 'may' | 'undetermined'
}

/**
 * From which phase on the regulation applies to a system, by how far the system had come on 2018-10-11.
 *
 * @param facts - the furthest phase begun or finished on that day
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 4.2
 * @example
 * firstApplicablePhase({ reached: 'planning' }).value // => { phase: 'development', modality: 'may' }
 */
export const firstApplicablePhase: TableRule<FirstApplicableFacts, FirstApplicablePhase> =
  /* @__PURE__ */ defineTableRule<FirstApplicableFacts, FirstApplicablePhase>({
    id: 'phases.first-applicable',
    exportName: 'firstApplicablePhase',
    clauses: ['4.2'],
    facts: /* @__PURE__ */ firstApplicableFacts(),
    value: /* @__PURE__ */ firstApplicableValue(),
    rows: {
      reading: 'transitional-systems',
      choices: {
        may: [
          {
            when: { reached: 'none' },
            then: { phase: 'planning', modality: 'must' },
            clause: '4.2',
            code: 'not-yet-begun',
          },
          {
            when: { reached: 'planning' },
            then: { phase: 'development', modality: 'may' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'development' },
            then: { phase: 'launch', modality: 'may' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'launch' },
            then: { phase: 'operations', modality: 'may' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'operations' },
            then: { phase: null, modality: 'undetermined' },
            clause: '4.2',
            code: 'no-next-phase',
          },
        ],
        must: [
          {
            when: { reached: 'none' },
            then: { phase: 'planning', modality: 'must' },
            clause: '4.2',
            code: 'not-yet-begun',
          },
          {
            when: { reached: 'planning' },
            then: { phase: 'development', modality: 'must' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'development' },
            then: { phase: 'launch', modality: 'must' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'launch' },
            then: { phase: 'operations', modality: 'must' },
            clause: '4.2',
            code: 'next-phase',
          },
          {
            when: { reached: 'operations' },
            then: { phase: null, modality: 'undetermined' },
            clause: '4.2',
            code: 'no-next-phase',
          },
        ],
      },
    },
  })

function firstApplicableFacts(): Schema<FirstApplicableFacts> {
  return z.strictObject({ reached: z.enum(reachedPhases) })
}

function firstApplicableValue(): Schema<FirstApplicablePhase> {
  return z.strictObject({ phase: z.nullable(z.enum(phases)), modality: z.enum(['must', 'may', 'undetermined']) })
}
