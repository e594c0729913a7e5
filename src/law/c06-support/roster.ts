/** 陸、一、(二) · 二、(二): how many administrators and seed staff a body has. */
import { atLeast, below, oneOf } from '../../kernel/condition'
import { objectOf, wholeNumber } from '../../kernel/schema'
import { type CheckRule, checkRule, type FindingDetail } from '../check'
import { seedQuotaOf } from './seed-quota'
import { seedsAgainstQuota } from './seeds-against-quota'

/** 至少指派兩名機關系統管理者 (6.1.2). */
export const FEWEST_ADMINISTRATORS = 2

/** The offences of {@link checkSupportRoster}, in the order in which they are found. */
export const supportRosterCodes = /* @__PURE__ */ Object.freeze([
  'administrators-too-few',
  'seeds-too-few',
  'seeds-too-many',
] as const)

/**
 * One of {@link supportRosterCodes}.
 *
 * - `administrators-too-few`: 系統管理者不足 · too few system administrators
 * - `seeds-too-few`: 種子人員不足 · too few seed staff
 * - `seeds-too-many`: 種子人員過多 · too many seed staff
 */
export type SupportRosterCode = (typeof supportRosterCodes)[number]

/** Facts of {@link checkSupportRoster}. */
export interface SupportRosterFacts {
  /** The posts that the body has in all, 1 or more. */
  readonly posts: number
  readonly administrators: number
  readonly seeds: number
}

/**
 * Whether a body has at least two administrators, and seed staff within its quota, both ends included.
 * Each finding says how many to add or remove.
 *
 * @param facts - the posts of the body, and how many administrators and seed staff it has
 * @example
 * checkSupportRoster({ posts: 60, administrators: 2, seeds: 5 }).value.findings[0]?.repair // => { action: 'remove', what: 'seed', count: 2 }
 */
export const checkSupportRoster: CheckRule<SupportRosterFacts, SupportRosterCode> = /* @__PURE__ */ checkRule(() => ({
  id: 'support.roster',
  exportName: 'checkSupportRoster',
  clause: '6.2.2',
  clauses: ['6.1.2', '6.2.2'],
  facts: objectOf<SupportRosterFacts>({ posts: wholeNumber(1), administrators: wholeNumber(0), seeds: wholeNumber(0) }),
  findings: ({ whole }) => [
    whole('administrators-too-few', {
      clause: '6.1.2',
      rows: [
        { when: { administrators: below(FEWEST_ADMINISTRATORS) }, code: 'administrators-too-few' },
        { when: { administrators: atLeast(FEWEST_ADMINISTRATORS) }, then: 'met', code: 'two-administrators' },
      ],
      figures: ({ administrators }) => ({ administrators, minimum: FEWEST_ADMINISTRATORS }),
      detail: ({ administrators }) =>
        countDetail('administrators', 'administrator', administrators, FEWEST_ADMINISTRATORS),
    }),
    whole('seeds-too-few', {
      derive: { seedsAgainstQuota: seedsAgainstQuota() },
      rows: [
        { when: { seedsAgainstQuota: 'under' }, code: 'seeds-too-few' },
        { when: { seedsAgainstQuota: oneOf('within', 'over') }, then: 'met', code: 'enough-seeds' },
      ],
      figures: ({ posts, seeds }, reading) => ({ posts, seeds, minimum: seedQuotaOf(posts, reading).minimum }),
      detail: ({ posts, seeds }, reading) => countDetail('seeds', 'seed', seeds, seedQuotaOf(posts, reading).minimum),
    }),
    whole('seeds-too-many', {
      derive: { seedsAgainstQuota: seedsAgainstQuota() },
      rows: [
        { when: { seedsAgainstQuota: 'over' }, code: 'seeds-too-many' },
        { when: { seedsAgainstQuota: oneOf('under', 'within') }, then: 'met', code: 'seeds-within-maximum' },
      ],
      figures: ({ posts, seeds }, reading) => ({ posts, seeds, maximum: seedQuotaOf(posts, reading).maximum }),
      detail: ({ posts, seeds }, reading) => countDetail('seeds', 'seed', seeds, seedQuotaOf(posts, reading).maximum),
    }),
  ],
}))

/** What brings a number of persons to the number that is allowed. */
function countDetail(path: string, what: 'administrator' | 'seed', actual: number, expected: number): FindingDetail {
  return {
    path,
    expected,
    actual,
    repair: { action: actual < expected ? 'add' : 'remove', what, count: Math.abs(expected - actual) },
  }
}
