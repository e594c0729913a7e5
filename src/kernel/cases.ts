import { type Comparison, holds } from './comparison'
import { type Scalar, meets } from './condition'
import type { LawIds } from './decision'
import type { Case, Cases, Derivation } from './derive'

interface DerivationByCases<Facts, Value extends Scalar, Ids extends LawIds> extends Omit<
  Derivation<Facts, Value, Ids>,
  'of' | 'cases' | 'measured' | 'fold'
> {
  readonly cases: Cases<Facts, Value, Ids>
}

/** A derived fact whose exact cut is declared case by case, so it can be followed back to the caller's facts. */
export function byCases<Facts, Value extends Scalar, Ids extends LawIds>(
  derivation: DerivationByCases<Facts, Value, Ids>,
): Derivation<Facts, Value, Ids> {
  return {
    ...derivation,
    of: (facts, reading) =>
      (derivation.cases(reading).find((each) => applies(each, facts)) as Case<Facts, Value>).value,
  }
}

/** Whether a case holds for facts, or for what they measure. */
export function applies(
  { when = {}, where = [] }: { readonly when?: object; readonly where?: readonly Comparison[] },
  facts: unknown,
): boolean {
  const given = facts as Record<string, Scalar>
  const conditions = when as Record<string, Scalar>
  for (const name in conditions) if (!meets(conditions[name] as Scalar, given[name] as Scalar)) return false
  return where.every((comparison) => holds(comparison, given))
}
