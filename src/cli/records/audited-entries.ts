import { type Audit, type AuditOptions, auditMany } from '../../dossier/index'
import { CalendarRangeError, InvalidInputError } from '../../kernel/errors'
import { faultInFacts } from '../facts-argument'
import { CommandError } from '../fault'
import type { Mistake } from '../mistake'
import type { RecordEntry } from './record-entry'

/** What is found in a record among many. */
export type Found = { readonly ref: string | null; readonly place: RecordEntry['place'] } & (
  { readonly audit: Audit } | { readonly mistake: Mistake }
)

/** The audits of many records as they are read, those that were read together; `whole` is what the record is called. */
export async function* auditedEntries(
  batches: AsyncIterable<readonly RecordEntry[]>,
  options: AuditOptions,
  whole: string,
): AsyncGenerator<readonly Found[], void, undefined> {
  for await (const batch of batches) yield batch.flatMap((entry) => foundIn(entry, options, whole))
}

function foundIn({ place, read }: RecordEntry, options: AuditOptions, whole: string): Found[] {
  if ('faults' in read) return [{ ref: null, place, mistake: new CommandError(read.faults) }]
  return Array.from(auditMany([read.value], options), (one) =>
    'audit' in one
      ? { ref: one.ref, place, audit: one.audit }
      : { ref: one.ref, place, mistake: mistakeOf(one.error, whole) },
  )
}

/** What readings and calendars can be wrong with was found before the first record. */
function mistakeOf(error: Error, whole: string): Mistake {
  if (error instanceof InvalidInputError)
    return new CommandError(error.issues.map((issue) => faultInFacts(issue, whole)))
  if (error instanceof CalendarRangeError) return error
  throw error
}
