import type { Scalar } from '../../kernel/condition'
import type { Json } from '../../kernel/json'
import { type Measure, measured, placesUnheld } from '../../kernel/measure'
import { nameKey } from '../../kernel/name-key'
import type { ReadingOf } from '../../law/rule'
import type { AnyTable, KnownFacts } from './any-table'
import type { ListView } from './list-changes'

/** How a table looks at a list: by what is counted or found of each entry, and by what it reads in order. */
export function viewOf({ derive }: AnyTable, list: string, facts: KnownFacts, reading: ReadingOf): ListView {
  const looked = Object.values(derive).filter(({ from }) => from.includes(list))
  const seen = looked
    .flatMap(({ measure, measured: cut }) => measure ?? Object.values(cut?.measures ?? {}))
    .filter(({ of }) => [of].flat().includes(list))
    .map((measure) => seenBy(measure, list, facts))
  return {
    kindOf: (entry) => JSON.stringify(seen.map((see) => see(entry))),
    walks: looked.flatMap(({ fold }) =>
      fold === undefined ? [] : { ...fold, next: (state, entry) => fold.next(state, entry, reading) },
    ),
  }
}

function seenBy(measure: Measure, list: string, facts: KnownFacts): (entry: Json) => Scalar {
  if (measure.kind === 'unheld') return (entry) => JSON.stringify(placesUnheld(measure, { ...facts, [list]: [entry] }))
  if (measure.kind !== 'together') return (entry) => measured(measure, { [list]: [entry] })
  const others = measure.of.filter((other) => other !== list).flatMap((other) => facts[other] as string[])
  const inOthers = new Set(others.map(nameKey))
  return (entry) => inOthers.has(nameKey(entry as string))
}
