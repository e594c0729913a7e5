import { type Audit, type AuditOptions, auditMany } from '../../dossier/index'
import { CalendarRangeError, InvalidInputError } from '../../kernel/errors'
import { isObject } from '../../kernel/json'
import { withDeciders } from '../../law/office-readings'
import { CommandError } from '../fault'
import type { Mistake } from '../mistake'
import { faultInRecord } from './fault-in-record'
import type { TakenReadings } from '../readings-option'
import type { RecordEntry } from './record-entry'
import { recordInCodes } from './record-in-codes'

/** What is found in a record among many. */
export type Found = { readonly ref: string | null; readonly place: RecordEntry['place'] } & (
  { readonly audit: Audit } | { readonly mistake: Mistake }
)

/** The audits of many records as they are read, those that were read together. */
export async function* auditedEntries(
  batches: AsyncIterable<readonly RecordEntry[]>,
  options: AuditOptions,
  deciders: TakenReadings['deciders'],
): AsyncGenerator<readonly Found[], void, undefined> {
  for await (const batch of batches) yield batch.flatMap((entry) => foundIn(entry, options, deciders))
}

function foundIn({ place, read }: RecordEntry, options: AuditOptions, deciders: TakenReadings['deciders']): Found[] {
  if ('faults' in read) return [{ ref: null, place, mistake: new CommandError(read.faults) }]
  const { record, entry } = inCodes(read.value)
  return Array.from(auditMany([entry], options), (one) =>
    'audit' in one
      ? { ref: one.ref, place, audit: withAuditDeciders(one.audit, deciders) }
      : { ref: one.ref, place, mistake: mistakeOf(one.error, record) },
  )
}

/** An audit whose readings say who in the office took them. */
export function withAuditDeciders(audit: Audit, deciders: TakenReadings['deciders']): Audit {
  return Object.keys(deciders).length === 0
    ? audit
    : { ...audit, obligations: audit.obligations.map((line) => withDeciders(line, deciders)) }
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
