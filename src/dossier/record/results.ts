import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { exactSum } from '../../kernel/exact-sum'
import type { AuditContext } from '../audit-context'
import { lastDayOf } from '../checks/appraisal'
import type { DossierAppraisalResult } from '../form/appraisal'

/** The decimal places of a total. */
const PLACES = 6

/** A result of the appraisal, with the way to it. */
export interface PeriodResult extends DossierAppraisalResult {
  readonly path: string
}

export function resultsOf({ dossier: { appraisal } }: AuditContext): readonly PeriodResult[] | undefined {
  return appraisal?.results?.map((result, place) => ({ ...result, path: `appraisal.results.${place}` }))
}

/** The final score; null where there is none yet, as of nothing that still runs; undefined where that is not known. */
export function scoreOf(context: AuditContext, result: DossierAppraisalResult): number | null | undefined {
  const { score } = result
  if (score === undefined && !mayBeOver(context, result)) return null
  return typeof score === 'object' && score !== null
    ? exactSum([score.base, ...score.items.map(({ points }) => points)], PLACES)
    : score
}

/** Whether a period is over, for certain where the phases are known. */
export function mayBeOver(context: AuditContext, { period }: Pick<DossierAppraisalResult, 'period'>): boolean {
  const { dossier, asOf } = context
  if (dossier.system.phases === undefined) return period === 'launch' || period <= yearOf(asOf)
  const last = lastDayOfResult(context, { period })
  return last !== null && last < asOf
}

/** The last day of the period of a result; null where the phases do not tell it. */
export function lastDayOfResult(
  { dossier: { system } }: AuditContext,
  { period }: DossierAppraisalResult,
): IsoDate | null {
  const day = system.phases === undefined ? null : lastDayOf(period, system.phases)
  return day === 'none' ? null : day
}
