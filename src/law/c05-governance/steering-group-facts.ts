import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, wholeNumber } from '../../kernel/schema'

/** Where a member of a steering group serves: at the bureau or elsewhere. */
export const steeringAgencies = /* @__PURE__ */ Object.freeze(['doit', 'other'] as const)

/**
 * One of {@link steeringAgencies}.
 *
 * - `doit`: 資訊局 · the bureau
 * - `other`: 其他機關 · another body
 */
export type SteeringAgency = (typeof steeringAgencies)[number]

/** The posts of a steering group's deputy convener. */
export const deputyPosts = /* @__PURE__ */ Object.freeze(['section-chief', 'center-director', 'other'] as const)

/**
 * One of {@link deputyPosts}.
 *
 * - `section-chief`: 組長 · section chief
 * - `center-director`: 中心主任 · center director
 * - `other`: 其他人員 · another person
 */
export type DeputyPost = (typeof deputyPosts)[number]

/** Facts of `checkSteeringGroup`. */
export interface SteeringGroupFacts {
  readonly convener: {
    readonly agency: SteeringAgency
    /** Whether of senior rank (簡任) or above. */
    readonly senior: boolean
  }
  readonly deputyConvener: { readonly agency: SteeringAgency; readonly post: DeputyPost }
  /** How many members the group has beside the convener and the deputy. */
  readonly members: number
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** What `checkSteeringGroup` can find, in the order in which it is reported. */
export const steeringGroupFaults = /* @__PURE__ */ Object.freeze([
  'convener-agency',
  'convener-grade',
  'deputy-agency',
  'deputy-post',
  'members-none',
] as const)

/**
 * One of {@link steeringGroupFaults}.
 *
 * - `convener-agency`: 召集人非資訊局人員 · the convener does not serve at the bureau
 * - `convener-grade`: 召集人未達簡任 · the convener is below senior rank
 * - `deputy-agency`: 副召集人非資訊局人員 · the deputy does not serve at the bureau
 * - `deputy-post`: 副召集人非組長 · the deputy is not a section chief
 * - `members-none`: 無組員 · there are no members
 */
export type SteeringGroupFault = (typeof steeringGroupFaults)[number]

export function steeringGroupFacts(): Schema<SteeringGroupFacts> {
  return z.strictObject({
    convener: z.strictObject({ agency: z.enum(steeringAgencies), senior: z.boolean() }),
    deputyConvener: z.strictObject({ agency: z.enum(steeringAgencies), post: z.enum(deputyPosts) }),
    members: wholeNumber(0),
    asOf: isoDate(),
  })
}
