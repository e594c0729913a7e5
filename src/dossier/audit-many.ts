import { InvalidInputError, RolloutRulesError } from '../kernel/errors'
import { type InputIssue, inputIssue } from '../kernel/input-issue'
import { unknownKey } from '../kernel/member-issues'
import { ownMembers } from '../kernel/own-members'
import { type Audit, auditDossier } from './audit'
import type { Dossier } from './dossier'
import { joinedKeys } from './line'
import type { AuditOptions } from './read-dossier'

/** A record with what its owner calls it. */
export interface KeyedRecord {
  /** Comes back with the audit of the record, such as its key in a database. */
  readonly ref?: string | undefined
  readonly record: Dossier
}

/** What is found in one of many records: its audit, or what is wrong with it. */
export type Audited = AuditedRecord | UnauditedRecord

/** A record that was audited. */
export interface AuditedRecord {
  /** Its place, counted from 1. */
  readonly row: number
  /** What its owner calls it, else its body and its system, joined as the keys of a line are. */
  readonly ref: string
  readonly audit: Audit
}

/** A record that cannot be audited as it is. */
export interface UnauditedRecord {
  readonly row: number
  /** Null where it has no key that can be read, and no names. */
  readonly ref: string | null
  readonly error: RolloutRulesError
}

/**
 * Audits many records, one after another, as they are taken: the next is read only when it is asked for.
 *
 * @param records - each a record as `auditDossier` takes it, or one with a key beside it, `{ ref, record }`
 * @param options - the options of every audit
 * @returns one finding a record, in order; faults of one are its finding and lose no other
 * @throws InvalidInputError where `records` cannot be gone through; afterwards whatever `records` itself throws, and
 * nothing for a record
 * @example
 * const company = { body: { name: '某公司', kind: 'not-listed' }, system: { name: '某系統' } }
 * const records = [company, { ref: 'A-2', record: company }, { ref: 'A-3', record: {} }]
 * const found = auditMany(records, { asOf: '2026-06-30' })
 * Array.from(found, ({ ref, ...one }) => [ref, 'audit' in one]) // => [['某公司/某系統', true], ['A-2', true], ['A-3', false]]
 */
export function auditMany(records: Iterable<unknown>, options: AuditOptions): Generator<Audited, void, undefined> {
  if (!isIterable(records)) throw new InvalidInputError([inputIssue('records', 'wrong-type', { expected: 'a list' })])
  return auditsOf(records, options)
}

/** A text can be gone through too, but none of its characters is a record. */
function isIterable(given: unknown): boolean {
  return typeof given === 'object' && given !== null && Symbol.iterator in given
}

function* auditsOf(records: Iterable<unknown>, options: AuditOptions): Generator<Audited, void, undefined> {
  let row = 0
  for (const entry of records) {
    row++
    yield Object.freeze(audited(row, entry, options))
  }
}

function audited(row: number, entry: unknown, options: AuditOptions): Audited {
  const { ref, record, issues } = keyed(entry)
  try {
    if (issues.length > 0) throw new InvalidInputError(issues)
    const audit = auditDossier(record as Dossier, options)
    return { row, ref: ref ?? joinedKeys([audit.body.name, audit.system.name]), audit }
  } catch (error) {
    if (error instanceof RolloutRulesError) return { row, ref: ref ?? namesOf(record), error }
    throw error
  }
}

function keyed(entry: unknown) {
  const members = ownMembers(entry)
  if (typeof members === 'string' || !Object.hasOwn(members, 'record')) return { record: entry, issues: [] }
  const { ref, record, ...others } = members
  const isText = typeof ref === 'string' && ref.trim() !== ''
  return {
    ref: isText ? ref : undefined,
    record,
    issues: [
      ...(isText || ref === undefined ? [] : [refIssue(ref)]),
      ...Object.keys(others).map((key) => unknownKey(key, key, ['ref', 'record'])),
    ],
  }
}

function refIssue(ref: unknown): InputIssue {
  return typeof ref === 'string' ? inputIssue('ref', 'empty') : inputIssue('ref', 'wrong-type', { expected: 'a text' })
}

/** A name is no longer than this; what is longer would be repeated in vain. */
const LONGEST_NAME = 100

/** The names of a record that cannot be audited, where both can be read. */
function namesOf(record: unknown): string | null {
  const names = ['body', 'system'].map((member) => memberOf(memberOf(record, member), 'name'))
  return names.every((name) => typeof name === 'string' && name.trim() !== '' && name.length <= LONGEST_NAME)
    ? joinedKeys((names as string[]).map((name) => name.trim()))
    : null
}

function memberOf(given: unknown, key: string): unknown {
  const members = ownMembers(given)
  return typeof members === 'string' ? undefined : members[key]
}
