/** 陸、二、(二) 機關種子人員: how many a body appoints. */
import * as z from 'zod/mini'
import { atLeast, below } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import { objectOf, wholeNumber } from '../../kernel/schema'
import type { Ids, ReadingOf } from '../rule'
import { type TableRule, tableRule } from '../table-rule'

/** 至少指派兩名 (6.2.2). */
export const FEWEST_SEEDS = 2
/** 總員額數 1/20: one seed for so many posts at most (6.2.2). */
export const POSTS_PER_SEED = 20
/** From so many posts on, that number included, a twentieth is two or more. */
export const POSTS_FOR_BOTH_LIMITS = FEWEST_SEEDS * POSTS_PER_SEED

/** Facts of {@link seedQuota}. */
export interface SeedQuotaFacts {
  /** The posts that the body has in all, 1 or more. */
  readonly posts: number
}

/** Value of {@link seedQuota}; both numbers included. */
export interface SeedQuota {
  readonly minimum: number
  readonly maximum: number
  /** Whether a twentieth of the posts is less than two, so the clause asks for what it forbids. */
  readonly conflict: boolean
}

/** The outcomes: both limits hold, or one of them gives way. */
export type SeedQuotaOutcome = 'both-limits' | 'minimum-prevails' | 'maximum-prevails'

/**
 * How many seed staff a body appoints: two at least, a twentieth of its posts at most, rounded down.
 * Below 40 posts the two limits conflict.
 *
 * @param facts - the posts of the body
 * @example
 * seedQuota({ posts: 59 }).value // => { minimum: 2, maximum: 2, conflict: false }
 * @example
 * seedQuota({ posts: 39 }, { readings: { 'seed-quota-conflict': 'maximum-prevails' } }).value // => { minimum: 1, maximum: 1, conflict: true }
 */
export const seedQuota: TableRule<SeedQuotaFacts, SeedQuota, SeedQuotaFacts, SeedQuotaOutcome> =
  /* @__PURE__ */ tableRule(() => ({
    id: 'support.seed-quota',
    exportName: 'seedQuota',
    clause: '6.2.2',
    facts: objectOf<SeedQuotaFacts>({ posts: wholeNumber(1) }),
    value: objectOf<SeedQuota>({ minimum: wholeNumber(), maximum: wholeNumber(), conflict: z.boolean() }),
    rows: {
      reading: 'seed-quota-conflict',
      choices: {
        'minimum-prevails': [
          { when: { posts: atLeast(POSTS_FOR_BOTH_LIMITS) }, code: 'both-limits' },
          { when: { posts: below(POSTS_FOR_BOTH_LIMITS) }, code: 'minimum-prevails' },
        ],
        'maximum-prevails': [
          { when: { posts: atLeast(POSTS_FOR_BOTH_LIMITS) }, code: 'both-limits' },
          { when: { posts: below(POSTS_FOR_BOTH_LIMITS) }, code: 'maximum-prevails' },
        ],
      },
    },
    complete: ({ outcome }, { posts }) => quotaFor(outcome, posts),
    basis: ({ row: { clause, code } }, { posts }) => [
      { clause, code, data: { posts, fewest: FEWEST_SEEDS, twentieth: twentiethOf(posts) } },
    ],
  }))

/** The quota as {@link seedQuota} decides it. */
export function seedQuotaOf(posts: number, reading: ReadingOf): SeedQuota {
  const { outcome } = seedQuota.table.match({ posts }, reading) as Match<SeedQuotaFacts, SeedQuotaOutcome, Ids>
  return quotaFor(outcome, posts)
}

function quotaFor(outcome: SeedQuotaOutcome, posts: number): SeedQuota {
  const twentieth = twentiethOf(posts)
  switch (outcome) {
    case 'both-limits':
      return { minimum: FEWEST_SEEDS, maximum: twentieth, conflict: false }
    case 'minimum-prevails':
      return { minimum: FEWEST_SEEDS, maximum: FEWEST_SEEDS, conflict: true }
    case 'maximum-prevails':
      return { minimum: twentieth, maximum: twentieth, conflict: true }
  }
}

function twentiethOf(posts: number): number {
  return Math.floor(posts / POSTS_PER_SEED)
}
