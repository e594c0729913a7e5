import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import { groupKeys } from '../checks/groups-and-support'
import { type Stretch, AFTER_ALL, BEFORE_ALL, FIRST_DAY, earlier, later } from '../days'
import type { Dossier } from '../dossier'
import type { DossierWorkingGroup } from '../form/working-group'
import { type Fact, fact } from '../judge'
import type { Holding } from './terms'

/** A working group, with the way to it. */
export interface Group extends DossierWorkingGroup {
  readonly path: string
  /** What tells it from others where there are several; null where it is the only one. */
  readonly key: string | null
  /** The earliest day on which it may have been set up: the group before it was gone. */
  readonly notBefore: IsoDate
  /** The day by which it was set up; null where it was not, or that is not known. */
  readonly setUpBy: IsoDate | null
  /** The day by which it is gone for certain, by its own end or since the next one was set up; after all where none. */
  readonly goneBy: IsoDate
}

/** The working groups in the order of time; undefined where nothing is known of them. */
export function groupsOf({ workingGroup }: Dossier): readonly Group[] | undefined {
  if (workingGroup === undefined) return undefined
  const keys = isSeveral(workingGroup) && workingGroup.length > 1 ? groupKeys(workingGroup) : []
  const groups = isSeveral(workingGroup)
    ? workingGroup.map((group, place) => ({ ...group, path: `workingGroup.${place}`, key: keys[place] ?? null }))
    : [{ ...workingGroup, path: 'workingGroup', key: null }]
  return besideEachOther(groups.map((group) => ({ ...group, setUpBy: setUpBy(group) })).sort(byTime))
}

/** The day by which a group was set up: what is dissolved had been. Null where it was not, or that is not known. */
function setUpBy({ establishedOn, dissolvedOn }: DossierWorkingGroup): IsoDate | null {
  return establishedOn === undefined ? (dissolvedOn ?? null) : establishedOn
}

/** Whether no day of a group is known: it may have stood before, between or after the others. */
export function isOfNoKnownTime({ establishedOn, dissolvedOn }: DossierWorkingGroup): boolean {
  return establishedOn === undefined && dissolvedOn === undefined
}

type PlacedGroup = Omit<Group, 'notBefore' | 'goneBy'>

/** Groups do not overlap, so one that was dissolved on a day lies before one that was set up on it. */
function byTime(one: PlacedGroup, other: PlacedGroup): number {
  const rank = ({ establishedOn }: PlacedGroup): number => (establishedOn === undefined ? 0 : 1)
  return (
    compareTexts(one.setUpBy ?? AFTER_ALL, other.setUpBy ?? AFTER_ALL) ||
    rank(one) - rank(other) ||
    compareTexts(one.establishBy ?? AFTER_ALL, other.establishBy ?? AFTER_ALL)
  )
}

/** What is not known of a group lies between the one before it and the one after it. */
function besideEachOther(groups: readonly PlacedGroup[]): readonly Group[] {
  return groups.map((group, place): Group => {
    const { establishedOn, dissolvedOn } = group
    const before = groups
      .slice(0, place)
      .filter((each) => each.setUpBy !== null)
      .at(-1)
    const isInOrder = group.setUpBy !== null || dissolvedOn === null
    const earliest = isInOrder ? (before?.dissolvedOn ?? before?.setUpBy ?? BEFORE_ALL) : BEFORE_ALL
    return {
      ...group,
      notBefore: establishedOn ?? earliest,
      goneBy: dissolvedOn ?? (group.setUpBy === null ? null : groups[place + 1]?.setUpBy) ?? AFTER_ALL,
    }
  })
}

function isSeveral(
  given: DossierWorkingGroup | readonly DossierWorkingGroup[],
): given is readonly DossierWorkingGroup[] {
  return Array.isArray(given)
}

/** The days on which a group stands for certain. */
export function sureDaysOfGroup({ establishedOn, dissolvedOn }: Group): Stretch | null {
  if (typeof establishedOn !== 'string' || dissolvedOn === undefined) return null
  return { from: establishedOn, until: dissolvedOn ?? AFTER_ALL }
}

/** The days on which a group may stand. */
export function possibleDaysOfGroup({ notBefore, goneBy }: Group): Stretch {
  return { from: notBefore, until: goneBy }
}

/** The day on which a group was dissolved, as early and as late as it may be. */
export function dissolutionOf({ path, dissolvedOn, notBefore, goneBy }: Group, asOf: IsoDate): Fact<IsoDate | null> {
  return fact<IsoDate | null>(`${path}.dissolvedOn`, dissolvedOn, () => [
    ...(goneBy === AFTER_ALL ? [null] : []),
    later(notBefore, FIRST_DAY),
    earlier(goneBy, asOf),
  ])
}

/** Whether some group stands on a day, and the facts on which that hangs. */
export function groupStandsOn(groups: readonly Group[], day: IsoDate): Holding & { readonly group: Group | null } {
  const missing: string[] = []
  let candidate: Group | null = null
  let sure: Group | null = null
  for (const group of groups) {
    const { establishedOn, dissolvedOn, path, notBefore, goneBy } = group
    if (establishedOn === null || day < notBefore || day >= goneBy) continue
    const isSure = typeof establishedOn === 'string' && dissolvedOn !== undefined
    sure ??= isSure ? group : null
    candidate = group
    if (establishedOn === undefined) missing.push(`${path}.establishedOn`)
    if (dissolvedOn === undefined) missing.push(`${path}.dissolvedOn`)
  }
  if (sure !== null) return { sure: true, possible: true, missing: [], group: sure }
  return { sure: false, possible: candidate !== null, missing, group: candidate }
}
