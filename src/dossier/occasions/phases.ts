import type { PhasePeriod } from '../../law/c04-phases/index'
import type { AuditContext } from '../audit-context'
import type { Obligation } from '../obligation'

/** The obligations of every phase; where the phases are unknown, the one that says so. */
export function ofEachPhase({ dossier: { system: { phases } } }: AuditContext, ofPhase: (phase: PhasePeriod) => Obligation[], unknown: (missing: string) => Obligation): Obligation[] {
  return phases === undefined ? [unknown('system.phases')] : phases.flatMap(ofPhase)
}
