import type { Choices } from './completions'
import {
  addDays,
  datesIn,
  dayAfter,
  dayBefore,
  earlier,
  farAhead,
  later,
  longAgo,
  regulationDay,
  sortedDays,
  spanCovers,
  type Day,
} from './days'
import { setUpBy } from './groups'
import { lawSays, readingOf, type LastDay, type Options } from './laws'
import type { Phase, Role, RolloutRecord } from './record-shape'
import { edgesOf, termsOf, type Edge, type KnownTerm } from './terms'

/** What is worked out once for a record. */
export interface Given {
  record: RolloutRecord
  options: Options
  terms: KnownTerm[]
  edges: Edge[]
  /** Days on which somebody or something begins or ends. */
  turns: Day[]
  kind: string
  isBureau: boolean
}

export function given(record: RolloutRecord, options: Options): Given {
  const named = lawSays('definitions.classify-body', { name: record.body.name }, options)
  return {
    record,
    options,
    terms: termsOf(record),
    edges: edgesOf(record),
    turns: turnsOf(record, options.asOf),
    kind: record.body.kind ?? named.kind,
    isBureau: named.status === 'listed' && named.name === '臺北市政府資訊局',
  }
}

function turnsOf({ body, system, people, workingGroup }: RolloutRecord, asOf: Day): Day[] {
  const terms = people?.map(({ roles }) => roles)
  const groups = [workingGroup ?? []].flat().map(({ establishedOn, dissolvedOn }) => [establishedOn, dissolvedOn])
  const turns = new Set<Day>([regulationDay, asOf])
  for (const day of datesIn([body, system, terms, groups])) if (day <= asOf) turns.add(day).add(dayAfter(day))
  return sortedDays(turns).filter((day) => day <= asOf)
}

export interface PhasePart {
  phase: Phase
  from: Day
  through: Day | null
}

interface Around {
  /** Days at which an answer may turn; each is tried with the days beside it. */
  around?: readonly (Day | null)[]
  ahead?: boolean
  neverToo?: boolean
  from?: Day
  through?: Day
}

const ways = new Map<string, string[]>()

function keysOf(path: string): string[] {
  let keys = ways.get(path)
  if (!keys) ways.set(path, (keys = path.split('.')))
  return keys
}

/** The record under one completion of what it does not say. */
export class World {
  readonly record: RolloutRecord
  readonly options: Options
  readonly asOf: Day

  constructor(
    readonly given: Given,
    private readonly choices: Choices,
  ) {
    this.record = given.record
    this.options = given.options
    this.asOf = given.options.asOf
  }

  reading(id: string): string | undefined {
    return readingOf(id, this.options)
  }

  law(rule: Parameters<typeof lawSays>[0], facts: object): any {
    return lawSays(rule, facts, this.options)
  }

  choose<T>(path: string, possible: () => readonly T[]): T {
    return this.choices.choose(path, possible)
  }

  /** A fact by its way in the record, else one of its possible values. */
  fact<T>(path: string, possible: () => readonly T[]): T {
    const { found, asked } = this.look(path)
    return found === undefined ? this.choices.choose(asked, possible) : (found as T)
  }

  /** A fact and the way to it, or to the first part of the way that the record does not have. */
  private look(path: string): { found: unknown; asked: string } {
    let found: any = this.record
    let walked = 0
    for (const key of keysOf(path)) {
      walked += 1
      found = found[key]
      if (found === null || found === undefined) break
    }
    if (found !== null && found !== undefined) return { found, asked: path }
    const asked = keysOf(path).slice(0, walked).join('.')
    if (found === null && asked !== path) throw new Error(`${path} stops at ${asked}`)
    // Two facts of one absent part are two facts, though the part is what is missing.
    return { found, asked: asked === path ? path : `${asked}>${path}` }
  }

  day(path: string, { around = [], ahead, neverToo = true, from, through }: Around = {}): Day | null {
    return this.fact<Day | null>(path, () => {
      const days = new Set<Day>([longAgo, this.asOf])
      for (const day of around) {
        if (day === null) continue
        for (const near of daysNear(day)) days.add(near)
        // A limit that ends on a day off ends some days later.
        if (ahead) days.add(addDays(day, -10))
      }
      if (ahead) for (const day of [dayAfter(this.asOf), farAhead]) days.add(day)
      if (from) days.add(from)
      if (through) days.add(through)
      const sound = sortedDays(days).filter(
        (day) => day >= (from ?? longAgo) && day <= (through ?? farAhead) && day <= (ahead ? farAhead : this.asOf),
      )
      return neverToo ? [null, ...sound] : sound
    })
  }

