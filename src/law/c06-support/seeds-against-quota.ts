import { exceeds, reaches } from '../../kernel/comparison'
import { atLeast, below, between } from '../../kernel/condition'
import type { Cut } from '../../kernel/cut'
import type { Ids } from '../rule'
import { FEWEST_SEEDS, POSTS_FOR_BOTH_LIMITS, POSTS_PER_SEED } from './seed-quota'

/** A body's posts and seed staff. */
interface Staffing {
  readonly posts: number
  readonly seeds: number
}

/**
 * 6.2.2: how the seed staff of a body stand to the quota that `seedQuota` gives. Whole persons are compared with posts
 * by the twentieth, so nothing is rounded.
 */
export function seedsAgainstQuota() {
  const [few, two, more] = [below(FEWEST_SEEDS), FEWEST_SEEDS, atLeast(FEWEST_SEEDS + 1)]
  const notOver = [reaches({ posts: 1 }, { seeds: POSTS_PER_SEED })]
  const over = [exceeds({ seeds: POSTS_PER_SEED }, { posts: 1 })]
  // Between them a twentieth is one person, below both it is none: the minimum and the maximum at once.
  const [forTwo, forOne, forNone] = [
    atLeast(POSTS_FOR_BOTH_LIMITS),
    between(POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS),
    below(POSTS_PER_SEED),
  ]
  return {
    under: {
      cases: {
        reading: 'seed-quota-conflict',
        choices: {
          'minimum-prevails': [{ when: { seeds: few } }],
          'maximum-prevails': [{ when: { posts: forTwo, seeds: few } }, { when: { posts: forOne, seeds: 0 } }],
        },
      },
      witness: { posts: 60, seeds: 1 },
    },
    within: {
      cases: {
        reading: 'seed-quota-conflict',
        choices: {
          'minimum-prevails': [{ when: { seeds: two } }, { when: { seeds: more }, where: notOver }],
          'maximum-prevails': [
            { when: { posts: forTwo, seeds: two } },
            { when: { posts: forTwo, seeds: more }, where: notOver },
            { when: { posts: forOne, seeds: 1 } },
            { when: { posts: forNone, seeds: 0 } },
          ],
        },
      },
      witness: { posts: 60, seeds: 3 },
    },
    over: {
      cases: {
        reading: 'seed-quota-conflict',
        choices: {
          'minimum-prevails': [{ when: { seeds: more }, where: over }],
          'maximum-prevails': [
            { when: { posts: forTwo, seeds: more }, where: over },
            { when: { posts: forOne, seeds: atLeast(2) } },
            { when: { posts: forNone, seeds: atLeast(1) } },
          ],
        },
      },
      witness: { posts: 60, seeds: 4 },
    },
  } as const satisfies Cut<Staffing, Ids>
}
