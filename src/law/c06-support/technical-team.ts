/** 陸、四、(二) 技術支援服務小組: who leads it. */
import * as z from 'zod/mini'
import { moreThan, oneOf } from '../../kernel/condition'
import { countOf } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { Schema } from '../../kernel/schema'
import type { CheckRule, FindingDetail, FindingTable } from '../check'
import { defineCheckRule, findingTable } from '../check'
import type { Ids } from '../rule'

/** Who appointed a leader of the team. */
export const leaderAppointers = /* @__PURE__ */ Object.freeze(['vendor', 'other'] as const)

/** One of {@link leaderAppointers}. */
export type LeaderAppointer = (typeof leaderAppointers)[number]

/** What a leader of the team is by post: 資深工程人員, 主管, or neither. */
export const leaderPosts = /* @__PURE__ */ Object.freeze(['senior-engineer', 'manager', 'other'] as const)

/** One of {@link leaderPosts}. */
export type LeaderPost = (typeof leaderPosts)[number]

/** The offences of {@link checkTechnicalTeam}, in the order in which they are found. */
export const technicalTeamCodes = /* @__PURE__ */ Object.freeze([
  'leader-count',
  'leader-appointment',
  'leader-post',
] as const)

/** One of {@link technicalTeamCodes}. */
export type TechnicalTeamCode = (typeof technicalTeamCodes)[number]

/** Somebody who leads the team. */
export interface TechnicalTeamLeader {
  readonly appointedBy: LeaderAppointer
  readonly post: LeaderPost
}

/** Facts of {@link checkTechnicalTeam}. */
export interface TechnicalTeamFacts {
  /** Those who lead the team. */
  readonly leaders: readonly TechnicalTeamLeader[]
}

/** What the small table of the count looks at. */
interface LeaderCountInputs {
  readonly leaderCount: 'none' | 'one' | 'several'
}

/** A small table that is asked about each leader. */
type LeaderTable = FindingTable<TechnicalTeamFacts, TechnicalTeamLeader, TechnicalTeamLeader, TechnicalTeamCode>

/**
 * Whether the technical team has exactly one leader, appointed by the vendor from its senior engineers or managers.
 *
 * @param facts - those who lead the team
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 6.4.2
 * @example
 * checkTechnicalTeam({ leaders: [{ appointedBy: 'vendor', post: 'other' }] }).value.findings[0]?.code // => 'leader-post'
 */
export const checkTechnicalTeam: CheckRule<TechnicalTeamFacts, TechnicalTeamCode> = /* @__PURE__ */ defineCheckRule<
  TechnicalTeamFacts,
  TechnicalTeamCode
>({
  id: 'support.technical-team',
  exportName: 'checkTechnicalTeam',
  clauses: ['6.4.2'],
  facts: /* @__PURE__ */ teamFacts(),
  findings: [/* @__PURE__ */ oneLeader(), /* @__PURE__ */ appointedByVendor(), /* @__PURE__ */ seniorOrManager()],
})

function oneLeader(): FindingTable<TechnicalTeamFacts, TechnicalTeamFacts, LeaderCountInputs, TechnicalTeamCode> {
  return findingTable<TechnicalTeamFacts, TechnicalTeamFacts, LeaderCountInputs, TechnicalTeamCode>(
    'leader-count',
    (facts) => [{ item: facts, detail: leaderCountDetail, figures: ({ leaders }) => ({ leaders: leaders.length }) }],
    {
      facts: teamFacts(),
      derive: {
        leaderCount: byMeasures<TechnicalTeamFacts, LeaderCountInputs['leaderCount'], Ids>({
          from: ['leaders'],
          values: ['none', 'one', 'several'],
          measures: { leaders: countOf('leaders') },
          cases: () => [
            { value: 'none', when: { leaders: 0 } },
            { value: 'one', when: { leaders: 1 } },
            { value: 'several', when: { leaders: moreThan(1) } },
          ],
          witnesses: [
            { value: 'none', facts: { leaders: [] } },
            { value: 'one', facts: { leaders: [{ appointedBy: 'vendor', post: 'manager' }] } },
            {
              value: 'several',
              facts: {
                leaders: [
                  { appointedBy: 'vendor', post: 'manager' },
                  { appointedBy: 'vendor', post: 'senior-engineer' },
                ],
              },
            },
          ],
        }),
      },
      rows: [
        {
          when: { leaderCount: oneOf('none', 'several') },
          then: 'leader-count',
          clause: '6.4.2',
          code: 'leader-count',
        },
        { when: { leaderCount: 'one' }, then: 'met', clause: '6.4.2', code: 'one-leader' },
      ],
    },
  )
}

function appointedByVendor(): LeaderTable {
  return findingTable<TechnicalTeamFacts, TechnicalTeamLeader, TechnicalTeamLeader, TechnicalTeamCode>(
    'leader-appointment',
    eachLeader('appointedBy', 'vendor'),
    {
      facts: leaderFacts(),
      rows: [
        { when: { appointedBy: 'other' }, then: 'leader-appointment', clause: '6.4.2', code: 'leader-appointment' },
        { when: { appointedBy: 'vendor' }, then: 'met', clause: '6.4.2', code: 'vendor-appointed' },
      ],
    },
    'leaders',
  )
}

function seniorOrManager(): LeaderTable {
  return findingTable<TechnicalTeamFacts, TechnicalTeamLeader, TechnicalTeamLeader, TechnicalTeamCode>(
    'leader-post',
    eachLeader('post', ['senior-engineer', 'manager']),
    {
      facts: leaderFacts(),
      rows: [
        { when: { post: 'other' }, then: 'leader-post', clause: '6.4.2', code: 'leader-post' },
        {
          when: { post: oneOf('senior-engineer', 'manager') },
          then: 'met',
          clause: '6.4.2',
          code: 'leader-of-fit-post',
        },
      ],
    },
    'leaders',
  )
}

function leaderCountDetail({ leaders: { length } }: TechnicalTeamFacts): FindingDetail {
  return {
    path: 'leaders',
    expected: 1,
    actual: length,
    repair: { action: length === 0 ? 'add' : 'remove', what: 'leader', count: Math.abs(length - 1) },
  }
}

/** Every leader as an item of a small table about one field. */
function eachLeader(field: keyof TechnicalTeamLeader, expected: string | readonly string[]): LeaderTable['items'] {
  return ({ leaders }) =>
    leaders.map((item, place) => ({
      item,
      detail: () => ({
        path: `leaders.${place}.${field}`,
        expected,
        actual: item[field],
        repair: { action: 'replace', what: 'leader', count: 1 },
      }),
    }))
}

function teamFacts(): Schema<TechnicalTeamFacts> {
  return z.strictObject({ leaders: z.array(leaderFacts()) })
}

function leaderFacts(): Schema<TechnicalTeamLeader> {
  return z.strictObject({ appointedBy: z.enum(leaderAppointers), post: z.enum(leaderPosts) })
}
