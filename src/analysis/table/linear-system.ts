/**
 * Some numbers, each so many times, come to so much at least. The numbers are whole, but for one that stands alone and
 * says whether the bound itself is included.
 */
export interface Inequality {
  readonly times: Readonly<Record<string, number>>
  readonly atLeast: number
  /** Given only of a number that need not be whole. */
  readonly included?: boolean
}

/** Inequalities that all hold. */
export type System = readonly Inequality[]

/** The numbers between two ends; null where an end is open. */
export interface Range {
  readonly from: Bound | null
  readonly to: Bound | null
}

export interface Bound {
  readonly at: number
  readonly included: boolean
}

/**
 * The numbers that one of a system's can be, whatever the others; null where none can. The others are taken out one by
 * one, each lower bound set against each upper one. Of whole numbers that is exact as long as one of the two counts the
 * number once, which holds for every cut of this law and is tested by trying all numbers.
 */
export function rangeOf(system: System, name: string): Range | null {
  const others = new Set(system.flatMap(({ times }) => Object.keys(times)).filter((other) => other !== name))
  let from: Bound | null = null
  let to: Bound | null = null
  for (const { times, atLeast, included } of [...others].reduce(without, system)) {
    const factor = times[name] ?? 0
    if (factor === 0) {
      if (atLeast > 0) return null
      continue
    }
    const at = atLeast / factor
    const whole = included === undefined
    if (factor > 0) from = tighter({ at: (whole ? Math.ceil(at) : at) + 0, included: whole || included }, from, 1)
    else to = tighter({ at: (whole ? Math.floor(at) : at) + 0, included: whole || included }, to, -1)
  }
  return isEmpty(from, to) ? null : { from, to }
}

/**
 * Whether some numbers fit a system. The number that is counted most is left to the last, so those taken out are
 * counted once.
 */
export function isSatisfiable(system: System): boolean {
  const factors = system.flatMap(({ times }) => Object.entries(times)).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
  return rangeOf(system, factors[0]?.[0] ?? '') !== null
}

function tighter(bound: Bound, other: Bound | null, sign: 1 | -1): Bound {
  if (other === null || sign * bound.at > sign * other.at) return bound
  return bound.at === other.at && !bound.included ? bound : other
}

function isEmpty(from: Bound | null, to: Bound | null): boolean {
  return from !== null && to !== null && (from.at > to.at || (from.at === to.at && !(from.included && to.included)))
}

/** What a system says of all its numbers but one. */
function without(system: System, name: string): System {
  const factorOf = ({ times }: Inequality): number => times[name] ?? 0
  const lower = system.filter((inequality) => factorOf(inequality) > 0)
  const upper = system.filter((inequality) => factorOf(inequality) < 0)
  return [
    ...system.filter((inequality) => factorOf(inequality) === 0),
    ...lower.flatMap((low) => upper.map((high) => sum(low, -factorOf(high), high, factorOf(low)))),
  ]
}

function sum(a: Inequality, timesA: number, b: Inequality, timesB: number): Inequality {
  const names = new Set([...Object.keys(a.times), ...Object.keys(b.times)])
  const factors = [...names].map((name): [string, number] => [
    name,
    (a.times[name] ?? 0) * timesA + (b.times[name] ?? 0) * timesB,
  ])
  return {
    times: Object.fromEntries(factors.filter(([, factor]) => factor !== 0)),
    atLeast: a.atLeast * timesA + b.atLeast * timesB,
  }
}
