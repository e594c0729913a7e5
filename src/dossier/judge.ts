import type { IsoDate } from '../kernel/civil-date'
import { sameJson } from '../kernel/json'
import { type Verdict, unknownFor } from './verdict'

/** A fact of a dossier, known or not. */
export interface Fact<T> {
  /** Where the dossier has it, or has what it is made of. */
  readonly paths: readonly string[]
  /** Undefined where the dossier does not say. */
  readonly value: T | undefined
  /** What it could be: at least one of each kind that a rule can tell apart. */
  readonly couldBe: readonly T[]
}

export type Facts<Values> = { readonly [Name in keyof Values]: Fact<Values[Name]> }

/** The earliest day on which anything in a dossier can be imagined; it has a day before it. */
const LONG_AGO: IsoDate = '1900-01-02'
/** The latest. */
const FAR_AHEAD: IsoDate = '2100-12-31'

export function fact<T>(path: string | readonly string[], value: T | undefined, couldBe: readonly T[]): Fact<T> {
  return { paths: [path].flat(), value, couldBe }
}

/** The day on which something happened, by the day of the question; null where it has not. */
export function happenedOn(path: string, value: IsoDate | null | undefined, asOf: IsoDate): Fact<IsoDate | null> {
  return fact(path, value, [null, LONG_AGO, asOf])
}

/** A day that was set, which may lie ahead; null where none was. */
export function setFor(path: string, value: IsoDate | null | undefined): Fact<IsoDate | null> {
  return fact(path, value, [null, LONG_AGO, FAR_AHEAD])
}

/**
 * How an obligation stands on facts of which some may be unknown: as it stands for everything that they could be,
 * where that is one and the same, and of several reasons for it the first; else undetermined, for those that alone can
 * change it.
 */
export function judge<Values extends object>(facts: Facts<Values>, verdictOn: (values: Values) => Verdict): Verdict {
  const known = Object.entries(facts) as [keyof Values, Fact<unknown>][]
  const unknown = known.filter(([, { value }]) => value === undefined)
  const given = Object.fromEntries(known.map(([name, { value }]) => [name, value])) as Values
  if (unknown.length === 0) return verdictOn(given)
  const completions = unknown.reduce<readonly Partial<Values>[]>(
    (partial, [name, { couldBe }]) =>
      partial.flatMap((values) => couldBe.map((value) => ({ ...values, [name]: value }))),
    [{}],
  )
  const outcomes = completions.map((values) => ({ values, verdict: verdictOn({ ...given, ...values }) }))
  const [first, ...others] = outcomes.map(({ verdict }) => verdict) as [Verdict, ...Verdict[]]
  const due = others.every((other) => other.due === first.due) ? first.due : null
  if (others.every(({ status }) => status === first.status)) {
    const shared = <T>(part: T, same: (verdict: Verdict) => T): T | null =>
      others.every((other) => sameJson(same(other), part)) ? part : null
    return {
      ...first,
      due,
      decision: null,
      missing: shared(first.missing, ({ missing }) => missing) ?? [],
      repair: shared(first.repair, ({ repair }) => repair),
    }
  }
  const matters = ([name]: [keyof Values, Fact<unknown>]): boolean =>
    outcomes.some((a) =>
      outcomes.some(
        (b) =>
          a.verdict.status !== b.verdict.status &&
          unknown.every(([other]) => other === name || a.values[other] === b.values[other]),
      ),
    )
  return unknownFor(
    unknown.filter(matters).flatMap(([, { paths }]) => paths),
    due,
  )
}
