import type { AnyRule, Part } from '../part'

/** The rules of a domain by their ids. */
export function partOf(rules: readonly unknown[]): Part {
  return Object.fromEntries((rules as readonly AnyRule[]).map((rule) => [rule.id, rule]))
}
