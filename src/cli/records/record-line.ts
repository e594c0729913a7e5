import type { Audit, Obligation, ObligationChange, ObligationStatus } from '../../dossier/index'
import type { Locale } from '../../kernel/locale'
import { mistakeData } from '../mistake'
import { changeData } from './change-text'
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

/** What was found in a record, as a line of JSON; none where other readings were tried and change nothing. */
export function recordLine(found: Found, form: LineForm): string {
  const { ref, place } = found
  const told = 'audit' in found ? dataOf(found, form) : mistakeData(found.mistake, form.locale)
  if (told === null) return ''
  return `${JSON.stringify({ ref, ...place, ...told })}\n`
}

function dataOf({ audit, changes }: Extract<Found, { readonly audit: unknown }>, form: LineForm): object | null {
  if (changes === undefined) return auditData(audit, form)
  const told = ofStatuses(changes, form.only)
  if (told.length === 0) return null
  return { asOf: audit.asOf, changes: form.isWhole ? told : told.map((change) => changeData(change, form.locale)) }
}

/** The changes of lines that stand as asked, before or after. */
export function ofStatuses(
  changes: readonly ObligationChange[],
  only: readonly ObligationStatus[] | undefined,
): readonly ObligationChange[] {
  return only === undefined
    ? changes
    : changes.filter(({ before, after }) => [before, after].some((line) => line !== null && only.includes(line.status)))
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
