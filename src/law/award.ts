import * as z from 'zod/mini'
import { type Schema, betweenFields } from '../kernel/schema'

/** What rewards, the highest first: 記大功, 記功, 嘉獎. */
export const rewardKinds = /* @__PURE__ */ Object.freeze(['major-merit', 'merit', 'commendation'] as const)

/** The kinds of award: those that reward, and 申誡, 記過, 記大過, which a system's own table may give (獎懲). */
export const awardKinds = /* @__PURE__ */ Object.freeze([
  'major-merit',
  'merit',
  'commendation',
  'reprimand',
  'demerit',
  'major-demerit',
] as const)

/**
 * One of {@link awardKinds}.
 *
 * - `major-merit`: 記大功 · major merit
 * - `merit`: 記功 · merit
 * - `commendation`: 嘉獎 · commendation
 * - `reprimand`: 申誡 · reprimand
 * - `demerit`: 記過 · demerit
 * - `major-demerit`: 記大過 · major demerit
 */
export type AwardKind = (typeof awardKinds)[number]

/** How many times an award is given at once. */
export type AwardCount = 1 | 2 | 3

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

/** The schema of an award of some kinds: `min` is at most `max`. */
export function awardSchema(kinds: readonly AwardKind[] = awardKinds): Schema<Award> {
  const count = z.enum({ once: 1, twice: 2, thrice: 3 } as const)
  return z.nullable(
    z
      .strictObject({ kind: z.enum(kinds), min: count, max: count })
      .check(
        betweenFields<NonNullable<Award>>(['min', 'max'], ({ min, max }) =>
          min > max ? [{ path: ['max'], code: 'too-small', data: { minimum: min } }] : [],
        ),
      ),
  )
}
