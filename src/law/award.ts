import * as z from 'zod/mini'
import type { Schema } from '../kernel/schema'
import { betweenFields } from '../kernel/schema'

/** The kinds of award: 記功 and, below it, 嘉獎. */
export const awardKinds = /* @__PURE__ */ Object.freeze(['merit', 'commendation'] as const)

/** One of {@link awardKinds}. */
export type AwardKind = (typeof awardKinds)[number]

/** How many times an award is given at once. */
export type AwardCount = 1 | 2

/** An award for a person; where `min` and `max` differ the authority chooses, both included. Null for none. */
export type Award = {
  readonly kind: AwardKind
  readonly min: AwardCount
  readonly max: AwardCount
} | null

/** 記功, so many times. */
export function merit(min: AwardCount, max = min): Award {
  return { kind: 'merit', min, max }
}

/** 嘉獎, so many times. */
export function commendation(min: AwardCount, max = min): Award {
  return { kind: 'commendation', min, max }
}

/** The schema of an award: `min` is at most `max`. */
export function awardSchema(): Schema<Award> {
  const count = z.enum({ once: 1, twice: 2 } as const)
  return z.nullable(
    z
      .strictObject({ kind: z.enum(awardKinds), min: count, max: count })
      .check(
        betweenFields<NonNullable<Award>>(['min', 'max'], ({ min, max }) =>
          min > max ? [{ path: ['max'], code: 'too-small', data: { minimum: min } }] : [],
        ),
      ),
  )
}
