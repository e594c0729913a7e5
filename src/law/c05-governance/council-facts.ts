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

/** One of {@link councilPosts}. */
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

/** One of {@link councilFaults}. */
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
