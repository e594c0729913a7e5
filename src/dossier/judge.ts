import type { IsoDate } from '../kernel/civil-date'
import type { ClauseId } from '../law/clause-id'
import { FIRST_DAY } from './days'
import type { ObligationStatus } from './obligation'
import { type Outcome, type Standing, shared, standing, undetermined } from './outcome'

/** A fact of a record, known or not. */
export interface Fact<Value> {
  /** Where the record has it, or would; several where it is made of several. */
  readonly paths: readonly string[]
  /** Undefined where the record does not say. */
  readonly value: Value | undefined
  /** What it could be: at least one of each kind that can be told apart. */
  readonly couldBe: () => readonly Value[]
}

/** Everything that a fact could be: what the record says, where it does. */
export function valuesOf<Value>({ value, couldBe }: Fact<Value>): readonly Value[] {
  return value === undefined ? couldBe() : [value]
}

export type Facts<Values> = { readonly [Name in keyof Values]: Fact<Values[Name]> }

/** What is known of a thing that has no path of its own. */
export function known<Value>(value: Value): Fact<Value> {
  return { paths: [], value, couldBe: () => [value] }
}

export function fact<Value>(
  paths: string | readonly string[],
  value: Value | undefined,
  couldBe: () => readonly Value[],
): Fact<Value> {
  return { paths: [paths].flat(), value, couldBe }
}

/** The day on which something happened; it may have happened on any day from one on, or not at all. */
export function happenedOn(
  path: string,
  value: IsoDate | null | undefined,
  asOf: IsoDate,
  notBefore: IsoDate = FIRST_DAY,
): Fact<IsoDate | null> {
  return { paths: [path], value, couldBe: () => (notBefore > asOf ? [null] : [null, notBefore, asOf]) }
}

/**
 * How a line stands on facts of which some may not be known: as it stands for everything that they could be where that
 * is one and the same; else undetermined, for those that alone can change it. Null where there is no line.
 */
export function judge<Values extends object>(
  clause: ClauseId,
  facts: Facts<Values>,
  outcomeOn: (values: Values) => Outcome | null,
): Standing | null {
  const all = Object.entries(facts) as [keyof Values & string, Fact<unknown>][]
  const unknown = all.filter(([, { value }]) => value === undefined)
  const given = Object.fromEntries(all.map(([name, { value }]) => [name, value])) as Values
  if (unknown.length === 0) {
    const outcome = outcomeOn(given)
    return outcome && standing(outcome, clause)
  }
  const completions = completionsOf(unknown)
  const cases = completions.map((values): Case => ({ values, outcome: outcomeOn({ ...given, ...values }) }))
  const outcomes = cases.map(({ outcome }) => outcome)
  if (outcomes.every((outcome) => outcome === null)) return null
  const scopeMissing = [...new Set(outcomes.flatMap((outcome) => outcome?.scopeMissing ?? []))]
  const statuses = new Set(outcomes.map((outcome) => outcome?.status ?? null))
  const dueOf = sharedDue(outcomes)
  if (scopeMissing.length > 0 && (statuses.size > 1 || !statuses.has('not-applicable')))
    return undetermined(clause, scopeMissing, dueOf)
  const lines = outcomes.filter((outcome) => outcome !== null) as [Outcome, ...Outcome[]]
  // What is not applicable, if there is a line at all, needs no fact.
  const isAlike = statuses.size === 1 || lines.every(({ status }) => status === 'not-applicable')
  if (isAlike) return shared(lines, clause)
  const { readings } = shared(lines, clause)
  return undetermined(
    clause,
    unknown.filter(([name]) => matters(name, cases)).flatMap(([, { paths }]) => paths),
    dueOf,
    readings,
  )
}

/** Whether a line stands so in other cases too. Where one of them has no such line, nobody is blamed. */
export function standsAlike(status: ObligationStatus, others: readonly (ObligationStatus | null)[]): boolean {
  return others.every((other) => (other === null ? status !== 'breached' : other === status))
}

interface Case {
  readonly values: Readonly<Record<string, unknown>>
  readonly outcome: Outcome | null
}

function completionsOf(unknown: readonly [string, Fact<unknown>][]): readonly Readonly<Record<string, unknown>>[] {
  return unknown.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (partial, [name, { couldBe }]) =>
      couldBe().flatMap((value) => partial.map((values) => ({ ...values, [name]: value }))),
    [{}],
  )
}

/** Whether two cases that differ in one fact alone stand differently. */
function matters(name: string, cases: readonly Case[]): boolean {
  const seen = new Map<string, string | null>()
  return cases.some(({ values, outcome }) => {
    const { [name]: _, ...others } = values
    const key = JSON.stringify(others)
    const status = outcome?.status ?? null
    if (!seen.has(key)) {
      seen.set(key, status)
      return false
    }
    return seen.get(key) !== status
  })
}

function sharedDue(outcomes: readonly (Outcome | null)[]): IsoDate | null {
  const due = outcomes[0]?.due ?? null
  return outcomes.every((outcome) => (outcome?.due ?? null) === due) ? due : null
}
