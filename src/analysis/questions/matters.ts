import { type Json, sameJson } from '../../kernel/json'
import type { Possibility } from './answers'
import { type Inequality, type System, isSatisfiable } from '../table/linear-system'

/**
 * Whether a fact that is not known can matter: whether two of its values, all else equal, can lead to different
 * outcomes.
 */
export function canMatter(name: string, unknown: readonly string[], possibilities: readonly Possibility[]): boolean {
  const others = unknown.filter((other) => other !== name)
  const alike = new Map<string, Possibility[]>()
  for (const each of possibilities) {
    const setting = JSON.stringify(Object.fromEntries(others.map((other) => [other, each.facts[other]])))
    alike.set(setting, [...(alike.get(setting) ?? []), each])
  }
  return [...alike.values()].some((group) => {
    const ways = group.flatMap((each) => each.ways)
    return ways.some(({ outcome, system }, place) =>
      ways
        .slice(place + 1)
        .some((other) => differ(outcome, other.outcome) && isSatisfiable([...system, ...renamed(other.system, name)])),
    )
  })
}

function differ(a: Json, b: Json): boolean {
  return !sameJson(a, b)
}

/** A system in which one number goes by another name, so it can differ from that of another system. */
function renamed(system: System, name: string): System {
  return system.map((inequality): Inequality => ({
    ...inequality,
    times: Object.fromEntries(
      Object.entries(inequality.times).map(([each, factor]) => [each === name ? `${name}'` : each, factor]),
    ),
  }))
}
