import type { Day } from './days'
import type { Group } from './record-shape'
import type { Given, World } from './world'

/** A working group with the way to it; `key` tells it from others. */
export interface KnownGroup {
  recorded: Group
  path: string
  key: string | undefined
}

/** The groups, the earliest first, and last the one that is still to be set up. */
export function groupsOf(given: Given): KnownGroup[] {
  const { workingGroup } = given.record
  if (workingGroup === undefined) return []
  if (!Array.isArray(workingGroup)) return [{ recorded: workingGroup, path: 'workingGroup', key: undefined }]
  const groups = workingGroup.map((recorded, index): KnownGroup => {
    const key = recorded.establishedOn ?? recorded.establishBy ?? 'next'
    return { recorded, path: `workingGroup.${index}`, key: workingGroup.length > 1 ? key : undefined }
  })
  const order = ({ recorded }: KnownGroup): Day => setUpBy(recorded) ?? '9999'
  const known = ({ recorded }: KnownGroup): number => (recorded.establishedOn === undefined ? 0 : 1)
  return groups.sort((left, right) => {
    if (order(left) === order(right)) return known(left) - known(right)
    return order(left) < order(right) ? -1 : 1
  })
}

/** The day by which a group stood: what is dissolved had been set up. */
export const setUpBy = ({ establishedOn, dissolvedOn }: Group): Day | null =>
  establishedOn === undefined ? (dissolvedOn ?? null) : establishedOn

export function standing(world: World, group: KnownGroup, day: Day): boolean {
  const establishedOn = world.establishedOn(group, [day])
  if (establishedOn === null || establishedOn > day) return false
  const dissolvedOn = world.dissolvedOn(group, [day])
  return dissolvedOn === null || dissolvedOn > day
}
