import { dayAfter, longAgo, type Day } from './days'
import type { RolloutRecord, Role } from './record-shape'

/** One term of one person, as recorded; undefined stays not known. */
export interface KnownTerm {
  person: string
  personIndex: number
  path: string
  role: Role
  from: Day | undefined
  through: Day | null | undefined
  firstTierHead: boolean | undefined
  bare: boolean
}

/** A dated start or end of a term, terms that touch being one. */
export interface Edge {
  person: string
  role: Role
  edge: 'start' | 'end'
  day: Day
  notifiedPath: string
}

export const nameOf = (id: string): string => id.normalize('NFC').trim()

export function termsOf(record: RolloutRecord): KnownTerm[] {
  const terms: KnownTerm[] = []
  record.people?.forEach((person, personIndex) => {
    person.roles.forEach((role, index) => {
      const path = `people.${personIndex}.roles.${index}`
      const who = { person: nameOf(person.id), personIndex, path }
      if (typeof role === 'string') {
        terms.push({ ...who, role, from: longAgo, through: null, firstTierHead: undefined, bare: true })
      } else {
        const { from, through, firstTierHead } = role
        terms.push({ ...who, role: role.role, from, through, firstTierHead, bare: false })
      }
    })
  })
  return terms
}

export function edgesOf(record: RolloutRecord): Edge[] {
  const edges: Edge[] = []
  const terms = termsOf(record)
  for (const term of terms) {
    if (term.bare) continue
    const beside = terms.filter(({ person, role }) => person === term.person && role === term.role)
    const about = { person: term.person, role: term.role }
    const { from, through } = term
    if (from !== undefined && !beside.some((other) => other.through && dayAfter(other.through) === from)) {
      edges.push({ ...about, edge: 'start', day: from, notifiedPath: `${term.path}.startNotifiedOn` })
    }
    if (through && !beside.some((other) => other.from === dayAfter(through))) {
      edges.push({ ...about, edge: 'end', day: dayAfter(through), notifiedPath: `${term.path}.endNotifiedOn` })
    }
  }
  return edges
}
