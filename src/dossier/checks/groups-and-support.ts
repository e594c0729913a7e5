import { nameKey } from '../../kernel/name-key'
import { compareTexts } from '../../kernel/natural-order'
import type { DossierWorkingGroup } from '../form/working-group'
import { type Faults, idsIn, isList } from './faults'
import type { Sound, SoundDossier } from './sound'

/** Working groups: one after another, each with its own meetings. */
export function checkGroups({ workingGroup }: SoundDossier, faults: Faults): void {
  if (workingGroup === undefined) return
  const isSeveral = isList<Sound<DossierWorkingGroup> | undefined>(workingGroup)
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
    const { dissolvedOn, path: other } = inTime[place] as (typeof inTime)[number]
    if (dissolvedOn === null || (dissolvedOn !== undefined && from < dissolvedOn))
      faults.add(`${path}.establishedOn`, 'overlap', { other })
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
