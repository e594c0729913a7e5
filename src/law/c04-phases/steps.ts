import * as z from 'zod/mini'
import { choice, date, each, list, objectFigure, text } from '../figures'
import { phases } from './phase'
import { reachedPhases } from './reached-phase'

/** The rules of 肆, in the order of the regulation. */
export const phaseRules = ['phases.order-check', 'phases.first-applicable'] as const

/** What the rules of 肆 find. */
export function phaseSteps() {
  const phase = choice(phases)
  const at = { phase, path: text() }
  return {
    'phases.order-check': {
      'phases-in-order': { phases: list(phase) },
      'phase-order': { ...at, expected: objectFigure({ before: phase }), actual: phase },
      'phase-repeated': { ...at, actual: phase },
      'phase-overlap': { ...at, expected: objectFigure({ after: date() }), actual: date() },
      'phase-open': { ...at, actual: z.null() },
      'phase-reversed': { ...at, expected: objectFigure({ from: date() }), actual: date() },
    },
    'phases.first-applicable': {
      ...each(['not-yet-begun', 'launch-completed', 'no-next-phase'], { reached: choice(reachedPhases) }),
      'next-phase': { reached: phase },
    },
  }
}
