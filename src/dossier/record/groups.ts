import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import { groupKeys } from '../checks/groups-and-support'
import { type Stretch, AFTER_ALL, BEFORE_ALL } from '../days'
import type { Dossier } from '../dossier'
import type { DossierWorkingGroup } from '../form/working-group'
import type { Holding } from './terms'

/** A working group, with the way to it. */
export interface Group extends DossierWorkingGroup {
  readonly path: string
  /** What tells it from others where there are several; null where it is the only one. */
  readonly key: string | null
}

/** The working groups in the order of time; undefined where nothing is known of them. */
export function groupsOf({ workingGroup }: Dossier): readonly Group[] | undefined {
  if (workingGroup === undefined) return undefined
  if (!isSeveral(workingGroup)) return [{ ...workingGroup, path: 'workingGroup', key: null }]
  const keys = workingGroup.length < 2 ? [null] : groupKeys(workingGroup)
  return workingGroup
    .map((group, place): Group => ({ ...group, path: `workingGroup.${place}`, key: keys[place] ?? null }))
    .sort((a, b) => compareTexts(a.establishedOn ?? AFTER_ALL, b.establishedOn ?? AFTER_ALL))
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

/** The days on which a group may stand, whatever comes after it. */
export function possibleDaysOfGroup({ establishedOn, dissolvedOn }: Group): Stretch {
  return { from: establishedOn ?? BEFORE_ALL, until: dissolvedOn ?? AFTER_ALL }
}

/** Whether some group stands on a day, and the facts on which that hangs. */
export function groupStandsOn(groups: readonly Group[], day: IsoDate): Holding & { readonly group: Group | null } {
  const missing: string[] = []
  let candidate: Group | null = null
  let sure: Group | null = null
  groups.forEach((group, place) => {
    const { establishedOn, dissolvedOn, path } = group
    if (establishedOn === null) return
    const next = groups[place + 1]?.establishedOn ?? AFTER_ALL
    const [from, until] = [establishedOn ?? BEFORE_ALL, dissolvedOn ?? next]
    if (day < from || day >= until) return
    const isSure = typeof establishedOn === 'string' && dissolvedOn !== undefined
    sure ??= isSure ? group : null
    candidate = group
    if (establishedOn === undefined) missing.push(`${path}.establishedOn`)
    if (dissolvedOn === undefined) missing.push(`${path}.dissolvedOn`)
  })
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set while the list is walked, which the compiler does not follow
  if (sure !== null) return { sure: true, possible: true, missing: [], group: sure }
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set while the list is walked, which the compiler does not follow
  return { sure: false, possible: candidate !== null, missing, group: candidate }
}
