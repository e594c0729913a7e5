import { InvalidInputError } from '../kernel/errors'
import { deepFreeze } from '../kernel/json'
import { notAnOption } from '../kernel/member-issues'
import type { Audit } from './audit'
import { readAudit } from './audit-schema'
import type { Obligation } from './obligation'
import { inOrderOfTheLaw } from './order'

/** A line of which the result differs between two audits of one record. */
export interface ObligationChange {
  readonly id: string
  /** Null where the first audit has no such line. */
  readonly before: Obligation | null
  /** Null where the second audit has no such line. */
  readonly after: Obligation | null
}

/**
 * Which lines of a record have another result in a second audit: under another reading, on another day, or once more
 * is recorded. The result is how a line stands, who must act, by when, and what is to be done.
 *
 * @param before - as `auditDossier` gave it, or parsed from JSON
 * @param after - another audit of the same body and system
 * @returns the lines that differ, in the order of the law; those of both audits with the same result are left out
 * @throws InvalidInputError where an argument is no audit of this library, or the second is of another body or system
 * @example
 * const record = {
 *   body: { name: '大安區公所', inRollout: true, exclusions: [] },
 *   system: { name: '公文線上簽核', major: true },
 *   workingGroup: { establishedOn: '2026-06-01', dissolvedOn: null, meetings: [{ date: '2026-07-07',
 * minutesSentOn: '2026-07-15' }] },
 * } as const
 * const readings = { 'typhoon-closure': 'counts-as-workday' } as const
 * const [before, after] = [{}, { readings }].map((more) => auditDossier(record, { asOf: '2026-07-31', ...more }))
 * const changes = auditChanges(before, after)
 * changes.map(({ id, before, after }) => [id, before?.status, after?.status]) // => [['5.3.7/minutes/2026-07-07', 'met', 'breached']]
 */
export function auditChanges(before: Audit, after: Audit): readonly ObligationChange[] {
  const [first, second] = [readAudit(before, 'before'), readAudit(after, 'after')]
  if ('issues' in first || 'issues' in second)
    throw new InvalidInputError([first, second].flatMap((read) => ('issues' in read ? read.issues : [])))
  const others = (['body', 'system'] as const).flatMap((named) => {
    const [name, other] = [first.value[named].name, second.value[named].name]
    return name === other ? [] : [notAnOption(`after.${named}.name`, other, [name])]
  })
  if (others.length > 0) throw new InvalidInputError(others)
  return deepFreeze(changesBetween(first.value.obligations, second.value.obligations))
}

/** Lines of audits that this library has just made. */
export function changesBetween(before: readonly Obligation[], after: readonly Obligation[]): ObligationChange[] {
  const byId = (lines: readonly Obligation[]): ReadonlyMap<string, Obligation> =>
    new Map(lines.map((line) => [line.id, line]))
  const [first, second] = [byId(before), byId(after)]
  return [...before, ...after.filter(({ id }) => !first.has(id))]
    .sort(inOrderOfTheLaw)
    .map(({ id }) => ({ id, before: first.get(id) ?? null, after: second.get(id) ?? null }))
    .filter((change) => resultOf(change.before) !== resultOf(change.after))
}

/** What a line comes to, as a text that is the same where that is. */
function resultOf(line: Obligation | null): string {
  return JSON.stringify(line && [line.status, line.breach, line.actor, line.due, line.repair])
}
