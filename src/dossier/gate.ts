import type { ObligationReason } from './obligation'
import { type Verdict, notApplicable, unknownFor } from './verdict'

/** Whether something applies at all, which may be unknown for want of facts. */
export type Gate =
  | { readonly state: 'open' }
  | { readonly state: 'closed'; readonly reason: ObligationReason }
  | { readonly state: 'unknown'; readonly missing: readonly string[] }

export const openGate: Gate = { state: 'open' }

export function closedFor(code: ObligationReason['code']): Gate {
  return { state: 'closed', reason: { code } }
}

/** Open where all are, closed where one is, the first of them telling why. */
export function allOf(...gates: readonly Gate[]): Gate {
  const closed = gates.find(({ state }) => state === 'closed')
  if (closed !== undefined) return closed
  const missing = gates.flatMap((gate) => (gate.state === 'unknown' ? gate.missing : []))
  return missing.length === 0 ? openGate : { state: 'unknown', missing }
}

/** A verdict behind a gate: what may not apply is undetermined, unless it would not apply behind it either. */
export function behind(gate: Gate, verdict: Verdict): Verdict {
  if (gate.state === 'closed') return notApplicable(gate.reason)
  if (gate.state === 'open' || verdict.status === 'not-applicable') return verdict
  return unknownFor([...gate.missing, ...verdict.missing], verdict.due)
}
