import type { Comparison, Side } from '../../kernel/comparison'
import { type Interval, type Scalar, isInterval, isOneOf } from '../../kernel/condition'
import type { Json } from '../../kernel/json'

/** A value as FEEL writes it. */
export function feelValue(value: Json): string {
  return JSON.stringify(value)
}

/** What a table asks of one input, as a unary test of FEEL; `-` where it asks nothing. */
export function feelTest(condition: Scalar | { readonly oneOf: readonly Scalar[] } | Interval | undefined): string {
  if (condition === undefined) return '-'
  if (isOneOf(condition)) return condition.oneOf.map(feelValue).join(',')
  if (!isInterval(condition)) return feelValue(condition)
  const { from, fromIncluded = false, to, toIncluded = false } = condition
  if (from !== undefined && to !== undefined)
    return `${fromIncluded ? '[' : '('}${from}..${to}${toIncluded ? ']' : ')'}`
  return from === undefined ? `${toIncluded ? '<=' : '<'} ${to}` : `${fromIncluded ? '>=' : '>'} ${from}`
}

/** An expression and what is asked of it. */
export interface FeelQuestion {
  readonly expression: string
  readonly test: string
}

/**
 * A comparison of facts: of two that count once, a test of the one that is always known; else what they differ by,
 * against zero. That is written the same way round for both sides of a cut, so they share a column.
 */
export function feelComparison(
  { left, is, right }: Comparison,
  expressionOf: (fact: string) => string,
  isKnown: (fact: string) => boolean,
): FeelQuestion {
  const [one, other] = [singleOf(left, expressionOf), singleOf(right, expressionOf)]
  const mirrored = is === '>' ? '<' : '<='
  if (one === null || other === null) {
    const [less, more] = [feelSum(left, expressionOf), feelSum(right, expressionOf)]
    return less < more
      ? { expression: `${less} - ${more}`, test: `${is} 0` }
      : { expression: `${more} - ${less}`, test: `${mirrored} 0` }
  }
  return typeof left !== 'string' && isKnown(one)
    ? { expression: one, test: `${is} ${other}` }
    : { expression: other, test: `${mirrored} ${one}` }
}

/** A side that is one fact as it is, or a date; null where it is counted, or is no name. */
function singleOf(side: Side, expressionOf: (fact: string) => string): string | null {
  if (typeof side === 'string') return `date("${side}")`
  const [[fact, times] = ['', 0], ...more] = Object.entries(side)
  return more.length === 0 && times === 1 && expressionOf(fact) === fact ? fact : null
}

/** In brackets, since not every engine binds `*` more closely than `-`. */
function feelSum(side: Side, expressionOf: (fact: string) => string): string {
  const terms = Object.entries(side).map(([fact, times]) =>
    times === 1 ? expressionOf(fact) : `(${expressionOf(fact)} * ${String(times)})`,
  )
  return terms.length === 1 ? terms.join('') : `(${terms.join(' + ')})`
}
