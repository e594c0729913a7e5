import type { Scalar } from '../../kernel/condition'
import type { Json } from '../../kernel/json'

/** How a list is read entry by entry under a reading. */
export interface Walk {
  readonly start: Scalar
  readonly next: (state: Scalar, entry: Json) => Scalar
  readonly valueOf: (state: Scalar) => Scalar
}

/** How a walk tells the entries and the places of a list apart: alike are those of which later nothing else is seen. */
export interface Places {
  /** What the entries before a place lead to. */
  readonly before: readonly Scalar[]
  /** What comes of the entries from a place on, after whatever stands before it. */
  readonly from: readonly string[]
  readonly kindOf: (entry: Json) => string
}

/** The places of a list, the one behind its last entry included. */
export function placesOn({ start, next, valueOf }: Walk, list: readonly Json[], others: readonly Json[]): Places {
  const states = new Set([start])
  const entries = new Set([...list, ...others])
  // The states that are added on the way are walked on from too.
  for (const state of states) for (const entry of entries) states.add(next(state, entry))
  const nextOf = (entry: Json): readonly Scalar[] => [...states].map((state) => next(state, entry))
  const before = [start]
  for (const entry of list) before.push(next(before.at(-1) as Scalar, entry))
  let then = new Map([...states].map((state) => [state, valueOf(state)]))
  const from = [then]
  for (const entry of [...list].reverse()) {
    const later = then
    then = new Map([...states].map((state) => [state, later.get(next(state, entry)) as Scalar]))
    from.push(then)
  }
  return {
    before,
    from: from.reverse().map((values) => JSON.stringify([...values.values()])),
    kindOf: (entry) => JSON.stringify(nextOf(entry)),
  }
}
