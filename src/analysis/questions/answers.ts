import { type Json, sameJson } from '../../kernel/json'
import type { ReadingOf } from '../../law/rule'
import type { KnownFacts } from '../table/any-table'
import { cellsOfStretches, stretchesOf } from './answer-cells'
import type { OrderedAxis } from '../table/axis'
import type { Cell } from '../table/cell'
import { type Range, rangeOf } from '../table/linear-system'
import { type AskedTable, type Way, distinct } from '../table/asked-table'

/** A class of what may be answered, and the outcomes that it leaves possible. */
export interface Answer<Outcome> {
  readonly cell: Cell
  /** In the law's order. */
  readonly possible: readonly Outcome[]
}

/** Facts but for numbers and dates, with every way to an outcome that they leave. */
export interface Possibility {
  readonly facts: KnownFacts
  readonly ways: readonly Way[]
}

/** What a fact can be beside those that are known, in as few classes as tell apart what they leave possible. */
export function answersTo(
  asked: AskedTable,
  name: string,
  known: KnownFacts,
  possibilities: readonly Possibility[],
  reading: ReadingOf,
): readonly Answer<Json>[] {
  const axis = asked.axes.get(name)
  if (axis?.kind === 'ordered')
    return [
      ...(axis.nullable
        ? grouped(
            asked,
            name,
            possibilities.filter(({ facts }) => facts[name] === null),
          )
        : []),
      ...ordered(asked, name, axis, possibilities),
    ]
  return axis?.kind === 'list' ? lists(asked, name, known, possibilities, reading) : grouped(asked, name, possibilities)
}

function ordered(
  { outcomes }: AskedTable,
  name: string,
  axis: OrderedAxis,
  possibilities: readonly Possibility[],
): readonly Answer<Json>[] {
  const ways = possibilities.filter(({ facts }) => facts[name] === undefined).flatMap((each) => each.ways)
  return cellsOfStretches(
    axis,
    stretchesOf(
      axis,
      ways.map(({ outcome, system }) => ({ outcome, range: rangeOf(system, name) as Range })),
      outcomes,
    ),
  )
}

/** Values that leave the same possible stand together. */
function grouped(asked: AskedTable, name: string, possibilities: readonly Possibility[]): readonly Answer<Json>[] {
  const values = distinct(possibilities.map(({ facts }) => facts[name] as Json)).map((value) => ({
    value,
    possible: possibleIn(
      asked,
      possibilities.filter(({ facts }) => sameJson(facts[name], value)),
    ),
  }))
  return distinct(values.map(({ possible }) => possible))
    .filter((possible) => possible.length > 0)
    .map((possible) => {
      const same = values.filter((each) => sameJson(each.possible, possible)).map(({ value }) => value)
      return { cell: same.length === 1 ? { equals: same[0] as Json } : { oneOf: same }, possible }
    })
}

/**
 * Lists are told apart by what is derived from them and from what else is known, and by what they leave possible where
 * nothing is.
 */
function lists(
  asked: AskedTable,
  name: string,
  known: KnownFacts,
  possibilities: readonly Possibility[],
  reading: ReadingOf,
): readonly Answer<Json>[] {
  const derivations = Object.entries(asked.table.derive).filter(
    ([, { from }]) => from.includes(name) && from.every((fact) => fact === name || known[fact] !== undefined),
  )
  const seenIn = (list: Json): Readonly<Record<string, Json>> =>
    Object.fromEntries(derivations.map(([input, { of }]) => [input, of({ ...known, [name]: list }, reading)]))
  const examples = distinct(possibilities.map(({ facts }) => facts[name] as Json)).map((like) => ({
    cell: { like, seen: seenIn(like) },
    possible: possibleIn(
      asked,
      possibilities.filter(({ facts }) => sameJson(facts[name], like)),
    ),
  }))
  const asSeen = ({ cell: { seen }, possible }: (typeof examples)[number]): object => ({ seen, possible })
  return examples.filter(
    (example, place) =>
      example.possible.length > 0 && examples.findIndex((other) => sameJson(asSeen(other), asSeen(example))) === place,
  )
}

/** The outcomes that some case leaves, in the law's order. */
export function possibleIn({ outcomes }: AskedTable, possibilities: readonly Possibility[]): readonly Json[] {
  return outcomes.filter((outcome) =>
    possibilities.some(({ ways }) => ways.some((way) => sameJson(way.outcome, outcome))),
  )
}
