import type { PhasePeriod } from '../../law/c04-phases/index'
import type { AuditContext } from '../audit-context'
import { inForceOn } from '../in-force'
import type { Obligation } from '../obligation'
import { type Verdict, notApplicable } from '../verdict'

/** The obligations of every phase; where the phases are unknown, the one that says so. */
export function ofEachPhase(
  {
    dossier: {
      system: { phases },
    },
  }: AuditContext,
  ofPhase: (phase: PhasePeriod) => Obligation[],
  unknown: (missing: string) => Obligation,
): Obligation[] {
  return phases === undefined ? [unknown('system.phases')] : phases.flatMap(ofPhase)
}

/**
 * A verdict on what belongs to a phase and ends on a day: nothing was a duty before the regulation, nor in a phase that
 * it leaves out.
 */
export function inPhase(
  { leftOut }: AuditContext,
  phase: PhasePeriod,
  verdict: () => Verdict,
  end = phase.to,
): Verdict {
  return inForceOn(end, () => (leftOut.has(phase) ? notApplicable({ code: 'before-next-phase' }) : verdict()))
}
