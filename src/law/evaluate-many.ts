import { RolloutRulesError } from '../kernel/errors'
import type { Decision, Rule, RuleOptions } from './rule'

/** What a rule decides of one of many: the decision, or what is wrong with the facts. */
export type Evaluated<Value> =
  | { readonly row: number; readonly decision: Decision<Value> }
  | { readonly row: number; readonly error: RolloutRulesError }

/**
 * Asks a rule about many facts, one after another, as they are taken: the next are read only when they are asked for.
 *
 * @param rule - any rule
 * @param rows - the facts of each; `row` counts them from 1
 * @param options - the options of every row
 * @returns one answer a row, in order; faults of one row are its answer and lose no other
 * @throws whatever `rows` itself throws, and nothing for a row
 * @example
 * [...evaluateMany(gradeScore, [{ score: 87 }, { score: 'high' }])].map((one) => 'decision' in one) // => [true, false]
 */
export function* evaluateMany<Facts, Value>(
  rule: Rule<Facts, Value>,
  rows: Iterable<unknown>,
  options?: RuleOptions,
): Generator<Evaluated<Value>, void, undefined> {
  let row = 0
  for (const facts of rows) {
    row++
    yield evaluated(rule, row, facts as Facts, options)
  }
}

function evaluated<Facts, Value>(
  rule: Rule<Facts, Value>,
  row: number,
  facts: Facts,
  options: RuleOptions | undefined,
): Evaluated<Value> {
  try {
    return { row, decision: rule(facts, options) }
  } catch (error) {
    if (error instanceof RolloutRulesError) return { row, error }
    throw error
  }
}
