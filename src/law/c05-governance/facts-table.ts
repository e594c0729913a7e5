import type { TableDefinition } from '../../kernel/decision-table'
import type { JsonObject } from '../../kernel/json'
import type { FindingDetail, FindingTable } from '../check'
import { findingTable } from '../check'
import type { Ids } from '../rule'

/**
 * What a small table says of the facts: the figures that it looked at, and where a finding lies and what would mend it.
 */
export interface FactsDetail<Facts> {
  readonly figures: (facts: Facts) => JsonObject
  readonly detail: (facts: Facts) => FindingDetail
}

/** The small table of a finding code that is asked once, about all the facts. */
export function factsTable<Facts, Inputs, Code extends string>(
  code: Code,
  { figures, detail }: FactsDetail<Facts>,
  definition: TableDefinition<Facts, Inputs, Code | 'met', Ids>,
): FindingTable<Facts, Facts, Inputs, Code> {
  return findingTable<Facts, Facts, Inputs, Code>(code, (facts) => [{ item: facts, figures, detail }], definition)
}
