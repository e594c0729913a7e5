/** 肆、二: what a system that was under way when the regulation came into force begins with. */
import { compareTexts } from '../kernel/natural-order'
import { type PhasePeriod, type ReachedPhase, firstApplicablePhase, reachedPhases } from '../law/c04-phases/index'
import type { RuleOptions } from '../law/rule'
import { IN_FORCE_FROM } from './in-force'

/**
 * The phases of a record to which the regulation does not apply, since the system must begin with its next one;
 * operations that were under way are the next after the launch. Where it may begin with it there are none: what is
 * recorded are the phases to which the regulation applies.
 */
export function phasesLeftOut(phases: readonly PhasePeriod[], options: RuleOptions): ReadonlySet<PhasePeriod> {
  const reached = furthestReached(phases)
  const { phase: first, modality } = firstApplicablePhase({ reached }, options).value
  if (first === null || modality !== 'must') return new Set()
  const inTime = [...phases].sort((a, b) => compareTexts(a.from, b.from))
  const place = inTime.findIndex(
    ({ phase, from }) => (from > IN_FORCE_FROM || reached === first) && rank(phase) >= rank(first),
  )
  return new Set(place === -1 ? inTime : inTime.slice(0, place))
}

/** The furthest phase that had begun by the first day of the regulation. */
function furthestReached(phases: readonly PhasePeriod[]): ReachedPhase {
  const ranks = phases.filter(({ from }) => from <= IN_FORCE_FROM).map(({ phase }) => rank(phase))
  return reachedPhases[Math.max(rank('none'), ...ranks)] as ReachedPhase
}

function rank(phase: ReachedPhase): number {
  return reachedPhases.indexOf(phase)
}
