import { type Json, type JsonObject, deepFreeze, sameJson } from '../../kernel/json'
import type { AnyRule } from '../../kernel/rule'
import type { CheckRule } from '../../law/check'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingOf } from '../../law/rule'
import type { TableRule } from '../../law/table-rule'
import { type AnyTableRule, type KnownFacts, type LawTableRule, type OfAnyLaw, isFindings } from '../table/any-table'
import { type Stretch, firstAfter, lastBefore, stretchesOf } from '../questions/answer-cells'
import { type Axis, type OrderedAxis, stepsOf, valueAt } from '../table/axis'
import { type Bound, type Range, rangeOf } from '../table/linear-system'
import { tellingChanges } from '../table/list-changes'
import { nextAbove, nextBelow } from './nearest-double'
import { assertAnswered, readFacts } from '../table/partial-facts'
import { type AnalysisOptions, type LawAnalysisOptions, readReadings, readRule } from '../table/read-rule'
import { type AskedTable, type Way, distinct, askedTablesOf } from '../table/asked-table'

/** A change of one fact that gives another outcome. */
export interface Flip<Outcome, Clause extends string = ClauseId> {
  /** The caller's fact that changes. */
  readonly fact: string
  readonly from: Json
  readonly to: Json
  /** How far a number or a date moves, of dates in days; null for any other change. */
  readonly distance: number | null
  /** What then comes out, and under which clause. */
  readonly outcome: Outcome
  readonly clause: Clause
}

/** The changes that give another outcome of one finding. */
export interface FindingFlips<Code extends string> {
  readonly code: Code
  readonly flips: readonly Flip<Code | 'met'>[]
}

/**
 * The nearest changes of one fact, all others as they are, that give another outcome; for a check those of each
 * finding. Of a number or a date the nearest one up and the nearest one down, exact at the threshold; of a choice every
 * other value; of a list, for each outcome, one entry more, less or other, else a list that shows it. Every change
 * leaves the facts valid.
 *
 * @param rule - a rule that carries a table
 * @param facts - the facts as they are
 * @param options - which readings to take
 * @returns numbers and dates by how far they move, then the rest in the order of the facts
 * @throws InvalidInputError where the rule carries no table, a fact or an option is not as described, or a reading asks
 *   for a fact that is not given; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * nearestFlips(courseAttendance, { course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 })[1] // => { fact: 'leaveHours', from: 2, to: 6, distance: 4, outcome: 'leave-share-reached', clause: '7.1.3' }
 */
export function nearestFlips<FactsOfRule, Value, Inputs, Outcome>(
  rule: TableRule<FactsOfRule, Value, Inputs, Outcome>,
  facts: NoInfer<FactsOfRule>,
  options?: AnalysisOptions,
): readonly Flip<Outcome>[]
export function nearestFlips<FactsOfRule, Code extends string>(
  rule: CheckRule<FactsOfRule, Code>,
  facts: NoInfer<FactsOfRule>,
  options?: AnalysisOptions,
): readonly FindingFlips<Code>[]
export function nearestFlips<Some extends LawTableRule>(
  rule: OfAnyLaw<Some>,
  facts: object,
  options?: LawAnalysisOptions,
): readonly Flip<Json, string>[]
export function nearestFlips<Some extends AnyRule>(
  rule: OfAnyLaw<Some>,
  facts: object,
  options?: LawAnalysisOptions,
): readonly Flip<unknown, string>[] | readonly FindingFlips<string>[]
export function nearestFlips(
  rule: unknown,
  facts: unknown,
  options?: LawAnalysisOptions,
): readonly Flip<unknown>[] | readonly Flip<Json, string>[] | readonly FindingFlips<string>[] {
  const known = readRule(rule)
  const given = readFacts(known, facts)
  const reading = readReadings(known, options)
  assertAnswered(known, given, reading)
  const found = askedTablesOf(known, reading).map((asked) => flipsOf(known, asked, given, reading))
  const { table } = known
  return deepFreeze(
    isFindings(table)
      ? table.map(({ code }, place) => ({ code, flips: found[place] as readonly Flip<string>[] }))
      : (found[0] as readonly Flip<unknown>[]),
  )
}

