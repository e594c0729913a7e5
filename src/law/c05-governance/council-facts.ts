import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type OneOf, oneOf } from '../../kernel/condition'
import { type Schema, isoDate } from '../../kernel/schema'
import { type BodyKind, bodyKinds } from '../c02-definitions/body-kind'

/** The posts from which the coordination council is filled. */
export const councilPosts = /* @__PURE__ */ Object.freeze([
  'city-executive',
  'doit-commissioner',
  'doit-deputy-commissioner',
  'doit-section-chief',
  'doit-center-director',
  'other',
] as const)

/**
 * One of {@link councilPosts}.
 *
 * - `city-executive`: 府級長官 · city executive
 * - `doit-commissioner`: 資訊局局長 · commissioner of the bureau
 * - `doit-deputy-commissioner`: 資訊局副局長 · deputy commissioner of the bureau
 * - `doit-section-chief`: 資訊局組長 · section chief of the bureau
 * - `doit-center-director`: 資訊局中心主任 · center director of the bureau
 * - `other`: 其他人員 · another person
 */
export type CouncilPost = (typeof councilPosts)[number]

/** Whom a body has sent to represent it. */
export interface AgencyRepresentative {
  /** The kind of body that sent the representative. */
  readonly from: BodyKind
  /** Whether the representative heads a first-tier unit there, or ranks above. */
  readonly firstTierHead: boolean
}

/** Facts of `checkCouncil`. */
export interface CouncilFacts {
  readonly convener: CouncilPost
  readonly deputyConvener: CouncilPost
  readonly standingRepresentatives: readonly CouncilPost[]
  readonly agencyRepresentatives: readonly AgencyRepresentative[]
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** What `checkCouncil` can find, in the order in which it is reported. */
export const councilFaults = /* @__PURE__ */ Object.freeze([
  'convener-pair',
  'standing-count',
  'standing-post',
  'representative-source',
  'representative-rank',
  'representative-none',
] as const)

/**
 * One of {@link councilFaults}.
 *
 * - `convener-pair`: 召集人與副召集人的搭配不符規定 · the convener and the deputy are not a pair that the text allows
 * - `standing-count`: 常任代表人數不是兩人 · there are not two standing representatives
 * - `standing-post`: 常任代表非組長 · a standing representative is not a section chief
 * - `representative-source`: 機關代表的指派機關不符規定 · an agency representative is sent by a body that may not send one
 * - `representative-rank`: 機關代表非一級單位以上主管 · an agency representative ranks below a first-tier head
 * - `representative-none`: 未置機關代表 · there are no agency representatives
 */
export type CouncilFault = (typeof councilFaults)[number]

export function councilFacts(): Schema<CouncilFacts> {
  return z.strictObject({
    convener: z.enum(councilPosts),
    deputyConvener: z.enum(councilPosts),
    standingRepresentatives: z.array(z.enum(councilPosts)),
    agencyRepresentatives: z.array(z.strictObject({ from: z.enum(bodyKinds), firstTierHead: z.boolean() })),
    asOf: isoDate(),
  })
}

/** Every post but those named. */
export function postsBut(...posts: readonly CouncilPost[]): OneOf<CouncilPost> {
  return oneOf(...councilPosts.filter((post) => !posts.includes(post)))
}
