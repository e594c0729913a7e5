import { type Audit, type AuditOptions, auditMany } from '../../dossier/index'
import { CalendarRangeError, InvalidInputError } from '../../kernel/errors'
import { isObject } from '../../kernel/json'
import { CommandError } from '../fault'
import type { Mistake } from '../mistake'
import { faultInRecord } from './fault-in-record'
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
): AsyncGenerator<readonly Found[], void, undefined> {
  for await (const batch of batches) yield batch.flatMap((entry) => foundIn(entry, options))
}

function foundIn({ place, read }: RecordEntry, options: AuditOptions): Found[] {
  if ('faults' in read) return [{ ref: null, place, mistake: new CommandError(read.faults) }]
  const { record, entry } = inCodes(read.value)
  return Array.from(auditMany([entry], options), (one) =>
    'audit' in one
      ? { ref: one.ref, place, audit: one.audit }
      : { ref: one.ref, place, mistake: mistakeOf(one.error, record) },
  )
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
