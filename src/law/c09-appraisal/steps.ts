import { awardSteps } from '../c08-promotion/steps'
import { choice, date, each, number, orNone, orNull, text, truth } from '../figures'
import { appraisalRoles } from '../award-roles'
import { grades } from '../grades'

/** The rules of 玖, in the order of the regulation. */
export const appraisalRules = [
  'appraisal.duty',
  'appraisal.schedule',
  'appraisal.total',
  'appraisal.grade',
  'appraisal.ranking',
  'appraisal.award',
  'appraisal.consequences',
] as const

/** What the rules of 玖 find. */
export function appraisalSteps() {
  const [grade, alreadyItAppraised] = [choice(grades), truth()]
  const years = { assessedYear: number(), publishedYear: orNone(number()) }
  const total = { base: number(), items: number(), total: number() }
  return {
    'appraisal.duty': each(['included-in-rollout', 'not-in-rollout'], { inRollout: truth() }),
    'appraisal.schedule': {
      'once-in-launch': { from: date(), to: date() },
      'once-a-year': { from: date(), to: date(), periods: number() },
    },
    'appraisal.total': {
      'items-as-given': { items: number() },
      ...each(['launch-points-added-up', 'yearly-points-added-up'], total),
    },
    'appraisal.grade': each(['band-a-plus', 'band-a', 'band-b', 'band-c', 'band-d', 'band-e'], {
      score: number(),
      from: orNull(number()),
      below: orNull(number()),
    }),
    'appraisal.ranking': {
      'grouped-by-nature': { bodies: number(), groups: number() },
      ...each(['ranked', 'ranked-by-grade'], {
        group: orNull(text()),
        best: number(),
        worst: number(),
        unranked: number(),
      }),
    },
    'appraisal.award': awardSteps({ grade, role: choice(appraisalRoles) }),
    'appraisal.consequences': {
      'own-table': {},
      ...each(['nothing-further', 'counts', 'reports', 'reports-and-counts', 'reports-and-joins'], {
        grade,
        alreadyItAppraised,
        ...years,
        reviewReport: truth(),
        reportToCouncil: truth(),
      }),
      joins: years,
      ...each(['counts-in-it-appraisal', 'not-in-it-appraisal'], { alreadyItAppraised }),
    },
  }
}
