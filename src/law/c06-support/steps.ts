import { choice, each, number, truth } from '../figures'
import { questionHolders, questionTopics } from './question'
import { replaceableRoles, unsuitabilities } from './replacement-ground'
import { leaderAppointers, leaderPosts } from './team-leader'

/** The rules of 陸, in the order of the regulation. */
export const supportRules = [
  'support.route',
  'support.seed-quota',
  'support.roster',
  'support.technical-team',
  'support.replacement-request',
] as const

/** What the rules of 陸 find. */
export function supportSteps() {
  return {
    'support.route': {
      ...each(['administrators-answer-technical-questions', 'seeds-answer-questions-on-usage'], {}),
      ...each(
        [
          'user-asks-administrator',
          'user-asks-seed',
          'administrator-asks-hotline',
          'administrator-asks-seed',
          'seed-asks-hotline',
          'hotline-assigns-team',
          'no-further-tier',
          'resolved',
        ],
        { from: choice(questionHolders), topic: choice(questionTopics), resolved: truth() },
      ),
    },
    'support.seed-quota': each(['both-limits', 'minimum-prevails', 'maximum-prevails'], {
      posts: number(),
      fewest: number(),
      twentieth: number(),
    }),
    'support.roster': {
      ...each(['administrators-too-few', 'two-administrators'], { administrators: number(), minimum: number() }),
      ...each(['seeds-too-few', 'enough-seeds'], { posts: number(), seeds: number(), minimum: number() }),
      ...each(['seeds-too-many', 'seeds-within-maximum'], { posts: number(), seeds: number(), maximum: number() }),
    },
    'support.technical-team': {
      ...each(['leader-count', 'one-leader'], { leaders: number() }),
      ...each(['no-vendor-commissioned', 'leader-appointment', 'vendor-appointed'], {
        vendorCommissioned: truth(),
        appointedBy: choice(leaderAppointers),
      }),
      ...each(['leader-post', 'leader-of-fit-post'], { post: choice(leaderPosts) }),
    },
    'support.replacement-request': each(['unsuitable', 'no-ground'], {
      role: choice(replaceableRoles),
      unsuitability: choice(unsuitabilities),
    }),
  }
}
