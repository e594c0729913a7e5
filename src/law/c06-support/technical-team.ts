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

/**
 * Whether the technical team has exactly one leader, appointed by the vendor from its senior engineers or managers.
 *
 * @param facts - those who lead the team
 * @example
 * checkTechnicalTeam({ leaders: [{ appointedBy: 'vendor', post: 'other' }] }).value.findings[0]?.code // => 'leader-post'
 */
export const checkTechnicalTeam: CheckRule<TechnicalTeamFacts, TechnicalTeamCode> = /* @__PURE__ */ checkRule(() => ({
  id: 'support.technical-team',
  exportName: 'checkTechnicalTeam',
  clause: '6.4.2',
  facts: objectOf<TechnicalTeamFacts>({
    leaders: z.array(
      objectOf<TechnicalTeamLeader>({ appointedBy: z.enum(leaderAppointers), post: z.enum(leaderPosts) }),
    ),
  }),
  findings: ({ each, many }) => [
    many('leader-count', {
      of: 'leaders',
      as: 'leaderCount',
      figure: 'leaders',
      exactly: 1,
      met: 'one-leader',
      what: 'leader',
    }),
    each('leaders', 'leader-appointment', {
      field: 'appointedBy',
      mustBe: 'vendor',
      met: 'vendor-appointed',
      what: 'leader',
    }),
    each('leaders', 'leader-post', {
      field: 'post',
      mustBe: ['senior-engineer', 'manager'],
      met: 'leader-of-fit-post',
      what: 'leader',
    }),
  ],
}))
