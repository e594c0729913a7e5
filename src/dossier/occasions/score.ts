import { type TotalFacts, appraisalTotal } from '../../law/c09-appraisal/index'
import { type Fact, fact } from '../judge'
import type { DossierAppraisedPeriod } from '../parts/appraisal'

/** The score of a period: the total that is recorded, or that of its base and items; unknown where neither is. */
export function scoreOf({ from, base, items, total }: DossierAppraisedPeriod): Fact<number> {
  const path = `appraisal.periods.${from}`
  // One score of each grade, one between two, and one above all bands.
  const couldBe = [100, 92, 85, 75, 65, 50, 94.5, 101]
  if (total !== undefined) return fact(`${path}.total`, total, couldBe)
  if (base === undefined && items === undefined) return fact<number>(`${path}.total`, undefined, couldBe)
  const missing = [...(base === undefined ? [`${path}.base`] : []), ...(items === undefined ? [`${path}.items`] : [])]
  return fact(
    missing,
    missing.length === 0 ? appraisalTotal({ base, items } as TotalFacts).value.total : undefined,
    couldBe,
  )
}
