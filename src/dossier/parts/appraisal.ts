import * as z from 'zod/mini'
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { type Schema, betweenFields, finiteNumber, isoDate, name, uniqueListBy } from '../../kernel/schema'
import type { PhasePeriod } from '../../law/c04-phases/index'
import { type AppraisedPhase, type ScoredItem, appraisalTotal, appraisedPhases } from '../../law/c09-appraisal/index'
import type { DossierFault, DossierIssueCode } from '../dossier-issue'
import { inOrder } from './in-order'

/** The appraisals of the body (玖). */
export interface DossierAppraisal {
  /** Whether the body is subject to the bureau's yearly appraisal of information work, an E of this system aside. */
  readonly inItAppraisal?: boolean | undefined
  /**
   * Every appraisal, one a period, no two of them from one day, each of a phase that the dossier has where it has any.
   */
  readonly periods?: readonly DossierAppraisedPeriod[] | undefined
}

/** The appraisal of one period. */
export interface DossierAppraisedPeriod {
  readonly phase: AppraisedPhase
  /** The first day of the period; in operations it tells the year. It may lie ahead where nothing has been scored. */
  readonly from: IsoDate
  /** The last day; in operations of the same year. */
  readonly to: IsoDate
  /** The group of similar bodies in which it is ranked. */
  readonly group?: string | undefined
  /** The points from which the count starts; with `items`, in place of `total`. */
  readonly base?: number | undefined
  /** What was added and taken away. */
  readonly items?: readonly ScoredItem[] | undefined
  /** The total, in place of `base` and `items`. */
  readonly total?: number | undefined
  /** The day on which the result was published; null where it has not been. */
  readonly publishedOn?: IsoDate | null | undefined
  /** The day on which the review report was submitted; null where it has not been. */
  readonly reviewReportOn?: IsoDate | null | undefined
  /** The day on which the body reported to the coordination council; null where it has not. */
  readonly councilReportOn?: IsoDate | null | undefined
  /**
   * The day on which the body joined the yearly appraisal of information work after this result; null where it has not.
   */
  readonly joinedItAppraisalOn?: IsoDate | null | undefined
  /**
   * The day on which this result was counted in the yearly appraisal of information work; null where it has not been.
   */
  readonly countedInItAppraisalOn?: IsoDate | null | undefined
}

export function appraisalSchema(): Schema<DossierAppraisal> {
  return z.strictObject({
    inItAppraisal: z.optional(z.boolean()),
    periods: z.optional(uniqueListBy<DossierAppraisedPeriod>('from', periodSchema())),
  })
}

function periodSchema(): Schema<DossierAppraisedPeriod> {
  const happened = z.optional(z.nullable(isoDate()))
  return z
    .strictObject({
      phase: z.enum(appraisedPhases),
      from: isoDate(),
      to: isoDate(),
      group: z.optional(name()),
      base: z.optional(finiteNumber()),
      items: z.optional(uniqueListBy<ScoredItem>('id', z.strictObject({ id: name(), points: finiteNumber() }))),
      total: z.optional(finiteNumber()),
      publishedOn: happened,
      reviewReportOn: happened,
      councilReportOn: happened,
      joinedItAppraisalOn: happened,
      countedInItAppraisalOn: happened,
    })
    .check(
      inOrder<DossierAppraisedPeriod>('from', 'to'),
      betweenFields<DossierAppraisedPeriod, DossierIssueCode>(['phase', 'from', 'to'], yearFaults),
      inOrder<DossierAppraisedPeriod>('to', 'publishedOn'),
      inOrder<DossierAppraisedPeriod>('to', 'reviewReportOn'),
      inOrder<DossierAppraisedPeriod>('publishedOn', 'reviewReportOn'),
      betweenFields<DossierAppraisedPeriod, DossierIssueCode>(['base', 'items', 'total'], scoreFaults),
    )
}

/** Whether an appraisal is one of a period: of a launch it begins in it, of operations it is of a year of it. */
export function isAppraisalOf({ phase, from }: DossierAppraisedPeriod, period: PhasePeriod): boolean {
  if (phase !== period.phase) return false
  if (phase === 'launch') return from >= period.from && (period.to === null || from <= period.to)
  return yearOf(from) >= yearOf(period.from) && (period.to === null || yearOf(from) <= yearOf(period.to))
}

/** A fault at every appraisal of no phase. */
export function appraisalsOfNoPhase(
  periods: readonly DossierAppraisedPeriod[],
  phases: readonly PhasePeriod[],
): DossierFault[] {
  return periods.flatMap((record, place): DossierFault[] =>
    phases.some((period) => isAppraisalOf(record, period))
      ? []
      : [{ path: ['periods', place, 'from'], code: 'in-no-phase', data: { phase: record.phase } }],
  )
}

/** Operations are appraised every year (9.3). */
function yearFaults({ phase, from, to }: DossierAppraisedPeriod): DossierFault[] {
  return phase === 'operations' && yearOf(to) > yearOf(from)
    ? [{ path: ['to'], code: 'another-year', data: { from } }]
    : []
}

function scoreFaults({ base, items, total }: DossierAppraisedPeriod): DossierFault[] {
  if (total !== undefined)
    return base === undefined && items === undefined ? [] : [{ path: ['total'], code: 'beside-items' }]
  const summed = base === undefined || items === undefined || appraisalTotal.facts.safeParse({ base, items }).success
  return summed ? [] : [{ path: ['items'], code: 'sum-not-finite' }]
}
