import type { JsonObject } from '../kernel/json'
import type { Award } from './award'
import type { ClauseId } from './clause-id'
import type { Basis } from './rule'

/** The award that holds: that of a system's own table where there is one, else the law's. */
export function awardInForce(lawful: Award, own: Award | undefined): Award {
  return own === undefined ? lawful : own && { ...own }
}

/** The reasons for an award; a system's own table stands under the clause that allows it. */
export function awardBasis(
  clause: ClauseId,
  facts: JsonObject,
  lawful: Award,
  own: Award | undefined,
  allowedBy: ClauseId = clause,
): readonly Basis[] {
  const award = awardInForce(lawful, own)
  return [
    ...(own === undefined ? [] : [{ clause: allowedBy, code: 'own-table', data: { lawful } } as const]),
    { clause, code: awardCode(award), data: { ...facts, award } },
    ...(award !== null && award.min < award.max
      ? [{ clause, code: 'authority-chooses', data: { min: award.min, max: award.max } } as const]
      : []),
  ]
}

/** The code of a row that gives an award, or none. */
export function awardCode(award: Award): 'award' | 'no-award' {
  return award === null ? 'no-award' : 'award'
}
