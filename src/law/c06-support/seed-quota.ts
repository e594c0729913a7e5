/** 陸、二、(二) 機關種子人員: how many a body appoints. */
import * as z from 'zod/mini'
import { byCases } from '../../kernel/cases'
import { atLeast, below } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import type { Schema } from '../../kernel/schema'
import { wholeNumber } from '../../kernel/schema'
import type { Ids, ReadingOf } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'

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
  /** Whether a twentieth of the posts is less than two, so that the clause asks for what it forbids. */
  readonly conflict: boolean
}

/** What the rows look at. */
export interface SeedQuotaInputs {
  /** What a twentieth of the posts comes to, in whole persons. */
  readonly twentieth: 'two-or-more' | 'under-two'
}

/** The outcomes: both limits hold, or one of them gives way. */
export type SeedQuotaOutcome = 'both-limits' | 'minimum-prevails' | 'maximum-prevails'

/**
 * How many seed staff a body appoints: two at least, a twentieth of its posts at most, rounded down.
 * Below 40 posts the two limits conflict.
 *
 * @param facts - the posts of the body
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 6.2.2
 * @example
 * seedQuota({ posts: 59 }).value // => { minimum: 2, maximum: 2, conflict: false }
 * @example
 * seedQuota({ posts: 39 }, { readings: { 'seed-quota-conflict': 'maximum-prevails' } }).value // => { minimum: 1, maximum: 1, conflict: true }
 */
export const seedQuota: TableRule<SeedQuotaFacts, SeedQuota, SeedQuotaInputs, SeedQuotaOutcome> =
  /* @__PURE__ */ defineTableRule<SeedQuotaFacts, SeedQuota, SeedQuotaInputs, SeedQuotaOutcome>({
    id: 'support.seed-quota',
    exportName: 'seedQuota',
    clauses: ['6.2.2'],
    facts: /* @__PURE__ */ seedQuotaFacts(),
    value: /* @__PURE__ */ seedQuotaValue(),
    derive: {
      twentieth: /* @__PURE__ */ byCases<SeedQuotaFacts, SeedQuotaInputs['twentieth'], Ids>({
        from: ['posts'],
        values: ['two-or-more', 'under-two'],
        cases: () => [
          { value: 'two-or-more', when: { posts: atLeast(POSTS_FOR_BOTH_LIMITS) } },
          { value: 'under-two', when: { posts: below(POSTS_FOR_BOTH_LIMITS) } },
        ],
        witnesses: [
          { value: 'two-or-more', facts: { posts: 40 } },
          { value: 'under-two', facts: { posts: 39 } },
        ],
      }),
    },
    rows: {
      reading: 'seed-quota-conflict',
      choices: {
        'minimum-prevails': [
          { when: { twentieth: 'two-or-more' }, clause: '6.2.2', code: 'both-limits' },
          { when: { twentieth: 'under-two' }, clause: '6.2.2', code: 'minimum-prevails' },
        ],
        'maximum-prevails': [
          { when: { twentieth: 'two-or-more' }, clause: '6.2.2', code: 'both-limits' },
          { when: { twentieth: 'under-two' }, clause: '6.2.2', code: 'maximum-prevails' },
        ],
      },
    },
    complete: ({ outcome }, { posts }) => quotaFor(outcome, posts),
    basis: ({ row: { clause, code } }, { posts }) => [
      { clause, code, data: { posts, fewest: FEWEST_SEEDS, twentieth: twentiethOf(posts) } },
    ],
  })

/** The quota as {@link seedQuota} decides it. */
export function seedQuotaOf(posts: number, reading: ReadingOf): SeedQuota {
  const { outcome } = seedQuota.table.match({ posts }, reading) as Match<SeedQuotaInputs, SeedQuotaOutcome, Ids>
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

function seedQuotaFacts(): Schema<SeedQuotaFacts> {
  return z.strictObject({ posts: wholeNumber(1) })
}

function seedQuotaValue(): Schema<SeedQuota> {
  return z.strictObject({ minimum: wholeNumber(), maximum: wholeNumber(), conflict: z.boolean() })
}
