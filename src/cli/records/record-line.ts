import type { Audit, Obligation, ObligationStatus } from '../../dossier/index'
import type { Locale } from '../../kernel/locale'
import { mistakeData } from '../mistake'
import type { Found } from './audited-entries'

/** What is told of each record. */
export interface LineForm {
  readonly locale: Locale
  /** Whether the audit is told whole, not only what somebody must look at. */
  readonly isWhole: boolean
  /** The lines of an audit that were asked for; by themselves those that want something done or recorded. */
  readonly only: readonly ObligationStatus[] | undefined
}

/** What somebody must look at. */
export const wanting: readonly ObligationStatus[] = ['breached', 'pending', 'undetermined']

/** What was found in a record, as a line of JSON. */
export function recordLine(found: Found, form: LineForm): string {
  const { ref, place } = found
  const told = 'audit' in found ? auditData(found.audit, form) : mistakeData(found.mistake, form.locale)
  return `${JSON.stringify({ ref, ...place, ...told })}\n`
}

function auditData(audit: Audit, { isWhole, only }: LineForm): object {
  if (isWhole) return { audit: only === undefined ? audit : withOnly(audit, only) }
  const { asOf, summary, obligations } = audit
  const statuses = only ?? wanting
  return {
    asOf,
    summary,
    obligations: obligations.filter(({ own, status }) => own && statuses.includes(status)).map(briefly),
  }
}

/** An audit with the lines of some statuses; what is undetermined is told as what to record. */
export function withOnly(audit: Audit, statuses: readonly ObligationStatus[]): Audit {
  return {
    ...audit,
    obligations: audit.obligations.filter(({ status }) => statuses.includes(status)),
    next: statuses.includes('undetermined') ? audit.next : [],
  }
}

function briefly({ id, clause, status, breach, due, missing, repair }: Obligation): Partial<Obligation> {
  return { id, clause, status, breach, due, missing, repair }
}
