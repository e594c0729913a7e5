import { changesBetween } from '../../dossier/changes'
import { type Audit, type AuditOptions, type Audited, type ObligationChange, auditMany } from '../../dossier/index'
import { CalendarRangeError, InvalidInputError } from '../../kernel/errors'
import { isObject } from '../../kernel/json'
import { CommandError } from '../fault'
import type { Mistake } from '../mistake'
import { faultInRecord } from './fault-in-record'
import type { RecordEntry } from './record-entry'
import { recordInCodes } from './record-in-codes'

/** What is found in a record among many. */
export type Found = { readonly ref: string | null; readonly place: RecordEntry['place'] } & (
  | {
      readonly audit: Audit
      /** What other readings change; left out where none were tried. */
      readonly changes?: readonly ObligationChange[]
    }
  | { readonly mistake: Mistake }
)

/** How records are audited. */
export interface Auditing {
  readonly options: AuditOptions
  /** The options under which the results are tried once more; null where they are not. */
  readonly tried: AuditOptions | null
}

/** The audits of many records one by one, as they are read: an audit is held until it is told, no longer. */
export async function* auditedEntries(
  entries: AsyncIterable<RecordEntry>,
  auditing: Auditing,
): AsyncGenerator<Found, void, undefined> {
  for await (const entry of entries) yield foundIn(entry, auditing)
}

function foundIn({ place, read }: RecordEntry, { options, tried }: Auditing): Found {
  if ('faults' in read) return { ref: null, place, mistake: new CommandError(read.faults) }
  const { record, entry } = inCodes(read.value)
  const one = auditedUnder(entry, options)
  if ('error' in one) return { ref: one.ref, place, mistake: mistakeOf(one.error, record) }
  const { ref, audit } = one
  if (tried === null) return { ref, place, audit }
  const other = auditedUnder(entry, tried)
  if ('error' in other) return { ref, place, mistake: mistakeOf(other.error, record) }
  return { ref, place, audit, changes: changesBetween(audit.obligations, other.audit.obligations) }
}

function auditedUnder(entry: unknown, options: AuditOptions): Audited {
  const [audited] = auditMany([entry], options)
  return audited as Audited
}

/** A record may stand beside what it is called. */
function inCodes(value: unknown): { readonly record: unknown; readonly entry: unknown } {
  if (!isObject(value) || !('record' in value)) {
    const record = recordInCodes(value)
    return { record, entry: record }
  }
  const record = recordInCodes(value['record'])
  return { record, entry: { ...value, record } }
}

/** What readings and calendars can be wrong with was found before the first record. */
function mistakeOf(error: Error, record: unknown): Mistake {
  if (error instanceof InvalidInputError)
    return new CommandError(error.issues.map((issue) => faultInRecord(issue, record)))
  if (error instanceof CalendarRangeError) return error
  throw error
}
