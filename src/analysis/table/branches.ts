import type { Comparison, Side } from '../../kernel/comparison'
import { parseIsoDate } from '../../kernel/civil-date'
import { type Interval, type Scalar, isOneOf, meets } from '../../kernel/condition'
import type { Case } from '../../kernel/derive'
import type { ReadingOf } from '../../law/rule'
import { type AnyRow, type AnyTable, type KnownFacts, rowsOf } from './any-table'
import type { Axis, OrderedAxis } from './axis'
import { boundsOfCondition } from './bounds'
import { type Inequality, type System, isSatisfiable } from './linear-system'

/**
 * A row of a table with what it asks of those numbers and dates that are not known. A row can have several, when it is
 * reached in several ways.
 */
export interface Branch {
  readonly row: AnyRow
  readonly system: System
}

type Axes = ReadonlyMap<string, Axis>
type AnyCondition = Scalar | { readonly oneOf: readonly Scalar[] } | Interval

/**
 * Every way to reach a row of a table from facts of which some numbers and dates are not known, within what the system
 * says of them.
 */
export function branchesOf(
  table: AnyTable,
  axes: Axes,
  facts: KnownFacts,
  within: System,
  reading: ReadingOf,
): readonly Branch[] {
  if (!isSatisfiable(within)) return []
  const derived = new Map<string, Scalar>()
  return rowsOf(table, reading).flatMap((row) => {
    const asked = Object.entries(row.when) as unknown as [string, AnyCondition][]
    const systems = asked.reduce<readonly System[]>(
      (reached, [input, condition]) => reached.flatMap((system) => narrow(system, input, condition)),
      [within],
    )
    return systems.map((system) => ({ row, system }))
  })

  function narrow(system: System, input: string, condition: AnyCondition): readonly System[] {
    const derivation = table.derive[input]
    if (derivation === undefined) return single(system, input, condition)
    if (derivation.cases === undefined) return meets(condition, valueOf(input, derivation)) ? [system] : []
    return derivation
      .cases(reading)
      .filter(({ value }) => meets(condition, value))
      .flatMap((each) => inCase(system, each))
  }

  /** Looked for once, not in every row, since it can mean walking through a list. */
  function valueOf(input: string, derivation: AnyTable['derive'][string]): Scalar {
    if (!derived.has(input)) derived.set(input, derivation.of(facts, reading))
    return derived.get(input) as Scalar
  }

  function inCase(system: System, { when = {}, where = [] }: Case<KnownFacts, Scalar>): readonly System[] {
    if (where.some((comparison) => factsOf(comparison).some((name) => facts[name] === null))) return []
    const singles = (Object.entries(when) as unknown as [string, AnyCondition][]).reduce<readonly System[]>(
      (reached, [name, condition]) => reached.flatMap((each) => single(each, name, condition)),
      [system],
    )
    return singles.map((each) => [...each, ...where.map(inequalityOf)]).filter(isSatisfiable)
  }

  function single(system: System, name: string, condition: AnyCondition): readonly System[] {
    if (facts[name] !== undefined) return meets(condition, facts[name] as Scalar) ? [system] : []
    const alternatives: readonly (Scalar | Interval)[] = isOneOf(condition) ? condition.oneOf : [condition]
    return alternatives
      .flatMap((alternative) => {
        const bounds = boundsOfCondition(name, axes.get(name) as OrderedAxis, alternative)
        return bounds === null ? [] : [[...system, ...bounds]]
      })
      .filter(isSatisfiable)
  }
}

/** The facts that a comparison is about. */
export function factsOf({ left, right }: Comparison): readonly string[] {
  return [left, right].flatMap((side) => (typeof side === 'string' ? [] : Object.keys(side)))
}

/** A comparison of facts in steps; all have the same. */
export function inequalityOf({ left, is, right }: Comparison): Inequality {
  const times: Record<string, number> = {}
  let constant = 0
  const add = (side: Side, sign: 1 | -1): void => {
    if (typeof side === 'string') constant += sign * parseIsoDate(side)
    else for (const [name, factor] of Object.entries(side)) times[name] = (times[name] ?? 0) + sign * (factor as number)
  }
  add(left, 1)
  add(right, -1)
  const divisor = Object.values(times).reduce(greatestCommonDivisor, 0)
  // In lowest terms, so what is said of whole numbers is as tight as it can be.
  return {
    times: Object.fromEntries(Object.entries(times).map(([name, factor]) => [name, factor / divisor])),
    atLeast: Math.ceil(((is === '>' ? 1 : 0) - constant) / divisor),
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b)
}
