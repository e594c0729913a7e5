import { applies } from './cases'
import type { Scalar } from './condition'
import type { LawIds } from './decision'
import type { Derivation, MeasuredCase, MeasuredCut } from './derive'
import { measured } from './measure'

interface DerivationByMeasures<Facts, Value extends Scalar, Ids extends LawIds>
  extends Omit<Derivation<Facts, Value, Ids>, 'of' | 'cases' | 'measured' | 'fold'>, MeasuredCut<Facts, Value, Ids> {}

/** A derived fact whose exact cut is declared case by case over what is counted in lists or found in objects. */
export function byMeasures<Facts, Value extends Scalar, Ids extends LawIds>({
  measures,
  cases,
  ...derivation
}: DerivationByMeasures<Facts, Value, Ids>): Derivation<Facts, Value, Ids> {
  return {
    ...derivation,
    measured: { measures, cases },
    of(facts, reading) {
      const seen = Object.fromEntries(
        Object.entries(measures).map(([name, measure]) => [
          name,
          measured(measure, facts as Readonly<Record<string, unknown>>),
        ]),
      )
      return (cases(reading).find((each) => applies(each, seen)) as MeasuredCase<Value>).value
    },
  }
}
