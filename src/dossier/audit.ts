import type { IsoDate } from '../kernel/civil-date'
import { deepFreeze } from '../kernel/json'
import { type AuditContext, contextOf } from './audit-context'
import type { RecordedKind } from './body-kind'
import type { Dossier } from './dossier'
import { type Question, questionsOf } from './next'
import type { Obligation } from './obligation'
import { occasionsOfTheLaw } from './occasions/index'
import { inOrderOfTheLaw } from './order'
import { type AuditOptions, readAuditInput } from './read-dossier'
import { type Summary, summaryOf } from './summary'

/** What an audit has found. */
export interface Audit {
  /** The day on which the question was asked. */
  readonly asOf: IsoDate
  readonly body: { readonly name: string; readonly kind: RecordedKind }
  readonly system: { readonly name: string }
  /** Every obligation, by clause in the order of the law, then by date, then by id. */
  readonly obligations: readonly Obligation[]
  readonly summary: Summary
  /** What to record next: first what decides most. */
  readonly next: readonly Question[]
}

/**
 * Every duty that a body has by what it has recorded for one system, and how it stands: met, breached, still to be met,
 * or undetermined for want of facts that are named. What the law leaves open (得) obliges nobody.
 *
 * @param dossier - the record; what it leaves out is not known
 * @param options - the day of the question, and the calendar, readings and tables as every rule takes them
 * @throws InvalidInputError where the record or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * const dossier = {
 *   body: { name: '大安區公所', inRollout: true, exclusions: [] },
 *   system: { name: '公文線上簽核', major: true },
 *   workingGroup: { establishedOn: '2026-04-08', dissolvedOn: null, meetings: [{ date: '2026-06-16',
 * minutesSentOn: '2026-06-29' }] }, } as const
 * const audit = auditDossier(dossier, { asOf: '2026-06-30' })
 * audit.obligations.filter(({ status }) => status === 'breached').map(({ id, due, breach }) => [id, due,
 * breach]) // => [['5.3.7/minutes/2026-06-16', '2026-06-24', 'past']]
 */
export function auditDossier(dossier: Dossier, options: AuditOptions): Audit {
  const context = contextOf(readAuditInput(dossier, options))
  const obligations = obligationsOf(context)
  const { body, system } = context.dossier
  return deepFreeze({
    asOf: context.asOf,
    body: { name: body.name, kind: context.body.kind },
    system: { name: system.name },
    obligations,
    summary: summaryOf(obligations),
    next: questionsOf(obligations, context.dossier),
  })
}

/** The lines of a record on a day that has been found sound. */
export function obligationsOf(context: AuditContext): readonly Obligation[] {
  return occasionsOfTheLaw.flatMap((lines) => lines(context)).sort(inOrderOfTheLaw)
}
