import type { Scalar } from '../kernel/condition'
import type { Json } from '../kernel/json'
import type { MeasuredCut } from '../kernel/derive'
import type { Measure } from '../kernel/measure'
import { measured } from '../kernel/measure'
import { nameKey } from '../kernel/name-key'
import type { Ids } from '../law/rule'
import type { AnyTable, Facts } from './any-table'
import type { KindOf } from './list-changes'

/**
 * How a table tells apart the entries of a list, by what is counted or found of each; null where it looks at the list
 * in another way.
 */
export function kindsByMeasures({ derive }: AnyTable, list: string, facts: Facts): KindOf | null {
  const looked = Object.values(derive).filter(({ from }) => from.includes(list))
  if (!looked.every(({ measure, measured: cut }) => measure !== undefined || cut !== undefined)) return null
  const seen = looked
    .flatMap(({ measure, measured: cut }) =>
      measure === undefined ? Object.values((cut as MeasuredCut<Facts, Scalar, Ids>).measures) : [measure],
    )
    .filter(({ of }) => [of].flat().includes(list))
    .map((measure) => seenBy(measure, list, facts))
  return (entry) => JSON.stringify(seen.map((see) => see(entry)))
}

function seenBy(measure: Measure, list: string, facts: Facts): (entry: Json) => Scalar {
  if (measure.kind !== 'together') return (entry) => measured(measure, { [list]: [entry] })
  const others = measure.of.filter((other) => other !== list).flatMap((other) => facts[other] as string[])
  const inOthers = new Set(others.map(nameKey))
  return (entry) => inOthers.has(nameKey(entry as string))
}
