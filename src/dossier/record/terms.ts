import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import { type Stretch, AFTER_ALL, BEFORE_ALL, dayAfter, earlier, untilAfter } from '../days'
import type { DossierPerson, PersonRole } from '../form/people'

/** How long somebody holds a role. */
export interface Term {
  readonly path: string
  readonly role: PersonRole
  /** Undefined where it is not known; before all days of a bare word. */
  readonly from: IsoDate | undefined
  /** Undefined where it is not known. */
  readonly through: IsoDate | null | undefined
  /** The first day of the next term in the role, by which this one has ended; after all days where there is none. */
  readonly endedBy: IsoDate
  readonly firstTierHead: boolean | undefined
  readonly startNotifiedOn: IsoDate | null | undefined
  readonly endNotifiedOn: IsoDate | null | undefined
  /** Where the end and its notice stand: those of the last of terms that touch. */
  readonly endPath: string
}

/** The terms of a person in the order of time, each as it is recorded. */
export function termsOf({ roles }: DossierPerson, path: string): readonly Term[] {
  return roles
    .map((given, place): Omit<Term, 'endedBy'> => {
      const at = `${path}.roles.${place}`
      if (typeof given === 'string')
        return { ...NOTHING_NOTIFIED, path: at, endPath: at, role: given, from: BEFORE_ALL, through: null }
      const { role, from, through, firstTierHead, startNotifiedOn, endNotifiedOn } = given
      return { path: at, endPath: at, role, from, through, firstTierHead, startNotifiedOn, endNotifiedOn }
    })
    .sort((a, b) => compareTexts(a.role, b.role) || compareTexts(a.from ?? '', b.from ?? ''))
    .map((term, place, all): Term => {
      const next = all[place + 1]
      return { ...term, endedBy: (next?.role === term.role ? next.from : undefined) ?? AFTER_ALL }
    })
}

const NOTHING_NOTIFIED = { firstTierHead: undefined, startNotifiedOn: undefined, endNotifiedOn: undefined }

/** Terms of which those that touch are one: it begins as the first does and ends as the last. */
export function joinedTerms(terms: readonly Term[]): readonly Term[] {
  const whole: Term[] = []
  for (const term of terms) {
    const last = whole.at(-1)
    if (last?.role === term.role && typeof last.through === 'string' && dayAfter(last.through) === term.from) {
      const { through, endedBy, endNotifiedOn, endPath } = term
      whole[whole.length - 1] = { ...last, through, endedBy, endNotifiedOn, endPath }
    } else whole.push(term)
  }
  return whole
}

/** From when to when something is held, as far as it is known. */
export interface Tenure {
  readonly from?: IsoDate | undefined
  readonly through?: IsoDate | null | undefined
  /** The day by which it has ended, though its last day is not known; absent where nothing tells. */
  readonly endedBy?: IsoDate
}

/**
 * The days on which a role is held for certain. Of a term without a first day it is known that it had begun by the day
 * of the question, or by its last day.
 */
export function sureDays({ from, through }: Tenure, asOf: IsoDate): Stretch | null {
  if (from !== undefined) return { from, until: through === undefined ? dayAfter(from) : untilAfter(through) }
  if (through === undefined) return null
  return { from: through === null ? asOf : earlier(asOf, through), until: untilAfter(through) }
}

/** The days on which a role may be held. */
export function possibleDays({ from, through, endedBy = AFTER_ALL }: Tenure): Stretch {
  return { from: from ?? BEFORE_ALL, until: through === undefined ? endedBy : untilAfter(through) }
}

/** How it stands on a day whether somebody holds something, and the facts on which that hangs. */
export interface Holding {
  readonly sure: boolean
  readonly possible: boolean
  readonly missing: readonly string[]
}

const NOT_HELD: Holding = { sure: false, possible: false, missing: [] }
const HELD: Holding = { sure: true, possible: true, missing: [] }

/** Whether one of some terms covers a day. */
export function heldOn(terms: readonly Term[], day: IsoDate, asOf: IsoDate): Holding {
  const missing: string[] = []
  for (const term of terms) {
    const possible = possibleDays(term)
    if (day < possible.from || day >= possible.until) continue
    const sure = sureDays(term, asOf)
    if (sure !== null && sure.from <= day && day < sure.until) return HELD
    missing.push(...unknownEdges(term, day, asOf))
  }
  return missing.length === 0 ? NOT_HELD : { sure: false, possible: true, missing }
}

/** The paths of the edges of a term on which it hangs whether it covers a day. */
function unknownEdges({ from, through, path, endPath }: Term, day: IsoDate, asOf: IsoDate): string[] {
  const beganBy = typeof through === 'string' ? earlier(asOf, through) : asOf
  return [
    ...(from === undefined && day < beganBy ? [`${path}.from`] : []),
    ...(through === undefined ? [`${endPath}.through`] : []),
  ]
}
