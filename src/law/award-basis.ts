import type { Award } from './award'
import type { ClauseId } from './clause-id'
import type { FullStep } from './steps'

/** The award that holds: that of a system's own table where there is one, else the law's. */
export function awardInForce(lawful: Award, own: Award | undefined): Award {
  return own === undefined ? lawful : own && { ...own }
}

/** The reasons for an award; a system's own table stands under the clause that allows it. */
export function awardBasis<Facts>(
  clause: ClauseId,
  facts: Facts,
  lawful: Award,
  own: Award | undefined,
  allowedBy: ClauseId = clause,
): readonly AwardStep<Facts>[] {
  const award = awardInForce(lawful, own)
  return [
    ...(own === undefined ? [] : [{ clause: allowedBy, code: 'own-table', data: { lawful } } as const]),
    { clause, code: awardCode(award), data: { ...facts, award } },
    ...(award !== null && award.min < award.max
      ? [{ clause, code: 'authority-chooses', data: { min: award.min, max: award.max } } as const]
      : []),
  ]
}

type AwardStep<Facts> =
  | FullStep<'own-table', { readonly lawful: Award }>
  | FullStep<'award' | 'no-award', Facts & { readonly award: Award }>
  | FullStep<'authority-chooses', { readonly min: number; readonly max: number }>

/** The code of a row that gives an award, or none. */
export function awardCode(award: Award): 'award' | 'no-award' {
  return award === null ? 'no-award' : 'award'
}
