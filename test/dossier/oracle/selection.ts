import { earlier, type Day } from './days'
import { lastDesignatedDay, type DesignatedDuty } from './laws'
import type { StaffRole } from './record-shape'
import type { World } from './world'

export const partOf = { administrator: 'administrators', seed: 'seeds' } as const
export const chapterOf = { administrator: '6.1', seed: '6.2' } as const

/** Until when administrators or seeds are to be selected; `set` is the day that binds, `dropped` why none does. */
export interface SelectionLimit {
  last: Day | null
  set: Day | null
  dropped: string | null
}

export function selectionLimit(world: World, role: StaffRole, around: Day[]): SelectionLimit {
  const selectBy = world.day(`support.${partOf[role]}.selectBy`, { around, ahead: true })
  const onNotice = world.reading('go-live-notice') === 'day-of-the-notice'
  const goLiveOn = onNotice
    ? world.day('system.goLiveNoticeOn', { around })
    : world.day('system.goLiveOn', { around, ahead: true })
  const duty: DesignatedDuty = `${role}-selection`
  const found: SelectionLimit = { last: null, set: null, dropped: null }
  const binding = [
    { set: selectBy, facts: { limit: selectBy, goLiveOn: null, goLiveNoticeOn: null } },
    { set: goLiveOn, facts: { limit: null, goLiveOn, goLiveNoticeOn: goLiveOn } },
  ]
  for (const { set, facts } of binding) {
    if (set === null) continue
    const why = world.outOfScope(set)
    if (why !== null) {
      found.dropped ??= why
      continue
    }
    const limit = lastDesignatedDay(duty, facts, world.options)
    if (limit === null) continue
    const last = world.lastDay(`${duty} ${set}`, limit)
    if (found.last === null || last < found.last) found.set = set
    found.last = found.last === null ? last : earlier(found.last, last)
  }
  return found
}

/** The least number of a role on a day. */
export function minimumOf(world: World, role: StaffRole, day: Day): number {
  if (role === 'administrator' || world.reading('seed-quota-conflict') === 'minimum-prevails') return 2
  return world.law('support.seed-quota', { posts: postsOn(world, day) }).minimum
}

export function postsOn(world: World, day: Day): number {
  const { posts } = world.record.body
  if (typeof posts === 'number') return posts
  let known: { from: Day; count: number } | undefined
  for (const step of posts ?? []) if (step.from <= day && (!known || step.from > known.from)) known = step
  if (known) return known.count
  const seeds = world.given.terms.filter(({ role }) => role === 'seed').length
  const counts = [1, 39, 40, 100_000]
  for (let count = 1; count <= seeds; count += 1) counts.push(20 * count - 1, 20 * count)
  return world.choose(posts === undefined ? 'body.posts' : `body.posts>before ${posts[0]?.from}`, () =>
    counts.filter((count) => count > 0),
  )
}

/** The first day, by asOf, on which as many hold the role at once as are needed. */
export function selectedOn(world: World, role: StaffRole, near: Day[]): Day | null {
  const days = new Set(world.startsOf(role, near))
  if (role === 'seed' && Array.isArray(world.record.body.posts)) {
    for (const { from } of world.record.body.posts) days.add(from)
  }
  for (const day of [...days].sort()) {
    if (day > world.asOf) return null
    if (world.holders(role, day, near).length >= minimumOf(world, role, day)) return day
  }
  return null
}
