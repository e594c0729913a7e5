/** 陸、四、(二) 技術支援服務小組: who leads it. */
import * as z from 'zod/mini'
import { objectOf } from '../../kernel/schema'
import { type CheckRule, checkRule } from '../check'
import { type LeaderAppointer, leaderAppointers, type LeaderPost, leaderPosts } from './team-leader'

/** The offences of {@link checkTechnicalTeam}, in the order in which they are found. */
export const technicalTeamCodes = /* @__PURE__ */ Object.freeze([
  'leader-count',
  'leader-appointment',
  'leader-post',
] as const)

/**
 * One of {@link technicalTeamCodes}.
 *
 * - `leader-count`: 組長非僅一人 · there is not exactly one leader
 * - `leader-appointment`: 組長非由廠商指派 · a leader was not appointed by the vendor
 * - `leader-post`: 組長非資深工程人員或主管 · a leader is neither a senior engineer nor a manager
 */
export type TechnicalTeamCode = (typeof technicalTeamCodes)[number]

/** Somebody who leads the team. */
export interface TechnicalTeamLeader {
  readonly appointedBy: LeaderAppointer
  readonly post: LeaderPost
}

/** Facts of {@link checkTechnicalTeam}. */
export interface TechnicalTeamFacts {
  /** Whether the bureau has commissioned a vendor to set up the team, as it may (6.4.1). */
  readonly vendorCommissioned: boolean
  /** Those who lead the team. */
  readonly leaders: readonly TechnicalTeamLeader[]
}

/** Who appointed a leader, and whether there is a vendor to do so. */
type Appointment = Pick<TechnicalTeamFacts, 'vendorCommissioned'> & Pick<TechnicalTeamLeader, 'appointedBy'>

/**
 * Whether the technical team has exactly one leader, a senior engineer or a manager, appointed by the vendor where one
 * is commissioned.
 *
 * @param facts - whether a vendor is commissioned, and those who lead the team
 * @example
 * checkTechnicalTeam({ vendorCommissioned: true, leaders: [{ appointedBy: 'vendor', post: 'other' }] }).value.findings[0]?.code // => 'leader-post'
 */
export const checkTechnicalTeam: CheckRule<TechnicalTeamFacts, TechnicalTeamCode> = /* @__PURE__ */ checkRule(() => ({
  id: 'support.technical-team',
  exportName: 'checkTechnicalTeam',
  clause: '6.4.2',
  facts: objectOf<TechnicalTeamFacts>({
    vendorCommissioned: z.boolean(),
    leaders: z.array(
      objectOf<TechnicalTeamLeader>({ appointedBy: z.enum(leaderAppointers), post: z.enum(leaderPosts) }),
    ),
  }),
  findings: ({ each, eachOf, many }) => [
    many('leader-count', {
      of: 'leaders',
      as: 'leaderCount',
      figure: 'leaders',
      exactly: 1,
      met: 'one-leader',
      what: 'leader',
    }),
    eachOf('leaders', 'leader-appointment', {
      item: objectOf<Appointment>({ vendorCommissioned: z.boolean(), appointedBy: z.enum(leaderAppointers) }),
      itemOf: ({ appointedBy }, { vendorCommissioned }) => ({ vendorCommissioned, appointedBy }),
      // prettier-ignore
      rows: [
        { when: { vendorCommissioned: false },                         then: 'met', code: 'no-vendor-commissioned' },
        { when: { vendorCommissioned: true, appointedBy: 'vendor' },   then: 'met', code: 'vendor-appointed' },
        { when: { vendorCommissioned: true, appointedBy: 'other' },                 code: 'leader-appointment' },
      ],
      detail: ({ appointedBy }, place) => ({
        path: `leaders.${place}.appointedBy`,
        expected: 'vendor',
        actual: appointedBy,
        repair: { action: 'replace', what: 'leader', count: 1 },
      }),
    }),
    each('leaders', 'leader-post', {
      field: 'post',
      mustBe: ['senior-engineer', 'manager'],
      met: 'leader-of-fit-post',
      what: 'leader',
    }),
  ],
}))
