/** 肆、二: with which phase a system begins that was under way when the regulation came into force. */
import type { Asked } from '../kernel/choices'
import type { IsoDate } from '../kernel/civil-date'
import { askRead } from '../kernel/rule'
import { compareTexts } from '../kernel/natural-order'
import {
  type FirstApplicablePhase,
  type ReachedPhase,
  firstApplicablePhase,
  reachedPhases,
} from '../law/c04-phases/index'
import { regulation } from '../law/register/regulation'
import type { Decision, RuleOptions } from '../law/rule'
import { AFTER_ALL } from './days'
import type { DossierPhase } from './form/system'

/**
 * The first day of the phase with which the system must begin; after all days where that phase is not recorded yet, and
 * null where it need not begin with another phase than its first.
 */
export function firstDayOfNextPhase(phases: readonly DossierPhase[], asked: Asked<RuleOptions>): IsoDate | null {
  const reached = furthestReached(phases)
  if (reached === 'none') return null
  const { value } = askRead(firstApplicablePhase, { reached }, asked) as Decision<FirstApplicablePhase>
  const { phase: first, modality } = value
  if (first === null || modality !== 'must') return null
  const next = [...phases]
    .sort((a, b) => compareTexts(a.from, b.from))
    .find(({ phase, from }) => (from > regulation.inForceFrom || reached === first) && rank(phase) >= rank(first))
  return next?.from ?? AFTER_ALL
}

/** The furthest phase that had begun by the first day of the regulation. */
function furthestReached(phases: readonly DossierPhase[]): ReachedPhase {
  const ranks = phases.filter(({ from }) => from <= regulation.inForceFrom).map(({ phase }) => rank(phase))
  return reachedPhases[Math.max(rank('none'), ...ranks)] as ReachedPhase
}

function rank(phase: ReachedPhase): number {
  return reachedPhases.indexOf(phase)
}
