import type { Measure } from '../../kernel/measure'
import { feelValue } from './feel'

/** What facts measure, as FEEL says it. */
export function feelMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'count':
      return `count(${measure.of})`
    case 'together':
      return `count(union(${measure.of.join(', ')}))`
    case 'times':
      return `count(index of(${measure.of}, ${feelValue(measure.entry)}))`
    case 'has':
      return `list contains(${measure.of}, ${feelValue(measure.entry)})`
    case 'last':
      return `${measure.of}[-1]`
    // Compared with true, since not every engine takes a function alone for a filter.
    case 'with':
      return `count(${measure.of}[${measure.entries.map((entry) => `list contains(${measure.list}, ${feelValue(entry)}) = true`).join(' or ')}])`
    case 'unheld': {
      const [wanted, there] = measure.of
      return `count(${wanted}[(some one in ${there} satisfies one.${measure.by} = item.${measure.by} and list contains(one.${measure.list}, item.${measure.entry})) = false])`
    }
    case 'member':
      return `${measure.of}.${measure.name}`
  }
}
