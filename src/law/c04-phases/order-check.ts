/** 肆、一 the four phases and their periods. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import type { JsonObject } from '../../kernel/json'
import type { Schema } from '../../kernel/schema'
import { isoDate } from '../../kernel/schema'
import type { Check, Finding } from '../check'
import { checkSchema } from '../check'
import type { Basis, Outcome, Rule } from '../rule'
import { defineRule } from '../rule'
import type { Phase } from './phase'
import { phases } from './phase'

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
export const checkPhases: Rule<PhaseOrderFacts, Check<PhaseFault>> = /* @__PURE__ */ defineRule<
  PhaseOrderFacts,
  Check<PhaseFault>
>({
  id: 'phases.order-check',
  exportName: 'checkPhases',
  clauses: ['4.1'],
  facts: /* @__PURE__ */ phaseOrderFacts(),
  value: /* @__PURE__ */ checkSchema(phaseFaults, ['4.1']),
  decide({ phases: given }): Outcome<Check<PhaseFault>> {
    const found = phaseFaults.flatMap((code) =>
      given.flatMap(({ phase }, place) => findingAt(given, place, code).map((finding) => ({ phase, finding }))),
    )
    const findings = found.map(({ finding }) => finding)
    return {
      value: { compliant: findings.length === 0, findings },
      basis: () =>
        findings.length === 0 ? [inOrder(given)] : found.map(({ phase, finding }) => basisOf(phase, finding)),
    }
  },
})

/** What a phase shows that has a fault: where, what was expected and what was found. */
type FaultDetail = Pick<Finding, 'expected' | 'actual'> & { readonly at: 'phase' | 'from' | 'to' }

const detailOf: Readonly<
  Record<PhaseFault, (given: readonly PhasePeriod[], place: number, entry: PhasePeriod) => FaultDetail | null>
> = {
  'phase-order': (given, place, { phase }) => {
    const later = phases.slice(phases.indexOf(phase) + 1).find((other) => comesBefore(given, other, place))
    return later === undefined ? null : { at: 'phase', expected: { before: later }, actual: phase }
  },
  'phase-repeated': (given, place, { phase }) =>
    comesBefore(given, phase, place) ? { at: 'phase', actual: phase } : null,
  'phase-overlap': (given, place, { from }) => {
    const lastDay = given[place - 1]?.to ?? null
    return lastDay !== null && from <= lastDay ? { at: 'from', expected: { after: lastDay }, actual: from } : null
  },
  'phase-open': (given, place, { to }) => (to === null && place < given.length - 1 ? { at: 'to', actual: to } : null),
  'phase-reversed': (_given, _place, { from, to }) =>
    to !== null && to < from ? { at: 'to', expected: { from }, actual: to } : null,
}

function findingAt(given: readonly PhasePeriod[], place: number, code: PhaseFault): Finding<PhaseFault>[] {
  const detail = detailOf[code](given, place, given[place] as PhasePeriod)
  if (detail === null) return []
  const { at, ...figures } = detail
  return [{ clause: '4.1', code, path: `phases.${place}.${at}`, ...figures }]
}

/** Whether a phase is first given before a place of the list. */
function comesBefore(given: readonly PhasePeriod[], wanted: Phase, place: number): boolean {
  const first = given.findIndex(({ phase }) => phase === wanted)
  return first !== -1 && first < place
}

function inOrder(given: readonly PhasePeriod[]): Basis {
  return {
    clause: '4.1',
    code: 'phases-in-order',
    data: { phases: given.map(({ phase }) => phase) },
    assumption: 'phases-of-the-group',
  }
}

function basisOf(phase: Phase, { clause, code, path, expected, actual }: Finding<PhaseFault>): Basis {
  return {
    clause,
    code,
    data: { phase, path, ...(expected !== undefined && { expected }), actual } as JsonObject,
    assumption: 'phases-of-the-group',
  }
}

function phaseOrderFacts(): Schema<PhaseOrderFacts> {
  return z.strictObject({
    phases: z.array(z.strictObject({ phase: z.enum(phases), from: isoDate(), to: z.nullable(isoDate()) })),
  })
}