  /** A last day, also where the calendar has ended before it: then it may lie anywhere from the first possible day. */
  lastDay(name: string, last: LastDay): Day {
    if ('day' in last) return last.day
    return this.choices.choose(`calendar:${name}`, () => [last.notBefore, farAhead])
  }

  // Scope, day by day.

  outOfScope(day: Day): string | null {
    if (day < regulationDay) return 'before-regulation'
    if (this.given.kind === 'not-listed') return 'out-of-scope'
    if (!this.isMajor(day)) return 'not-a-major-system'
    if (!this.inRollout(day)) return 'not-in-rollout'
    if (!this.isStrictDistrict() && this.isExcluded(day)) return 'excluded'
    return null
  }

  /** Of the bureau's own duties. */
  outOfBureauScope(day: Day): string | null {
    if (day < regulationDay) return 'before-regulation'
    return this.isMajor(day) ? null : 'not-a-major-system'
  }

  isStrictDistrict(): boolean {
    return this.given.kind === 'district-office' && this.reading('district-office-duties') === 'strict'
  }

  private isMajor(day: Day): boolean {
    const { major } = this.record.system
    if (typeof major !== 'object') return this.fact('system.major', () => [true, false])
    if (this.fact('system.major.developer', () => ['doit', 'other']) !== 'doit') return false
    if (this.fact('system.major.userBodies', () => [0, 2]) < 2) return false
    const approvedOn = this.day('system.major.approvedOn', { around: [day] })
    return approvedOn !== null && approvedOn <= day
  }

  private inRollout(day: Day): boolean {
    const inRollout = this.fact<boolean | { from: Day; through: Day | null }[]>('body.inRollout', () => [true, false])
    return typeof inRollout === 'boolean' ? inRollout : inRollout.some((span) => spanCovers(span, day))
  }

  private exclusions(around: Day[]): { from: Day; through: Day | null }[] {
    const always = [{ from: longAgo, through: null }]
    if (this.record.body.exclusions === undefined) return this.fact('body.exclusions', () => [[], always])
    const effective: { from: Day; through: Day | null }[] = []
    this.record.body.exclusions.forEach(({ proposedOn }, index) => {
      const approvedOn = this.day(`body.exclusions.${index}.approvedOn`, { around, from: proposedOn })
      if (approvedOn === null) return
      const withdrawnOn = this.day(`body.exclusions.${index}.withdrawnOn`, { around, from: approvedOn })
      if (withdrawnOn !== approvedOn) {
        effective.push({ from: approvedOn, through: withdrawnOn === null ? null : dayBefore(withdrawnOn) })
      }
    })
    return effective
  }

  private isExcluded(day: Day): boolean {
    return this.exclusions([day]).some((span) => spanCovers(span, day))
  }

  /** Days on which scope may begin or end. */
  scopeEdges(around: Day[]): Day[] {
    const edges = [regulationDay]
    const { major } = this.record.system
    if (typeof major === 'object') {
      const approvedOn = this.day('system.major.approvedOn', { around })
      if (approvedOn !== null) edges.push(approvedOn)
    }
    const rollout = this.record.body.inRollout
    const spans = [...(Array.isArray(rollout) ? rollout : []), ...this.exclusions(around)]
    for (const { from, through } of spans) {
      edges.push(from)
      if (through !== null) edges.push(dayAfter(through))
    }
    return sortedDays(edges)
  }

  /** When and why the body left the scope after a day on which it was in it; null: it has not. */
  leaving(day: Day): { on: Day; why: string } | null {
    for (const edge of this.scopeEdges([day])) {
      if (edge <= day || edge > this.asOf) continue
      const why = this.outOfScope(edge)
      if (why === 'excluded' || why === 'not-in-rollout') return { on: edge, why }
    }
    return null
  }

  /** The phases listed, cut to the days in scope. */
  phaseParts(outOfScope: (day: Day) => string | null): PhasePart[] {
    const parts: PhasePart[] = []
    for (const { phase, from, through } of this.record.system.phases ?? []) {
      const starts = [from, ...this.scopeEdges([from]).filter((edge) => edge > from && edge <= (through ?? farAhead))]
      starts.forEach((start, index) => {
        if (outOfScope(start) !== null) return
        const next = starts[index + 1]
        const end = next === undefined ? through : dayBefore(next)
        const last = parts.at(-1)
        if (last && last.phase === phase && last.through !== null && dayAfter(last.through) === start) {
          last.through = end
        } else parts.push({ phase, from: start, through: end })
      })
    }
    return parts.sort((left, right) => (left.from < right.from ? -1 : 1))
  }

