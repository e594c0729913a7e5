/** 肆、一 the four phases and their periods. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate } from '../../kernel/schema'
import { type Check, checkSchema } from '../check'
import { defineRule, type Rule } from '../rule'
import type { StepOf } from '../steps'
import { type Phase, phases } from './phase'

/** What can be wrong with the order of phases, in the order in which it is reported. */
export const phaseFaults = /* @__PURE__ */ Object.freeze([
  'phase-order',
  'phase-repeated',
  'phase-overlap',
  'phase-open',
  'phase-reversed',
] as const)

/** One of {@link phaseFaults}. */
export type PhaseFault = (typeof phaseFaults)[number]

/** A phase of a system with its period. */
export interface PhasePeriod {
  readonly phase: Phase
  /** The first day. */
  readonly from: IsoDate
  /** The last day, that day included; null while no end is known. */
  readonly to: IsoDate | null
}

/** Facts of {@link checkPhases}. */
export interface PhaseOrderFacts {
  /** In the order in which the phases follow one another; may be empty. */
  readonly phases: readonly PhasePeriod[]
}

/**
 * Whether the phases of a system follow the order planning, development, launch, operations: none twice,
 * none after a later one, none that begins before the one before has ended, and only the last without an end.
 * Gaps and skipped phases are allowed. The text itself orders nothing, so every finding rests on an assumption, which
 * its basis names.
 *
 * @param facts - the phases in the order given, both ends of each included
 * @example
 * checkPhases({ phases: [{ phase: 'planning', from: '2026-01-01', to: '2026-03-31' }, { phase: 'launch', from: '2026-04-01', to: null }] }).value // => { compliant: true, findings: [] }
 * @example
 * checkPhases({ phases: [{ phase: 'launch', from: '2026-01-01', to: null }, { phase: 'planning', from: '2026-02-01', to: null }] }).value.findings.map(({ code }) => code) // => ['phase-order', 'phase-open']
 */
export const checkPhases: Rule<PhaseOrderFacts, Check<PhaseFault>> = /* @__PURE__ */ defineRule({
  id: 'phases.order-check',
  exportName: 'checkPhases',
  clauses: ['4.1'],
  facts: /* @__PURE__ */ phaseOrderFacts(),
  value: /* @__PURE__ */ checkSchema(phaseFaults, ['4.1']),
  decide({ phases: given }) {
    const faults = phaseFaults.flatMap((code) =>
      given.map((_, place) => faultAt(given, place, code)).filter((step) => step !== null),
    )
    const inOrder = { phases: given.map(({ phase }) => phase) }
    return {
      value: {
        compliant: faults.length === 0,
        findings: faults.map(({ clause, code, data }) => ({
          clause,
          code,
          path: data.path,
          ...('expected' in data && { expected: data.expected }),
          actual: data.actual,
        })),
      },
      basis: () => (faults.length === 0 ? [{ ...found, code: 'phases-in-order', data: inOrder }] : faults),
    }
  },
})

const found = { clause: '4.1', assumption: 'phases-of-the-group' } as const

/** The step that says which fault a phase has: where, what was expected and what was found. */
function faultAt(
  given: readonly PhasePeriod[],
  place: number,
  code: PhaseFault,
): StepOf<'phases.order-check', PhaseFault> | null {
  const { phase, from, to } = given[place] as PhasePeriod
  const at = (fact: keyof PhasePeriod) => ({ phase, path: `phases.${place}.${fact}` })
  switch (code) {
    case 'phase-order': {
      const later = phases.slice(phases.indexOf(phase) + 1).find((other) => comesBefore(given, other, place))
      if (later === undefined) return null
      return { ...found, code, data: { ...at('phase'), expected: { before: later }, actual: phase } }
    }
    case 'phase-repeated':
      return comesBefore(given, phase, place) ? { ...found, code, data: { ...at('phase'), actual: phase } } : null
    case 'phase-overlap': {
      const lastDay = lastDayBefore(given, place)
      if (lastDay === null || from > lastDay) return null
      return { ...found, code, data: { ...at('from'), expected: { after: lastDay }, actual: from } }
    }
    case 'phase-open':
      return to === null && place < given.length - 1 ? { ...found, code, data: { ...at('to'), actual: to } } : null
    case 'phase-reversed':
      if (to === null || to >= from) return null
      return { ...found, code, data: { ...at('to'), expected: { from }, actual: to } }
  }
}

/** The last day of the entry before a place; null where there is none, or no end of it is known. */
function lastDayBefore(given: readonly PhasePeriod[], place: number): IsoDate | null {
  return given[place - 1]?.to ?? null
}

/** Whether a phase is first given before a place of the list. */
function comesBefore(given: readonly PhasePeriod[], wanted: Phase, place: number): boolean {
  const first = given.findIndex(({ phase }) => phase === wanted)
  return first !== -1 && first < place
}

function phaseOrderFacts(): Schema<PhaseOrderFacts> {
  return z.strictObject({
    phases: z.array(z.strictObject({ phase: z.enum(phases), from: isoDate(), to: z.nullable(isoDate()) })),
  })
}
