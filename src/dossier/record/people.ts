import type { IsoDate } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import { compareTexts } from '../../kernel/natural-order'
import type { Dossier } from '../dossier'
import type { DossierPerson, DossierRun, PersonRole } from '../form/people'
import { type Term, termsOf } from './terms'

/** Somebody at the body, with the way to what is recorded of them. */
export interface Person {
  readonly id: string
  readonly path: string
  readonly terms: readonly Term[]
  readonly termsIn: (...roles: readonly PersonRole[]) => readonly Term[]
  /** In the order of time; undefined where they are not known. */
  readonly runs: readonly Run[] | undefined
  readonly digitalCourseOn: IsoDate | null | undefined
  readonly digitalCourseBy: IsoDate | null | undefined
}

/** A run of a course, with the way to it. */
export interface Run extends DossierRun {
  readonly path: string
}

/** Everyone by id; undefined where nothing is known of people. */
export function peopleOf({ people }: Dossier): readonly Person[] | undefined {
  return people?.map((person, place) => personOf(person, `people.${place}`)).sort((a, b) => compareTexts(a.id, b.id))
}

function personOf(given: DossierPerson, path: string): Person {
  const { id, courses, digitalCourseOn, digitalCourseBy } = given
  const terms = termsOf(given, path)
  return {
    id: nameKey(id),
    path,
    terms,
    termsIn: (...roles) => terms.filter(({ role }) => roles.includes(role)),
    runs: courses
      ?.map((run, place): Run => ({ ...run, path: `${path}.courses.${place}` }))
      .sort((a, b) => compareTexts(a.startsOn, b.startsOn) || compareTexts(a.course, b.course)),
    digitalCourseOn,
    digitalCourseBy,
  }
}
