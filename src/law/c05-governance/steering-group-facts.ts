import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type Schema, isoDate, wholeNumber } from '../../kernel/schema'

/** Where a member of a steering group serves: at the bureau or elsewhere. */
export const steeringAgencies = /* @__PURE__ */ Object.freeze(['doit', 'other'] as const)

/** One of {@link steeringAgencies}. */
export type SteeringAgency = (typeof steeringAgencies)[number]

/** The posts of a steering group's deputy convener. */
export const deputyPosts = /* @__PURE__ */ Object.freeze(['section-chief', 'center-director', 'other'] as const)

/** One of {@link deputyPosts}. */
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

/** One of {@link steeringGroupFaults}. */
export type SteeringGroupFault = (typeof steeringGroupFaults)[number]

export function steeringGroupFacts(): Schema<SteeringGroupFacts> {
  return z.strictObject({
    convener: z.strictObject({ agency: z.enum(steeringAgencies), senior: z.boolean() }),
    deputyConvener: z.strictObject({ agency: z.enum(steeringAgencies), post: z.enum(deputyPosts) }),
    members: wholeNumber(0),
    asOf: isoDate(),
  })
}
