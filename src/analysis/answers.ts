import type { Json } from '../kernel/json'
import { sameJson } from '../kernel/json'
import type { ReadingOf } from '../law/rule'
import type { Facts } from './any-table'
import { cellsOfStretches, stretchesOf } from './answer-cells'
import type { OrderedAxis } from './axis'
import type { Cell } from './cell'
import type { Range } from './linear-system'
import { rangeOf } from './linear-system'
import type { Subject, Way } from './subject'
import { distinct } from './subject'

/** A class of what may be answered, and the outcomes that it leaves possible. */
export interface Answer<Outcome> {
  readonly cell: Cell
  /** In the law's order. */
  readonly possible: readonly Outcome[]
}

/** Facts but for numbers and dates, with every way to an outcome that they leave. */
export interface Case {
  readonly facts: Facts
  readonly ways: readonly Way[]
}

/** What a fact can be beside those that are known, in as few classes as tell apart what they leave possible. */
export function answersTo(
  subject: Subject,
  name: string,
  known: Facts,
  cases: readonly Case[],
  reading: ReadingOf,
): readonly Answer<Json>[] {
  const axis = subject.axes.get(name)
  if (axis?.kind === 'ordered')
    return [
      ...(axis.nullable
        ? grouped(
            subject,
            name,
            cases.filter(({ facts }) => facts[name] === null),
          )
        : []),
      ...ordered(subject, name, axis, cases),
    ]
  return axis?.kind === 'list' ? lists(subject, name, known, cases, reading) : grouped(subject, name, cases)
}

function ordered(
  { outcomes }: Subject,
  name: string,
  axis: OrderedAxis,
  cases: readonly Case[],
): readonly Answer<Json>[] {
  const ways = cases.filter(({ facts }) => facts[name] === undefined).flatMap((each) => each.ways)
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
function grouped(subject: Subject, name: string, cases: readonly Case[]): readonly Answer<Json>[] {
  const values = distinct(cases.map(({ facts }) => facts[name] as Json)).map((value) => ({
    value,
    possible: possibleIn(
      subject,
      cases.filter(({ facts }) => sameJson(facts[name], value)),
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
  subject: Subject,
  name: string,
  known: Facts,
  cases: readonly Case[],
  reading: ReadingOf,
): readonly Answer<Json>[] {
  const derivations = Object.entries(subject.table.derive).filter(
    ([, { from }]) => from.includes(name) && from.every((fact) => fact === name || known[fact] !== undefined),
  )
  const seenIn = (list: Json): Readonly<Record<string, Json>> =>
    Object.fromEntries(derivations.map(([input, { of }]) => [input, of({ ...known, [name]: list }, reading)]))
  const examples = distinct(cases.map(({ facts }) => facts[name] as Json)).map((like) => ({
    cell: { like, seen: seenIn(like) },
    possible: possibleIn(
      subject,
      cases.filter(({ facts }) => sameJson(facts[name], like)),
    ),
  }))
  const asSeen = ({ cell: { seen }, possible }: (typeof examples)[number]): object => ({ seen, possible })
  return examples.filter(
    (example, place) =>
      example.possible.length > 0 && examples.findIndex((other) => sameJson(asSeen(other), asSeen(example))) === place,
  )
}

/** The outcomes that some case leaves, in the law's order. */
export function possibleIn({ outcomes }: Subject, cases: readonly Case[]): readonly Json[] {
  return outcomes.filter((outcome) => cases.some(({ ways }) => ways.some((way) => sameJson(way.outcome, outcome))))
}
