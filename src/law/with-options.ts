import { ownMembers } from '../kernel/own-members'
import { type Decision, type RuleOptions, readOwnOptions } from './rule'
import type { RuleId } from './rule-id'
import { type Rules, rules } from './rules'

/** {@link withOptions}: everything that answers, with options bound. */
export interface BoundRules {
  /** Every rule by its id; options of a call stand above those that are bound, readings one by one. */
  readonly rules: Rules
}

type Called = (facts: unknown, options?: unknown) => Decision<unknown>

/**
 * The rules with options that need not be given again: the calendar of an agency, the readings of an office, a system's
 * own tables. What is bound is judged and read here, once.
 *
 * @param options - as every rule takes them
 * @throws InvalidInputError where an option is not as described; every fault is named
 * @throws UnknownReadingError where a reading or a choice does not exist
 * @example
 * withOptions({ readings: { 'score-decimals': 'round-half-up' } }).rules['appraisal.grade']({ score: 94.5 }).value // => 'A+'
 * @example
 * const readings = { 'score-decimals': { choice: 'round-half-up', decidedBy: '資訊局', on: '2026-01-05' } } as const
 * withOptions({ readings }).rules['appraisal.grade']({ score: 94.5 }).readings[0]?.decidedBy // => '資訊局'
 */
export function withOptions(options: RuleOptions): BoundRules {
  const bound = readOwnOptions(options)
  const all = (Object.entries(rules) as unknown as [RuleId, Called][]).map(([id, rule]) => {
    const asked: Called = (facts, given) => rule(facts, laidOver(bound, given))
    return [id, Object.freeze(Object.assign(asked, rule))] as const
  })
  return Object.freeze({ rules: Object.freeze(Object.fromEntries(all)) as unknown as Rules })
}

/** Options of a call over those that are bound; what cannot be read is handed on for the rule to refuse. */
function laidOver(bound: RuleOptions, given: unknown): unknown {
  if (given === undefined) return bound
  const members = ownMembers(given)
  if (typeof members === 'string') return given
  const { readings: asked = {}, ...others } = members
  const readings = ownMembers(asked)
  return {
    ...bound,
    ...present(others),
    readings: typeof readings === 'string' ? asked : { ...bound.readings, ...present(readings) },
  }
}

/** What is `undefined` is as if absent. */
function present(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
