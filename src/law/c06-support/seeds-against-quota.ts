import { byCases } from '../../kernel/cases'
import { exceeds, reaches } from '../../kernel/comparison'
import { atLeast, below, between } from '../../kernel/condition'
import type { Case, Derivation } from '../../kernel/derive'
import type { Ids, ReadingOf } from '../rule'
import { FEWEST_SEEDS, POSTS_FOR_BOTH_LIMITS, POSTS_PER_SEED } from './seed-quota'

/** How the seed staff of a body stand to its quota. */
export type SeedsAgainstQuota = 'under' | 'within' | 'over'

/** A body's posts and seed staff. */
interface Staffing {
  readonly posts: number
  readonly seeds: number
}

/** 6.2.2: how the seed staff of a body stand to the quota that `seedQuota` gives. */
export function seedsAgainstQuotaDerivation(): Derivation<Staffing, SeedsAgainstQuota, Ids> {
  return byCases<Staffing, SeedsAgainstQuota, Ids>({
    from: ['posts', 'seeds'],
    values: ['under', 'within', 'over'],
    cases: quotaCases,
    witnesses: [
      { value: 'under', facts: { posts: 60, seeds: 1 } },
      { value: 'within', facts: { posts: 60, seeds: 3 } },
      { value: 'over', facts: { posts: 60, seeds: 4 } },
    ],
  })
}

/** Whole persons are compared with posts by the twentieth, so that nothing is rounded. */
function quotaCases(reading: ReadingOf): readonly Case<Staffing, SeedsAgainstQuota>[] {
  if (reading('seed-quota-conflict') === 'minimum-prevails') return casesFrom(1)
  return [
    ...casesFrom(POSTS_FOR_BOTH_LIMITS),
    // Below, a twentieth is one person or none, and is both limits at once.
    { value: 'under', when: { posts: between(POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS), seeds: 0 } },
    { value: 'within', when: { posts: between(POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS), seeds: 1 } },
    { value: 'over', when: { posts: between(POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS), seeds: atLeast(2) } },
    { value: 'within', when: { posts: below(POSTS_PER_SEED), seeds: 0 } },
    { value: 'over', when: { posts: below(POSTS_PER_SEED), seeds: atLeast(1) } },
  ]
}

/** From so many posts on, two at least, and beyond two a twentieth at most. */
function casesFrom(fewestPosts: number): readonly Case<Staffing, SeedsAgainstQuota>[] {
  const posts = atLeast(fewestPosts)
  const beyondFewest = atLeast(FEWEST_SEEDS + 1)
  return [
    { value: 'under', when: { posts, seeds: below(FEWEST_SEEDS) } },
    { value: 'within', when: { posts, seeds: FEWEST_SEEDS } },
    {
      value: 'within',
      when: { posts, seeds: beyondFewest },
      where: [reaches({ posts: 1 }, { seeds: POSTS_PER_SEED })],
    },
    { value: 'over', when: { posts, seeds: beyondFewest }, where: [exceeds({ seeds: POSTS_PER_SEED }, { posts: 1 })] },
  ]
}
