import { awardSchema } from '../award'
import { choice, each, number } from '../figures'
import { competitionRoles } from '../award-roles'

/** The rules of 捌, in the order of the regulation. */
export const promotionRules = ['promotion.grouping', 'promotion.competition-award'] as const

/** What the rules of 捌 find. */
export function promotionSteps() {
  return {
    'promotion.grouping': { 'grouped-by-nature': { bodies: number(), groups: number() } },
    'promotion.competition-award': { ...awardSteps({ role: choice(competitionRoles) }), 'body-certificate': {} },
  }
}

/** The steps to an award, by the law's table or a system's own. */
export function awardSteps<Facts>(facts: Facts) {
  return {
    'own-table': { lawful: awardSchema() },
    ...each(['award', 'no-award'], { ...facts, award: awardSchema() }),
    'authority-chooses': { min: number(), max: number() },
  }
}