  // Retirement.

  retiredOn(around: Day[] = []): Day | null {
    const { phases } = this.record.system
    let from: Day | undefined
    for (const { through } of phases ?? []) {
      if (this.record.system.retiredOn === undefined && through === null) return null
      if (through !== null && (from === undefined || through > from)) from = through
    }
    return this.day('system.retiredOn', { around, ahead: true, ...(from && { from }) })
  }

  /** Whether the system is in use on a day; up to the last day of a phase it is. */
  inUse(day: Day): boolean {
    for (const { through } of this.record.system.phases ?? []) if (day <= (through ?? farAhead)) return true
    return day <= (this.retiredOn([day]) ?? farAhead)
  }

  // Working groups.

  establishedOn({ path }: { path: string }, around: Day[] = []): Day | null {
    // What was dissolved had been established.
    const { found } = this.look(`${path}.dissolvedOn`)
    const through = (found ?? farAhead) as Day
    const from = this.groupsBeside(path).before
    return this.day(`${path}.establishedOn`, { around, from, through, neverToo: through === farAhead })
  }

  dissolvedOn({ path }: { path: string }, around: Day[] = []): Day | null {
    const establishedOn = this.establishedOn({ path }, around)
    if (establishedOn === null) return null
    const through = this.groupsBeside(path).after
    return this.day(`${path}.dissolvedOn`, { around, from: establishedOn, through, neverToo: through === farAhead })
  }

  /** The last day known of the groups before one, and the first of those after it: they do not overlap. */
  private groupsBeside(path: string): { before: Day; after: Day } {
    const groups = [this.record.workingGroup ?? []].flat()
    const own = groups[Number(keysOf(path)[1] ?? 0)]
    const day = own && setUpBy(own)
    const beside = { before: longAgo, after: farAhead }
    for (const other of groups) {
      const otherDay = setUpBy(other)
      if (other === own || !day || otherDay === null) continue
      if (otherDay < day) beside.before = later(beside.before, other.dissolvedOn ?? otherDay)
      else beside.after = earlier(beside.after, otherDay)
    }
    return beside
  }

  // People.

  covers(term: KnownTerm, day: Day, near: Day[] = []): boolean {
    const beside = this.given.terms.filter(
      (other) => other !== term && other.person === term.person && other.role === term.role,
    )
    const around = near.length > 0 ? near : [day]
    const earliest = beside.map(({ through }) => through ?? longAgo).filter((end) => end < (term.from ?? this.asOf))
    const latest = beside.map(({ from }) => from ?? farAhead).filter((start) => start > (term.from ?? longAgo))
    if (term.from === undefined && day >= this.asOf) {
      // In office by asOf.
    } else {
      const from =
        term.from ??
        this.day(`${term.path}.from`, {
          around,
          neverToo: false,
          from: dayAfter(earliest.sort().at(-1) ?? longAgo),
          ...(term.through && { through: term.through }),
        })!
      if (from > day) return false
    }
    const through =
      term.through === undefined
        ? this.day(`${term.path}.through`, {
            around,
            ahead: true,
            neverToo: latest.length === 0,
            from: term.from ?? this.asOf,
            ...(latest.length > 0 && { through: dayBefore(latest.sort()[0]!) }),
          })
        : term.through
    return (through ?? farAhead) >= day
  }

  holds(person: string, role: Role, day: Day): boolean {
    return this.given.terms.some((term) => term.person === person && term.role === role && this.covers(term, day))
  }

  holders(role: Role, day: Day, near: Day[] = []): string[] {
    const ids = new Set<string>()
    for (const term of this.given.terms) if (term.role === role && this.covers(term, day, near)) ids.add(term.person)
    return [...ids]
  }

  /** The days on which a term may begin; of one that begins on a day not known, those near the days that count. */
  startsOf(role: Role, near: Day[]): Day[] {
    const starts = [longAgo, this.asOf]
    for (const term of this.given.terms) {
      if (term.role !== role) continue
      if (term.from !== undefined) starts.push(term.from)
      else starts.push(...near.flatMap(daysNear))
    }
    return sortedDays(starts)
  }
}

const daysNear = (day: Day): Day[] => [dayBefore(day), day, dayAfter(day)]
