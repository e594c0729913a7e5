import { nameKey } from '../../kernel/name-key'
import { compareTexts } from '../../kernel/natural-order'
import type { DossierWorkingGroup } from '../form/working-group'
import { type Faults, idsIn, isList } from './faults'
import { type Sound, type SoundDossier, isAtFault } from './sound'

type SoundGroup = Sound<DossierWorkingGroup>

/** Working groups: one after another, each with its own meetings. */
export function checkGroups({ workingGroup }: SoundDossier, faults: Faults): void {
  if (workingGroup === undefined) return
  const isSeveral = isList<SoundGroup | undefined>(workingGroup)
  const groups = (isSeveral ? workingGroup : [workingGroup]).flatMap((group, place) =>
    group === undefined ? [] : [{ ...group, path: isSeveral ? `workingGroup.${place}` : 'workingGroup' }],
  )
  for (const { path, establishedOn, dissolvedOn, meetings } of groups) {
    faults.reversed(`${path}.dissolvedOn`, establishedOn, dissolvedOn)
    faults.duplicates(
      meetings,
      (place) => `${path}.meetings.${place}.date`,
      (meeting) => meeting?.date,
    )
  }
  const inTime = groups
    .flatMap((group) => (typeof group.establishedOn === 'string' ? [{ ...group, from: group.establishedOn }] : []))
    .sort((a, b) => compareTexts(a.from, b.from))
  inTime.slice(1).forEach(({ path, from }, place) => {
    const { dissolvedOn, from: before, path: other } = inTime[place] as (typeof inTime)[number]
    if (dissolvedOn === null || from === before || (dissolvedOn !== undefined && from < dissolvedOn))
      faults.add(`${path}.establishedOn`, 'overlap', { other })
  })
  checkToldApart(groups, faults)
}

/**
 * Lines tell groups by their days. A group that is not set up has the day set for it, so only one can do without; one
 * of which that is not known lacks its first day where nothing tells it from another.
 */
function checkToldApart(groups: readonly (SoundGroup & { readonly path: string })[], faults: Faults): void {
  const sound = groups.filter((group) => !isAtFault(group, 'establishedOn') && !isAtFault(group, 'establishBy'))
  const keys = groupKeys(sound)
  const keyed = sound.map((group, place) => ({ ...group, key: keys[place] as string }))
  const setUp = keyed.filter(({ establishedOn }) => typeof establishedOn === 'string')
  const toCome = keyed.filter(({ establishedOn }) => establishedOn === null)
  const unknown = keyed.filter(({ establishedOn }) => establishedOn === undefined)
  const told = new Map(setUp.map(({ key, path }) => [key, path]))
  for (const { key, path, establishedOn } of [...toCome, ...unknown]) {
    const other = told.get(key)
    if (other === undefined) told.set(key, path)
    else if (establishedOn === null) faults.add(`${path}.establishedOn`, 'overlap', { other })
    else faults.add(`${path}.establishedOn`, 'missing')
  }
}

/**
 * What tells groups from each other: the day on which one was set up, else the one set for it; the next may have none.
 * One that had been set up by then, nobody knows when, goes by the day of its end where the others leave it no other.
 */
export function groupKeys(groups: readonly SoundGroup[]): readonly string[] {
  const keys = groups.map(({ establishedOn, establishBy }) => establishedOn ?? establishBy ?? 'next')
  return groups.map(({ establishedOn, dissolvedOn }, place) => {
    const key = keys[place] as string
    const isShared = keys.indexOf(key) !== keys.lastIndexOf(key)
    return isShared && establishedOn === undefined ? (dissolvedOn ?? key) : key
  })
}

/** Requests to replace and questions. */
export function checkSupport({ support, people }: SoundDossier, faults: Faults): void {
  const { replacements, questions } = support ?? {}
  const ids = idsIn(people)
  replacements?.forEach((each, place) => {
    const { person, receivedOn, completedOn } = each ?? {}
    faults.reversed(`support.replacements.${place}.completedOn`, receivedOn, completedOn)
    if (person !== undefined && ids?.has(nameKey(person)) === false)
      faults.add(`support.replacements.${place}.person`, 'unknown-id', { list: 'people' })
  })
  faults.duplicates(
    replacements,
    (place) => `support.replacements.${place}.receivedOn`,
    (each) =>
      each?.person === undefined || each.role === undefined || each.receivedOn === undefined
        ? null
        : JSON.stringify([nameKey(each.person), each.role, each.receivedOn]),
  )
  faults.duplicates(
    questions,
    (place) => `support.questions.${place}.id`,
    (question) => (question?.id === undefined ? null : nameKey(question.id)),
  )
}
