import type { IsoDate } from '../kernel/civil-date'
import { deepFreeze } from '../kernel/json'
import { compareTexts, inNaturalOrder } from '../kernel/natural-order'
import { type ClauseId, clauseIds } from '../law/clause-id'
import type { AuditContext } from './audit-context'
import type { Dossier } from './dossier'
import { type Obligation, type ObligationStatus, obligationStatuses } from './obligation'
import { appraisalObligations, appraisedPeriods } from './occasions/appraisals'
import { bureauMeetingPeriods, workingGroupMeetingPeriods } from './occasions/cadence'
import { replacements, staffChanges, workingGroupChanges } from './occasions/changes'
import { bureauCommitteeObligations, workingGroupObligations } from './occasions/committees'
import { steeringGroupComposition, workingGroupComposition } from './occasions/composition'
import { councilComposition } from './occasions/council-composition'
import { councilSeats } from './occasions/council-seats'
import { followUpObligations } from './occasions/follow-up'
import { gradeObligations } from './occasions/grades'
import { attendanceObligations } from './occasions/leaves'
import { workingGroupLimits } from './occasions/limits'
import { councilMeetings, workingGroupMeetings } from './occasions/meetings'
import { peopleObligations } from './occasions/people'
import { questionObligations } from './occasions/questions'
import { retirementObligations } from './occasions/retirement'
import { contextOf, scopeObligations } from './occasions/scope'
import { secondmentObligations } from './occasions/secondments'
import { rosterObligations, selectionObligations } from './occasions/support-staff'
import { type AuditOptions, readAuditInput } from './read-dossier'

/** What gives rise to obligations, in the order of the law. */
const occasionGroups: readonly ((context: AuditContext) => Obligation[])[] = [
  scopeObligations,
  bureauCommitteeObligations,
  councilComposition,
  councilSeats,
  bureauMeetingPeriods,
  councilMeetings,
  steeringGroupComposition,
  secondmentObligations,
  workingGroupObligations,
  workingGroupComposition,
  workingGroupLimits,
  workingGroupChanges,
  workingGroupMeetingPeriods,
  workingGroupMeetings,
  retirementObligations,
  rosterObligations,
  selectionObligations,
  staffChanges,
  replacements,
  questionObligations,
  peopleObligations,
  attendanceObligations,
  followUpObligations,
  appraisalObligations,
  appraisedPeriods,
  gradeObligations,
]

/** What an audit has found. */
export interface Audit {
  /** The day on which the question was asked. */
  readonly asOf: IsoDate
  /** Every obligation, by clause in the order of the law, then by date, then by id: 學員7 before 學員14. */
  readonly obligations: readonly Obligation[]
  readonly summary: AuditSummary
}

/** An audit in figures. */
export interface AuditSummary {
  /** How many obligations there are of each status. */
  readonly counts: Readonly<Record<ObligationStatus, number>>
  /** The clauses that are breached, in the order of the law. */
  readonly breachedClauses: readonly ClauseId[]
  /** The earliest day on which something pending is due; null where nothing is. */
  readonly nextDue: IsoDate | null
  /** The paths of all facts that would settle something. */
  readonly missing: readonly string[]
}

/**
 * Every duty that a body has by what it has recorded for one system, and how it stands: met, breached, still to be met,
 * or undetermined for want of facts that are named. What lies before the regulation does not apply; what lies outside
 * the calendar is undetermined, and the rest is audited all the same. What the law leaves open (得) obliges nobody.
 *
 * @param dossier - the record; what it leaves out is unknown
 * @param options - the day of the question, and the calendar and readings as every rule takes them
 * @throws InvalidInputError where the dossier or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * const dossier = {
 *   schemaVersion: 1,
 *   body: { name: '大安區公所', exclusion: null },
 *   system: { name: '公文系統', developer: 'doit', userBodies: 12, approvedOn: '2025-01-06' },
 *   workingGroup: { changes: [{ id: '王小明', effectiveOn: '2025-09-26', notifiedOn: null }] },
 * } as const
 * const audit = auditDossier(dossier, { asOf: '2025-10-03' })
 * audit.obligations.filter(({ status }) => status === 'breached').map(({ id, due }) => [id, due]) // => [['5.3.4/working-group-change/2025-09-26/王小明', '2025-10-02']]
 */
export function auditDossier(dossier: Dossier, options: AuditOptions): Audit {
  const context = contextOf(readAuditInput(dossier, options))
  const obligations = inNaturalOrder(
    occasionGroups.flatMap((group) => group(context)),
    ({ id }) => id,
  ).sort(byClauseAndDate)
  return deepFreeze({ asOf: context.asOf, obligations, summary: summaryOf(obligations) })
}

function byClauseAndDate(a: Obligation, b: Obligation): number {
  return (
    clauseIds.indexOf(a.clause) - clauseIds.indexOf(b.clause) ||
    compareTexts(a.subject.date ?? '', b.subject.date ?? '')
  )
}

function summaryOf(obligations: readonly Obligation[]): AuditSummary {
  const of = (wanted: ObligationStatus): readonly Obligation[] => obligations.filter(({ status }) => status === wanted)
  const [nextDue = null] = of('pending')
    .flatMap(({ due }) => due ?? [])
    .sort()
  return {
    counts: Object.fromEntries(obligationStatuses.map((status) => [status, of(status).length])) as Record<
      ObligationStatus,
      number
    >,
    breachedClauses: [...new Set(of('breached').map(({ clause }) => clause))],
    nextDue,
    missing: inNaturalOrder([...new Set(obligations.flatMap(({ missing }) => missing))], String),
  }
}
