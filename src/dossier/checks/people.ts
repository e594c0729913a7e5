import type { IsoDate } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import { compareTexts } from '../../kernel/natural-order'
import type { DossierLeave, DossierPerson, DossierRun, DossierTerm, PersonRole } from '../form/people'
import type { Faults } from './faults'
import { type Sound, type SoundDossier, isAtFault } from './sound'

type SoundPerson = Sound<DossierPerson>
type SoundTerm = Sound<DossierTerm>

/** People: their ids, terms and courses. */
export function checkPeople({ people }: SoundDossier, faults: Faults): void {
  faults.duplicates(
    people,
    (place) => `people.${place}.id`,
    (person) => (person?.id === undefined ? null : nameKey(person.id)),
  )
  people?.forEach((person, place) => {
    if (person === undefined) return
    checkTerms(person.roles ?? [], `people.${place}.roles`, faults)
    checkRuns(person, `people.${place}.courses`, faults)
  })
}

/** A term in its place; of a bare word nothing but the role is known. */
interface PlacedTerm extends SoundTerm {
  readonly place: number
}

function checkTerms(roles: NonNullable<SoundPerson['roles']>, path: string, faults: Faults): void {
  const terms = roles.flatMap((given, place): PlacedTerm[] =>
    given === undefined ? [] : [{ ...(typeof given === 'string' ? { role: given } : given), place }],
  )
  for (const { place, role, from, through, firstTierHead, startNotifiedOn, endNotifiedOn } of terms) {
    faults.reversed(`${path}.${place}.through`, from, through)
    if (role === undefined) continue
    if (firstTierHead !== undefined && role !== 'convener')
      faults.add(`${path}.${place}.firstTierHead`, 'misplaced', { beside: role })
    if (!isNotified(role)) {
      if (startNotifiedOn !== undefined) faults.add(`${path}.${place}.startNotifiedOn`, 'misplaced', { beside: role })
      if (endNotifiedOn !== undefined) faults.add(`${path}.${place}.endNotifiedOn`, 'misplaced', { beside: role })
    }
  }
  if (terms.length < 2) return
  for (const role of new Set(terms.map((term) => term.role))) {
    const ofRole = terms.filter((term) => term.role === role)
    if (role === undefined || ofRole.length < 2) continue
    for (const term of ofRole)
      if (term.from === undefined && !isAtFault(term, 'from')) faults.add(`${path}.${term.place}.from`, 'missing')
    checkOverlaps(
      ofRole,
      ({ place }) => `${path}.${place}`,
      ({ place }) => `${path}.${place}.from`,
      faults,
    )
  }
}

/** Whether changes in a role are notified to the bureau. */
function isNotified(role: PersonRole): boolean {
  return role !== 'user' && role !== 'instructor'
}

interface Stretch {
  readonly from?: IsoDate | undefined
  readonly through?: IsoDate | null | undefined
}

/**
 * A fault at the first day of every stretch that begins before one before it has ended; an absent end lies before the
 * next begins, unless both begin on one day.
 */
function checkOverlaps<Entry extends Stretch>(
  entries: readonly Entry[],
  pathOf: (entry: Entry) => string,
  firstDayOf: (entry: Entry) => string,
  faults: Faults,
): void {
  const inTime = entries
    .flatMap((entry) => (entry.from === undefined ? [] : [{ entry, from: entry.from, through: entry.through }]))
    .sort((a, b) => compareTexts(a.from, b.from))
  let last: (typeof inTime)[number] | undefined
  for (const next of inTime) {
    const end = last?.through
    if (last !== undefined && (end === null || next.from <= (end ?? last.from)))
      faults.add(firstDayOf(next.entry), 'overlap', { other: pathOf(last.entry) })
    if (end !== null) last = next
  }
}

function checkRuns({ courses }: SoundPerson, path: string, faults: Faults): void {
  faults.duplicates(
    courses,
    (place) => `${path}.${place}.startsOn`,
    (run) => (run?.course === undefined || run.startsOn === undefined ? null : `${run.course} ${run.startsOn}`),
  )
  courses?.forEach((run, place) => {
    if (run === undefined) return
    faults.reversed(`${path}.${place}.result.on`, run.startsOn, run.result?.on)
    checkLeaves(run.leaves ?? [], `${path}.${place}.leaves`, faults)
    checkHours(run, `${path}.${place}`, faults)
  })
}

function checkLeaves(leaves: readonly (Sound<DossierLeave> | undefined)[], path: string, faults: Faults): void {
  const spans = leaves.flatMap((leave, place) => {
    if (leave === undefined) return []
    const { on, from, through, hours, officialHours } = leave
    faults.reversed(`${path}.${place}.through`, from, through)
    if (hours !== undefined && officialHours !== undefined && officialHours > hours)
      faults.add(`${path}.${place}.officialHours`, 'more-than-total', { total: hours })
    return [{ place, key: on === undefined ? 'from' : 'on', from: on ?? from, through: on ?? through }]
  })
  checkOverlaps(
    spans,
    ({ place }) => `${path}.${place}`,
    ({ place, key }) => `${path}.${place}.${key}`,
    faults,
  )
}

function checkHours({ totalHours, leaves = [], absences = [] }: Sound<DossierRun>, path: string, faults: Faults): void {
  if (totalHours === undefined) return
  const away = [...leaves, ...absences].map((entry) => entry?.hours)
  if (away.includes(undefined)) return
  if ((away as number[]).reduce((sum, hours) => sum + hours, 0) > totalHours)
    faults.add(`${path}.totalHours`, 'more-than-total', { total: totalHours })
}
