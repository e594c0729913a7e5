/** 陸、一、(二) · 二、(二): how many administrators and seed staff a body has. */
import * as z from 'zod/mini'
import { atLeast, below, oneOf } from '../../kernel/condition'
import type { Schema } from '../../kernel/schema'
import { wholeNumber } from '../../kernel/schema'
import type { CheckRule, FindingDetail, FindingTable } from '../check'
import { defineCheckRule, findingTable } from '../check'
import { seedQuotaOf } from './seed-quota'
import type { SeedsAgainstQuota } from './seeds-against-quota'
import { seedsAgainstQuotaDerivation } from './seeds-against-quota'

/** 至少指派兩名機關系統管理者 (6.1.2). */
const FEWEST_ADMINISTRATORS = 2

/** The offences of {@link checkSupportRoster}, in the order in which they are found. */
export const supportRosterCodes = /* @__PURE__ */ Object.freeze([
  'administrators-too-few',
  'seeds-too-few',
  'seeds-too-many',
] as const)

/** One of {@link supportRosterCodes}. */
export type SupportRosterCode = (typeof supportRosterCodes)[number]

/** Facts of {@link checkSupportRoster}. */
export interface SupportRosterFacts {
  /** The posts that the body has in all, 1 or more. */
  readonly posts: number
  readonly administrators: number
  readonly seeds: number
}

/** What the small tables look at. */
interface RosterInputs {
  readonly administrators: number
  readonly seedsAgainstQuota: SeedsAgainstQuota
}

/** A small table that is asked about the roster. */
type RosterTable = FindingTable<SupportRosterFacts, SupportRosterFacts, RosterInputs, SupportRosterCode>

/**
 * Whether a body has at least two administrators, and seed staff within its quota, both ends included.
 * Each finding says how many to add or remove.
 *
 * @param facts - the posts of the body, and how many administrators and seed staff it has
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 6.1.2
 * @clause 6.2.2
 * @example
 * checkSupportRoster({ posts: 60, administrators: 2, seeds: 5 }).value.findings[0]?.repair // => { action: 'remove', what: 'seed', count: 2 }
 */
export const checkSupportRoster: CheckRule<SupportRosterFacts, SupportRosterCode> = /* @__PURE__ */ defineCheckRule<
  SupportRosterFacts,
  SupportRosterCode
>({
  id: 'support.roster',
  exportName: 'checkSupportRoster',
  clauses: ['6.1.2', '6.2.2'],
  facts: /* @__PURE__ */ rosterFacts(),
  findings: [/* @__PURE__ */ enoughAdministrators(), /* @__PURE__ */ enoughSeeds(), /* @__PURE__ */ notTooManySeeds()],
})

function enoughAdministrators(): RosterTable {
  return findingTable<SupportRosterFacts, SupportRosterFacts, RosterInputs, SupportRosterCode>(
    'administrators-too-few',
    (facts) => [
      {
        item: facts,
        detail: ({ administrators }) =>
          countDetail('administrators', 'administrator', administrators, FEWEST_ADMINISTRATORS),
        figures: ({ administrators }) => ({ administrators, minimum: FEWEST_ADMINISTRATORS }),
      },
    ],
    {
      facts: rosterFacts(),
      rows: [
        {
          when: { administrators: below(FEWEST_ADMINISTRATORS) },
          then: 'administrators-too-few',
          clause: '6.1.2',
          code: 'administrators-too-few',
        },
        {
          when: { administrators: atLeast(FEWEST_ADMINISTRATORS) },
          then: 'met',
          clause: '6.1.2',
          code: 'two-administrators',
        },
      ],
    },
  )
}

function enoughSeeds(): RosterTable {
  return findingTable<SupportRosterFacts, SupportRosterFacts, RosterInputs, SupportRosterCode>(
    'seeds-too-few',
    seedsAgainst('minimum'),
    {
      facts: rosterFacts(),
      derive: { seedsAgainstQuota: seedsAgainstQuotaDerivation() },
      rows: [
        { when: { seedsAgainstQuota: 'under' }, then: 'seeds-too-few', clause: '6.2.2', code: 'seeds-too-few' },
        { when: { seedsAgainstQuota: oneOf('within', 'over') }, then: 'met', clause: '6.2.2', code: 'enough-seeds' },
      ],
    },
  )
}

function notTooManySeeds(): RosterTable {
  return findingTable<SupportRosterFacts, SupportRosterFacts, RosterInputs, SupportRosterCode>(
    'seeds-too-many',
    seedsAgainst('maximum'),
    {
      facts: rosterFacts(),
      derive: { seedsAgainstQuota: seedsAgainstQuotaDerivation() },
      rows: [
        { when: { seedsAgainstQuota: 'over' }, then: 'seeds-too-many', clause: '6.2.2', code: 'seeds-too-many' },
        {
          when: { seedsAgainstQuota: oneOf('under', 'within') },
          then: 'met',
          clause: '6.2.2',
          code: 'seeds-within-maximum',
        },
      ],
    },
  )
}

/** The roster as the item of a small table about one end of the quota. */
function seedsAgainst(end: 'minimum' | 'maximum'): RosterTable['items'] {
  return (facts) => [
    {
      item: facts,
      detail: ({ posts, seeds }, reading) => countDetail('seeds', 'seed', seeds, seedQuotaOf(posts, reading)[end]),
      figures: ({ posts, seeds }, reading) => ({ posts, seeds, [end]: seedQuotaOf(posts, reading)[end] }),
    },
  ]
}

/** What brings a number of persons to the number that is allowed. */
function countDetail(path: string, what: 'administrator' | 'seed', actual: number, expected: number): FindingDetail {
  return {
    path,
    expected,
    actual,
    repair: { action: actual < expected ? 'add' : 'remove', what, count: Math.abs(expected - actual) },
  }
}

function rosterFacts(): Schema<SupportRosterFacts> {
  return z.strictObject({ posts: wholeNumber(1), administrators: wholeNumber(0), seeds: wholeNumber(0) })
}
