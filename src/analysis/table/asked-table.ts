import type { Json } from '../../kernel/json'
import type { Schema } from '../../kernel/schema'
import type { ClauseId } from '../../law/clause-id'
import type { ReadingOf } from '../../law/rule'
import {
  type AnyFinding,
  type AnyRow,
  type AnyTable,
  type AnyTableRule,
  type KnownFacts,
  isFindings,
  outcomeOf,
  rowsOf,
} from './any-table'
import { type Axis, type ListAxis, axesOf } from './axis'
import { boundsOfAxis, boundsOfValue } from './bounds'
import { branchesOf, factsOf, inequalityOf } from './branches'
import { viewOf } from './list-view'
import type { System } from './linear-system'
import type { KindOf, ListView } from './list-changes'

/** An outcome with what it asks of those numbers and dates that are not known. */
export interface Way {
  readonly outcome: Json
  readonly clause: ClauseId
  /** The inputs that were looked at on the way. */
  readonly inputs: readonly string[]
  readonly system: System
}

/** What is asked: the outcome of a rule, or of one finding of a check, from the facts that its table looks at. */
export interface AskedTable {
  readonly table: AnyTable
  /** The facts that are looked at, in the order of the schema, with what each can be. */
  readonly axes: ReadonlyMap<string, Axis>
  /** Every outcome, in the law's order. */
  readonly outcomes: readonly Json[]
  readonly ways: (facts: KnownFacts) => readonly Way[]
  /** Lists that show everything that can come of one, whatever else is known. */
  readonly examples: (name: string, known: KnownFacts) => readonly Json[]
  /** How a list is looked at, all else as it is. */
  readonly view: (list: string, facts: KnownFacts) => ListView
  /** The facts behind some inputs of the table. */
  readonly behind: (inputs: readonly string[]) => readonly string[]
}

/** The outcome of a rule with one table. */
export function askedOfTable(table: AnyTable, facts: Schema<unknown>, reading: ReadingOf): AskedTable {
  const all = narrowedAxes(table, facts, reading)
  const axes = new Map([...all].filter(([name]) => factsLookedAt(table, reading).includes(name)))
  // A fact that no row looks at can bound one that is looked at.
  const bounding = new Map([...all].filter(([name]) => axes.has(name) || isCompared(table, name)))
  return {
    table,
    axes,
    outcomes: distinct(rowsOf(table, reading).map(outcomeOf)),
    ways: (given) =>
      branchesOf(table, axes, given, whatIsKnown(table, bounding, given), reading).map(({ row, system }) =>
        wayBy(row, system),
      ),
    examples: examplesFor(table, axes),
    view: (list, given) => viewOf(table, list, given, reading),
    behind: (inputs) => factsBehind(table, inputs),
  }
}

/** Whether a check finds something of one code, of whatever item. */
function askedOfFinding(
  { code, table, each, items }: AnyFinding,
  facts: Schema<unknown>,
  reading: ReadingOf,
): AskedTable {
  const all = axesOf(facts)
  const named = (name: string): string => (all.has(name) ? name : (each as string))
  const behind = factsLookedAt(table, reading).map(named)
  const axes = new Map([...all].filter(([name]) => behind.includes(name)))
  const [{ clause }] = rowsOf(table, reading) as readonly AnyRow[] as [AnyRow]

  /** Nothing is found where nothing is found of any item. */
  const ways = (given: KnownFacts): readonly Way[] =>
    items(each === undefined ? given : { ...given, [each]: telling(given[each] as readonly Json[]) }).reduce<
      readonly Way[]
    >(
      (found, { item }) =>
        distinct(
          found.flatMap((way) =>
            branchesOf(table, axes, item, way.system, reading).map(({ row, system }) =>
              way.outcome === code ? { ...way, system } : wayBy(row, system),
            ),
          ),
        ),
      [{ outcome: 'met', clause, inputs: [], system: whatIsKnown(table, axes, given) }],
    )
  return {
    table,
    axes,
    outcomes: ['met', code],
    ways,
    examples: examplesFor(table, axes),
    view: (list, given) =>
      each === undefined
        ? viewOf(table, list, given, reading)
        : {
            kindOf: onceForEach((entry) => (ways({ ...given, [list]: [entry] }) as [Way])[0].outcome as string),
            walks: [],
          },
    behind: (inputs) => factsBehind(table, inputs).map(named),
  }
}

