/**
 * Chapter 肆: the four phases of a rollout, and where a system that was under way begins.
 *
 * @module taipei-rollout-rules/phases
 */
export { type FirstApplicableFacts, type FirstApplicablePhase, firstApplicablePhase } from './first-applicable'
export type { PhaseFault, PhaseOrderFacts, PhasePeriod } from './order-check'
export { checkPhases, phaseFaults } from './order-check'
export type { Phase } from './phase'
export { phases } from './phase'
export { type ReachedPhase, reachedPhases } from './reached-phase'
