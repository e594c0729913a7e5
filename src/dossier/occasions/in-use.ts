import type { AuditContext } from '../audit-context'
import { type Gate, behind, closedFor, openGate } from '../gate'
import type { Verdict } from '../verdict'

/** How a duty stands that there is only while the system is used: once it is retired, nothing is asked. */
export function whileInUse(context: AuditContext, verdict: Verdict): Verdict {
  return behind(inUse(context), verdict)
}

/**
 * Open until the day after retirement; a phase that has not ended shows as well that the system is used, since none
 * runs past it.
 */
function inUse({
  dossier: {
    system: { phases, retiredOn },
  },
  asOf,
}: AuditContext): Gate {
  if (phases?.some(({ to }) => to === null || to >= asOf) === true) return openGate
  if (retiredOn === undefined) return { state: 'unknown', missing: ['system.retiredOn'] }
  return retiredOn !== null && retiredOn < asOf ? closedFor('retired') : openGate
}