/** One table for a rule, one a finding for a check. */
export function askedTablesOf({ table, facts }: AnyTableRule, reading: ReadingOf): readonly AskedTable[] {
  return isFindings(table)
    ? table.map((finding) => askedOfFinding(finding, facts, reading))
    : [askedOfTable(table, facts, reading)]
}

/** Whether the checks between fields compare a fact with others. */
function isCompared({ between = [] }: AnyTable, name: string): boolean {
  return between.some((comparison) => factsOf(comparison).includes(name))
}

/** The caller's facts behind whatever some row asks under a reading. */
function factsLookedAt(table: AnyTable, reading: ReadingOf): readonly string[] {
  return factsBehind(
    table,
    rowsOf(table, reading).flatMap(({ when }) => Object.keys(when)),
  )
}

/** The caller's facts that the inputs of a table come from. */
function factsBehind({ derive }: AnyTable, inputs: readonly string[]): readonly string[] {
  return inputs.flatMap((input) => derive[input]?.from ?? [input])
}

function wayBy(row: AnyRow, system: System): Way {
  return { outcome: outcomeOf(row), clause: row.clause, inputs: Object.keys(row.when), system }
}

/** Values of which none is written as another. */
export function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}

/** Of entries that are alike the first; the last stays last, since it says under which clause nothing is found. */
function telling(entries: readonly Json[]): readonly Json[] {
  return [...distinct(entries.slice(0, -1)), ...entries.slice(-1)]
}

function onceForEach(kindOf: KindOf): KindOf {
  const known = new Map<string, string>()
  return (entry) => {
    const text = JSON.stringify(entry)
    if (!known.has(text)) known.set(text, kindOf(entry))
    return known.get(text) as string
  }
}

function narrowedAxes(table: AnyTable, facts: Schema<unknown>, reading: ReadingOf): ReadonlyMap<string, Axis> {
  const narrowed = table.narrowed?.(reading) ?? {}
  return new Map(
    [...axesOf(facts)].map(([name, axis]) => {
      const { minimum, maximum, step } = narrowed[name] ?? {}
      return [
        name,
        axis.kind === 'ordered'
          ? { ...axis, lowest: minimum ?? axis.lowest, highest: maximum ?? axis.highest, step: step ?? axis.step }
          : axis,
      ]
    }),
  )
}

/** What is known of numbers and dates: the value, or else what the schema says, and how they compare. */
export function whatIsKnown(table: AnyTable, axes: ReadonlyMap<string, Axis>, facts: KnownFacts): System {
  const system = [...axes].flatMap(([name, axis]) =>
    axis.kind !== 'ordered' || facts[name] === null
      ? []
      : facts[name] === undefined
        ? boundsOfAxis(name, axis)
        : boundsOfValue(name, axis, facts[name]),
  )
  const between = (table.between ?? []).filter((comparison) =>
    factsOf(comparison).every((name) => facts[name] !== null),
  )
  return [...system, ...between.map(inequalityOf)]
}

function examplesFor(table: AnyTable, axes: ReadonlyMap<string, Axis>): AskedTable['examples'] {
  return (name, known) => {
    const declared = table.examples as
      Readonly<Record<string, ((known: KnownFacts) => readonly Json[]) | undefined>> | undefined
    return declared?.[name]?.(known) ?? repeatedEntries(axes.get(name) as ListAxis)
  }
}

/** No entry, and each entry up to three times: enough for what is asked of every entry, or of how many there are. */
function repeatedEntries({ entries }: ListAxis): readonly Json[] {
  return [[], ...entries.flatMap((entry) => [[entry], [entry, entry], [entry, entry, entry]])]
}