function flipsOf(rule: AnyTableRule, asked: AskedTable, facts: KnownFacts, reading: ReadingOf): readonly Flip<Json>[] {
  const [now] = asked.ways(facts) as [Way]
  const flips = [...asked.axes].flatMap(([fact, axis]): readonly Flip<Json>[] => {
    if (axis.kind === 'points')
      return changes(fact, axis.values).filter(({ from, to, outcome }, _, all) =>
        all.every(
          (other) => !sameJson(other.outcome, outcome) || membersChanged(from, to) <= membersChanged(from, other.to),
        ),
      )
    if (axis.kind === 'list') return changesOfList(fact)
    const ranges = asked
      .ways({ ...facts, [fact]: undefined })
      .map(({ outcome, system }) => ({ outcome, range: rangeOf(system, fact) as Range }))
    const stretches = stretchesOf(axis, ranges, asked.outcomes).filter(
      ({ possible }) => !sameJson(possible[0], now.outcome),
    )
    if (facts[fact] === null)
      return changes(
        fact,
        stretches.map(({ to }) => valueAt(axis, lastBefore(axis, to).at)),
      )
    return [
      ...changes(
        fact,
        nearestOf(axis, stretches, stepsOf(axis, facts[fact] as Json)).map((steps) => valueAt(axis, steps)),
      ),
      ...(axis.nullable ? changes(fact, [null]) : []),
    ]
  })
  return [
    ...flips
      .filter(({ distance }) => distance !== null)
      .sort((a, b) => (a.distance as number) - (b.distance as number)),
    ...flips.filter(({ distance }) => distance === null),
  ]

  /** Those values of a fact that are valid and give another outcome. */
  function changes(fact: string, values: readonly Json[]): readonly Flip<Json>[] {
    return values.flatMap((to): readonly Flip<Json>[] => {
      const changed = { ...facts, [fact]: to }
      if (!isValid(rule, changed, reading)) return []
      const [then] = asked.ways(changed) as [Way]
      const from = facts[fact] as Json
      return sameJson(then.outcome, now.outcome)
        ? []
        : [
            {
              fact,
              from,
              to,
              distance: distanceOf(from, to, asked.axes.get(fact) as Axis),
              outcome: then.outcome,
              clause: then.clause,
            },
          ]
    })
  }

  /** For each outcome that a change of a list can give the first change that does. */
  function changesOfList(fact: string): readonly Flip<Json>[] {
    const list = facts[fact] as readonly Json[]
    const examples = asked.examples(fact, { ...facts, [fact]: undefined }) as readonly (readonly Json[])[]
    const entries = distinct(examples.flat())
    const byOne = tellingChanges(list, entries, asked.view(fact, facts))
    const shown = new Set([JSON.stringify(now.outcome)])
    const flips: Flip<Json>[] = []
    for (const changed of [byOne, examples])
      for (const to of changed) {
        if (shown.size === asked.outcomes.length) return flips
        const [{ outcome }] = asked.ways({ ...facts, [fact]: to }) as [Way]
        if (shown.has(JSON.stringify(outcome))) continue
        const found = changes(fact, [to])
        if (found.length > 0) shown.add(JSON.stringify(outcome))
        flips.push(...found)
      }
    return flips
  }
}

/** How many members of an object differ; of anything else whether it does. */
function membersChanged(from: Json, to: Json): number {
  return typeof from !== 'object'
    ? 1
    : Object.entries(from as JsonObject).filter(([member, value]) => !sameJson((to as JsonObject)[member], value))
        .length
}

function isValid({ facts: schema, table }: AnyTableRule, facts: KnownFacts, reading: ReadingOf): boolean {
  return schema.safeParse(facts).success && (isFindings(table) || (table.refuse?.(facts, reading) ?? []).length === 0)
}

function distanceOf(from: Json, to: Json, axis: Axis): number | null {
  if (axis.kind !== 'ordered' || from === null || to === null) return null
  return Math.abs(stepsOf(axis, to) - stepsOf(axis, from)) * (axis.step ?? 1)
}

/** The nearest number down and the nearest one up that lie in some stretch. */
function nearestOf(axis: OrderedAxis, stretches: readonly Stretch[], steps: number): readonly number[] {
  const below = stretches
    .filter(({ from }) => from.at < steps)
    .map((stretch) => endOf(lastBefore(axis, stretch.to), nextBelow))
    .filter((end) => end < steps)
  const above = stretches.map((stretch) => endOf(firstAfter(stretch.from), nextAbove)).filter((end) => end > steps)
  return [...(below.length > 0 ? [Math.max(...below)] : []), ...(above.length > 0 ? [Math.min(...above)] : [])]
}

function endOf({ at, included }: Bound, beyond: (number: number) => number): number {
  return included ? at : beyond(at)
}
