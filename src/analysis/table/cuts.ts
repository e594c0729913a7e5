import type { Comparison } from '../../kernel/comparison'
import { type Interval, type OneOf, type Scalar, meets } from '../../kernel/condition'
import type { Derivation } from '../../kernel/derive'
import type { Ids, ReadingOf } from '../../law/rule'
import type { AnyTable, KnownFacts } from './any-table'
import { type Axis, axesOf, valueAt } from './axis'
import { type Cell, cellOf } from './cell'

/**
 * When a derived fact has a value: what single facts must be, and how facts must compare. A derived fact that stands
 * for a number that is counted in a list goes by its own name.
 */
export interface Cut {
  readonly value: string | number | boolean | null
  readonly when: Readonly<Record<string, Cell>>
  readonly where: readonly Comparison[]
}

type AnyDerivation = Derivation<KnownFacts, Scalar, Ids>
type AnyCondition = Scalar | OneOf<Scalar> | Interval
interface AnyCase {
  readonly value: Scalar
  readonly when?: object
  readonly where?: readonly Comparison[]
}

/** The cuts of those inputs of a table that stand for a share, a number or a date, as they are declared. */
export function cutsOf(
  { derive, facts }: AnyTable,
  inputs: readonly string[],
  reading: ReadingOf,
): Readonly<Record<string, readonly Cut[]>> {
  const axes = axesOf(facts)
  return Object.fromEntries(
    inputs
      .map((input) => [input, cutsBy(input, derive[input], axes, reading)] as const)
      .filter(([, cuts]) => cuts.some(isByNumber)),
  )
}

function cutsBy(
  input: string,
  derivation: AnyDerivation | undefined,
  axes: ReadonlyMap<string, Axis>,
  reading: ReadingOf,
): readonly Cut[] {
  const { cases, measured } = derivation ?? {}
  if (cases !== undefined) return cases(reading).map((each) => cutOf(each, axes, (fact) => fact))
  // Several measures together are no one number.
  return measured === undefined || Object.keys(measured.measures).length > 1
    ? []
    : measured.cases(reading).map((each) => cutOf(each, axes, () => input))
}

function cutOf(
  { value, when = {}, where = [] }: AnyCase,
  axes: ReadonlyMap<string, Axis>,
  nameOf: (looked: string) => string,
): Cut {
  const asked = (Object.entries(when) as [string, AnyCondition][]).filter(
    ([looked, condition]) => !isImplied(axes.get(looked), condition),
  )
  return {
    value,
    when: Object.fromEntries(asked.map(([looked, condition]) => [nameOf(looked), cellOf(condition)])),
    where,
  }
}

/** Whether a condition asks no more than what a number must be anyway, being met at both ends of what it can be. */
function isImplied(axis: Axis | undefined, condition: AnyCondition): boolean {
  return axis?.kind === 'ordered' && [axis.lowest, axis.highest].every((end) => meets(condition, valueAt(axis, end)))
}

function isByNumber({ when, where }: Cut): boolean {
  const asksNumber = (cell: Cell): boolean =>
    'from' in cell || 'to' in cell || ('equals' in cell && typeof cell.equals === 'number')
  return where.length > 0 || Object.values(when).some(asksNumber)
}
