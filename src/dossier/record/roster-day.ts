/** 陸、一、(二) · 二、(二): how many administrators and seed staff there are on a day. */
import { FEWEST_ADMINISTRATORS } from '../../law/c06-support/roster'
import { POSTS_FOR_BOTH_LIMITS, POSTS_PER_SEED, seedQuotaOf } from '../../law/c06-support/seed-quota'
import type { ReadingOf } from '../../law/rule'

/** Whoever holds one role alone, the other alone, or both. */
export interface Staff {
  readonly administrators: number
  readonly seeds: number
  readonly both: number
}

/** How many count in each role, and what each lacks (less than none: is too many). */
export interface RosterDay {
  readonly administrators: number
  readonly seeds: number
  readonly lack: { readonly administrators: number; readonly seeds: number }
}

/** Counts staff against the quotas; under one reading whoever holds both roles counts in one of them. */
export function rosterOn(staff: Staff, posts: number, reading: ReadingOf): RosterDay {
  const { administrators, seeds, both } = staff
  if (reading('dual-role') === 'one-person-may-hold-both')
    return measured(administrators + both, seeds + both, posts, reading)
  return Array.from({ length: both + 1 }, (_, asSeeds) =>
    measured(administrators + both - asSeeds, seeds + asSeeds, posts, reading),
  ).reduce((best, other) => (isBetter(other, best) ? other : best))
}

function measured(administrators: number, seeds: number, posts: number, reading: ReadingOf): RosterDay {
  const { minimum, maximum } = seedQuotaOf(posts, reading)
  const lackOfSeeds = seeds < minimum ? minimum - seeds : seeds > maximum ? maximum - seeds : 0
  return {
    administrators,
    seeds,
    lack: { administrators: Math.max(0, FEWEST_ADMINISTRATORS - administrators), seeds: lackOfSeeds },
  }
}

/** Fewer aspects broken, then fewer people lacking or too many; what comes first has more administrators. */
function isBetter({ lack }: RosterDay, { lack: other }: RosterDay): boolean {
  const broken = (each: RosterDay['lack']): number => Number(each.administrators > 0) + Number(each.seeds !== 0)
  const size = (each: RosterDay['lack']): number => each.administrators + Math.abs(each.seeds)
  return broken(lack) - broken(other) < 0 || (broken(lack) === broken(other) && size(lack) < size(other))
}

/** Numbers of posts, one of each kind that so many seed staff can tell apart. */
export function postsThatCouldBe(seeds: number): readonly number[] {
  return [
    ...new Set([1, POSTS_PER_SEED, POSTS_FOR_BOTH_LIMITS, seeds * POSTS_PER_SEED, (seeds + 1) * POSTS_PER_SEED]),
  ].filter((posts) => posts > 0)
}
