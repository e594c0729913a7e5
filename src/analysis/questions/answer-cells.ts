import { type Json, sameJson } from '../../kernel/json'
import { type OrderedAxis, valueAt } from '../table/axis'
import type { Cell } from '../table/cell'
import type { Bound, Range } from '../table/linear-system'

/** A place between two numbers: right before one, or right after it. */
interface Cut {
  readonly at: number
  readonly after: boolean
}

/** What lies from one cut to another, and the outcomes that are possible there. */
export interface Stretch {
  readonly from: Cut
  readonly to: Cut
  readonly possible: readonly Json[]
}

/**
 * Where each of some outcomes is possible, as stretches that do not overlap; those that adjoin differ in what is
 * possible.
 */
export function stretchesOf(
  axis: OrderedAxis,
  ranges: readonly { readonly outcome: Json; readonly range: Range }[],
  outcomes: readonly Json[],
): readonly Stretch[] {
  const spans = ranges.map(({ outcome, range }) => ({
    outcome,
    from: cutBefore(range.from),
    to: cutAfter(axis, range.to),
  }))
  const cuts = spans
    .flatMap(({ from, to }) => [from, to])
    .sort(compare)
    .filter((cut, place, all) => place === 0 || compare(cut, all[place - 1] as Cut) !== 0)
  const stretches = cuts.slice(1).map((to, place): Stretch => {
    const from = cuts[place] as Cut
    const there = spans.filter((span) => compare(span.from, from) <= 0 && compare(to, span.to) <= 0)
    return { from, to, possible: outcomes.filter((outcome) => there.some((span) => sameJson(span.outcome, outcome))) }
  })
  return stretches
    .filter(({ possible }) => possible.length > 0)
    .reduce<readonly Stretch[]>((joined, next) => {
      const last = joined.at(-1)
      return last !== undefined && compare(last.to, next.from) === 0 && sameJson(last.possible, next.possible)
        ? [...joined.slice(0, -1), { ...last, to: next.to }]
        : [...joined, next]
    }, [])
}

/** The stretches as cells, each beginning above the end of the one before where they adjoin. */
export function cellsOfStretches(
  axis: OrderedAxis,
  stretches: readonly Stretch[],
): readonly { readonly cell: Cell; readonly possible: readonly Json[] }[] {
  return stretches.map(({ from, to, possible }, place) => {
    const last = lastBefore(axis, to)
    const before = stretches[place - 1]
    if (from.at === last.at && last.included) return { cell: { equals: valueAt(axis, from.at) }, possible }
    const adjoins = axis.step !== null && before !== undefined && compare(before.to, from) === 0
    return {
      cell: {
        ...(from.at > -Infinity &&
          (adjoins
            ? { from: valueAt(axis, lastBefore(axis, from).at), fromIncluded: false }
            : { from: valueAt(axis, from.at), fromIncluded: !from.after })),
        ...(to.at < Infinity && { to: valueAt(axis, last.at), toIncluded: last.included }),
      },
      possible,
    }
  })
}

/** The greatest number before a cut, or the number of the cut itself where there is none. */
export function lastBefore({ step }: OrderedAxis, { at, after }: Cut): Bound {
  return step === null ? { at, included: after } : { at: at - 1, included: true }
}

/** The first number after a cut. */
export function firstAfter({ at, after }: Cut): Bound {
  return { at, included: !after }
}

/** Whole numbers are cut right before the first and right before the one after the last. */
function cutBefore(from: Bound | null): Cut {
  return from === null ? { at: -Infinity, after: false } : { at: from.at, after: !from.included }
}

function cutAfter({ step }: OrderedAxis, to: Bound | null): Cut {
  if (to === null) return { at: Infinity, after: false }
  return step === null ? { at: to.at, after: to.included } : { at: to.at + 1, after: false }
}

function compare(a: Cut, b: Cut): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  return Number(a.after) - Number(b.after)
}
