import * as z from 'zod/mini'
import { parseIsoDate } from '../../kernel/civil-date'
import { type Scalar, isInterval, isOneOf, meets } from '../../kernel/condition'
import type { Json } from '../../kernel/json'
import type { Schema } from '../../kernel/schema'
import type { ReadingOf } from '../../law/rule'
import type { AnyRow, AnyTable, KnownFacts } from './any-table'
import { type Axis, type OrderedAxis, axesOf, stepsOf, valueAt } from './axis'
import { boundsOfValue } from './bounds'
import { branchesOf } from './branches'
import { type Range, type System, rangeOf } from './linear-system'
import { settingsOf } from './settings'
import { type AskedTable, whatIsKnown } from './asked-table'

/** Where any day will do: the day on which the regulation was issued. */
const ANY_DAY = parseIsoDate('2018-10-11')

/**
 * Facts that reach a row: those that its derived facts declare where they do, else some that are worked out; null where
 * none do. Where a derived fact stands for a cut, they stand at it.
 */
export function witnessOf(asked: AskedTable, row: AnyRow, reading: ReadingOf): KnownFacts | null {
  const declared = completed(asked.table, declaredFor(asked, row), reading)
  const shown = declared === null ? null : atThresholds(asked, declared, row, reading)
  if (shown !== null && reaches(asked.table, shown, row, reading)) return shown
  for (const setting of settingsOf(asked, {})) {
    const branch = branchesOf(
      asked.table,
      asked.axes,
      setting,
      whatIsKnown(asked.table, asked.axes, setting),
      reading,
    ).find((each) => each.row === row)
    const found = branch && completed(asked.table, settled(setting, asked.axes, branch.system), reading)
    if (found !== undefined) return found && atThresholds(asked, found, row, reading)
  }
  return null
}

/** Facts with every number or date that shows a cut put where the cut is, as far as the row is reached there. */
function atThresholds(asked: AskedTable, facts: KnownFacts, row: AnyRow, reading: ReadingOf): KnownFacts {
  return Object.keys(row.when)
    .flatMap((input) => shownBy(asked, input))
    .reduce((shown, fact) => ({ ...shown, [fact]: atThreshold(asked, fact, shown, row, reading) }), facts)
}

/** The number or date by which a derived fact shows its cut: that in which the facts that it declares differ. */
function shownBy({ table, axes }: AskedTable, input: string): readonly string[] {
  const derivation = table.derive[input]
  if (derivation?.cases === undefined) return []
  const { from, witnesses } = derivation
  const differs = (fact: string): boolean => new Set(witnesses.map(({ facts }) => facts[fact])).size > 1
  return from.filter((fact) => axes.get(fact)?.kind === 'ordered' && differs(fact))
}

/** What a number or date is at the nearest end of a row that adjoins another row; as it is where there is none. */
function atThreshold(
  asked: AskedTable,
  fact: string,
  facts: KnownFacts,
  row: AnyRow,
  reading: ReadingOf,
): Json | undefined {
  const { table, axes } = asked
  const now = facts[fact] as Json
  const axis = axes.get(fact) as OrderedAxis
  const open = { ...facts, [fact]: undefined }
  const ranges = branchesOf(table, axes, open, whatIsKnown(table, axes, open), reading).map((branch) => ({
    isOwn: branch.row === row,
    range: rangeOf(branch.system, fact) as Range,
  }))
  const others = ranges.filter(({ isOwn }) => !isOwn)
  const ends = ranges
    .filter(({ isOwn }) => isOwn)
    .flatMap(({ range: { from, to } }) => [
      ...others.flatMap(({ range }) => (from !== null && range.to?.at === from.at - 1 ? [from.at] : [])),
      ...others.flatMap(({ range }) => (to !== null && range.from?.at === to.at + 1 ? [to.at] : [])),
    ])
  if (now === null || ends.length === 0) return now
  const steps = stepsOf(axis, now)
  const distances = ends.map((end) => Math.abs(end - steps))
  return valueAt(axis, ends[distances.indexOf(Math.min(...distances))] as number)
}

/**
 * What the derivations of a row's inputs show for the values that it asks for, and its other inputs as it asks for
 * them.
 */
function declaredFor({ table, axes }: AskedTable, row: AnyRow): KnownFacts {
  const asked = Object.entries(row.when) as unknown as [string, Scalar][]
  const shown = asked.map(
    ([input, condition]) => table.derive[input]?.witnesses.find(({ value }) => meets(condition, value))?.facts ?? {},
  )
  const plain = asked
    .filter(([input]) => axes.has(input))
    .map(([input, condition]) =>
      isOneOf(condition)
        ? { [input]: condition.oneOf[0] as Json }
        : isInterval(condition)
          ? {}
          : { [input]: condition },
    )
  return Object.assign({}, ...shown, ...plain) as KnownFacts
}

function reaches(table: AnyTable, facts: KnownFacts, row: AnyRow, reading: ReadingOf): boolean {
  const match = table.match(facts, reading)
  return 'row' in match && match.row === row
}

/** Facts with every number and date that is open put where a system lets it be. */
function settled(facts: KnownFacts, axes: ReadonlyMap<string, Axis>, system: System): KnownFacts {
  let left = system
  const settling: Record<string, Json | undefined> = { ...facts }
  for (const [name, axis] of axes) {
    if (axis.kind !== 'ordered' || facts[name] !== undefined) continue
    const value = valueAt(axis, stepsWithin(rangeOf(left, name) as Range, axis))
    left = [...left, ...boundsOfValue(name, axis, value)]
    settling[name] = value
  }
  return settling
}

/** The number of steps that is nearest to what is usual, within a range. */
function stepsWithin({ from, to }: Range, { date }: OrderedAxis): number {
  const usual = date ? ANY_DAY : 0
  const lowest = from === null ? -Infinity : from.included ? from.at : from.at + 1
  const highest = to === null ? Infinity : to.included ? to.at : to.at - 1
  return Math.max(lowest, Math.min(usual, highest))
}

/**
 * Facts with those that the table does not look at; null where they are not valid. What may be left out is left out
 * unless a reading asks for it.
 */
function completed(table: AnyTable, facts: KnownFacts, reading: ReadingOf): KnownFacts | null {
  const schema: Schema<unknown> = table.facts
  const { shape } = schema as unknown as { shape: Readonly<Record<string, unknown>> }
  const optional = (name: string): boolean =>
    shape[name] instanceof z.ZodMiniOptional || shape[name] instanceof z.ZodMiniDefault
  const axes = [...axesOf(schema)]
  const filled = Object.fromEntries(
    axes
      .filter(([name]) => facts[name] !== undefined || !optional(name))
      .map(([name, axis]) => [name, facts[name] !== undefined ? facts[name] : anyOf(axis)]),
  )
  const all =
    (table.refuse?.(filled, reading) ?? []).length === 0
      ? filled
      : Object.fromEntries(axes.map(([name, axis]) => [name, filled[name] ?? anyOf(axis)]))
  return schema.safeParse(all).success ? all : null
}

function anyOf(axis: Axis): Json {
  if (axis.kind === 'points') return axis.values[0] as Json
  if (axis.kind === 'list') return []
  return axis.nullable
    ? null
    : valueAt(axis, stepsWithin({ from: { at: axis.lowest, included: true }, to: null }, axis))
}
