import { everyCompletion, outcomesOf, pathsThatMatter, type Tree } from './completions'
import { farAhead, type Day } from './days'
import { World, type Given } from './world'

export type Status = 'met' | 'breached' | 'advisory' | 'pending' | 'undetermined' | 'not-applicable'
export type Actor = 'body' | 'doit' | 'trainee' | 'agency' | 'unnamed'

/** What the second audit says of one obligation. */
export interface SecondLine {
  id: string
  clause: string
  occasion: string
  rule: string | null
  actor: Actor
  own: boolean
  subject: Subject
  status: Status
  breach: 'ongoing' | 'past' | null
  due: Day | null
  why: string[]
  missing: string[]
}
export interface Subject {
  date?: Day | null
  person?: string
  role?: string
  course?: string
  phase?: string
  edge?: string
  aspect?: string
  key?: string
}

/** Which obligation a line is about. */
export interface About {
  clause: string
  occasion: string
  rule: string | null
  actor: Actor
  keys?: (string | number)[]
  /** Of several groups the one that it is about. */
  group?: string | undefined
  subject?: Subject
  /** A line that is told only where it is there whatever the record does not say. */
  certainOnly?: boolean
}
export interface Verdict {
  status: Status
  breach?: 'ongoing' | 'past'
  due?: Day | null
  why?: string[]
}
export type Line = About & Verdict

export const met = (due: Day | null = null): Verdict => ({ status: 'met', due })
export const pending = (due: Day | null = null): Verdict => ({ status: 'pending', due })
export const advisory = (...why: string[]): Verdict => ({ status: 'advisory', why })
export const notApplicable = (why: string): Verdict => ({ status: 'not-applicable', why: [why] })
export const ongoing = (due: Day | null = null): Verdict => ({ status: 'breached', breach: 'ongoing', due })
export const past = (due: Day | null = null): Verdict => ({ status: 'breached', breach: 'past', due })

/** A duty of the body that arises on a day: out of scope on it, released when the body leaves, or as it is judged. */
export function arising(
  world: World,
  day: Day,
  { due, done }: { due: Day | null; done: Day | null },
  judge: () => Verdict,
): Verdict {
  const why = world.outOfScope(day)
  if (why !== null) return notApplicable(why)
  const left = world.leaving(day)
  if (left && (done === null || done >= left.on) && (due === null || left.on <= due)) return notApplicable(left.why)
  return judge()
}

/** A limit: done by it, later, or not at all. */
export function limit(world: World, day: Day, due: Day, done: Day | null): Verdict {
  return arising(world, day, { due, done }, () => byLimit(world.asOf, due, done))
}

export function byLimit(asOf: Day, due: Day, done: Day | null): Verdict {
  if (done !== null) return done <= due ? met(due) : past(due)
  return asOf <= due ? pending(due) : ongoing(due)
}

/** What has no date in the law: done, or still to be done. */
export function open(world: World, day: Day, done: Day | null): Verdict {
  return arising(world, day, { due: null, done }, () => (done === null ? pending() : met()))
}

/** What is asked of a part or of phases that the record does not have: any answer is possible while in scope. */
export function notKnown(world: World, path: string, outOfScope = world.outOfScope(world.asOf)): Verdict {
  if (outOfScope !== null) return notApplicable(outOfScope)
  return world.choose(path, () => [true, false]) ? met() : pending()
}

/** The lines that one piece of the record gives under one completion. */
export type Piece = (world: World) => Line[]

export function linesOf(given: Given, pieces: Iterable<Piece>): SecondLine[] {
  const lines: SecondLine[] = []
  for (const piece of pieces) {
    lines.push(
      ...together(
        given,
        everyCompletion((choices) => piece(new World(given, choices))),
      ),
    )
  }
  return lines
}

const escaped = (part: string | number): string => String(part).replaceAll('%', '%25').replaceAll('/', '%2F')
const idOf = ({ clause, occasion, keys = [], group }: About): string =>
  [clause, occasion, ...keys, ...(group === undefined ? [] : [group])].map(escaped).join('/')

const scopeFacts = ['body.inRollout', 'body.exclusions', 'system.major']

/** One line for each that some completion gives: decided where all of them say the same of it. */
function together(given: Given, tree: Tree<Line[]>): SecondLine[] {
  const outcomes = outcomesOf(tree)
  const ids = new Set(outcomes.flatMap((lines) => lines.map(idOf)))
  const lines: SecondLine[] = []
  for (const id of ids) {
    const variants = outcomes.map((outcome) => outcome.find((line) => idOf(line) === id))
    const line = variants.find((variant) => variant !== undefined)!
    const decided = variants.every((variant) => variant?.status === line.status)
    if (!decided && line.certainOnly) continue
    const known = variants.filter((variant) => variant !== undefined)
    const shared = <T>(of: (variant: Line) => T): T | null =>
      known.every((variant) => of(variant) === of(line)) ? of(line) : null
    lines.push({
      id,
      clause: line.clause,
      occasion: line.occasion,
      rule: line.rule,
      actor: line.actor,
      own: line.actor === 'body' || (given.isBureau && line.actor === 'doit'),
      subject: line.subject ?? {},
      status: decided ? line.status : 'undetermined',
      breach: decided ? worstBreach(known) : null,
      due: sharedDue(shared((variant) => variant.due ?? null)),
      why: (line.why ?? []).filter((code) => known.every(({ why }) => why?.includes(code))),
      missing: decided ? [] : missingOf(tree, id),
    })
  }
  return lines
}

const sharedDue = (due: Day | null): Day | null => (due === farAhead ? null : due)

function worstBreach(variants: Line[]): 'ongoing' | 'past' | null {
  if (variants.some(({ breach }) => breach === 'ongoing')) return 'ongoing'
  return variants[0]?.breach ?? null
}

function missingOf(tree: Tree<Line[]>, id: string): string[] {
  const paths = new Set<string>()
  const statusOf = (lines: Line[]): string => lines.find((line) => idOf(line) === id)?.status ?? 'none'
  for (const path of pathsThatMatter(tree, statusOf)) {
    if (!path.startsWith('calendar:')) paths.add(path.split('>')[0]!)
  }
  const scope = [...paths].filter((path) => scopeFacts.some((fact) => path.startsWith(fact)))
  return (scope.length > 0 ? scope : [...paths]).sort()
}
