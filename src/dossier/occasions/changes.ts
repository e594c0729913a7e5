/** 伍、三、(四) · 陸、一、(三)(四) · 陸、二、(三)(四): changes to be notified, and replacements to be made. */
import type { IsoDate } from '../../kernel/civil-date'
import type { ClauseId } from '../../law/clause-id'
import type { Duty } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { allOf, behind } from '../gate'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import { type SupportRole, supportRoles } from '../parts/support'
import { timelinessOf } from '../timeliness-of'
import { type Verdict, unknownFor } from '../verdict'

const changeClauses = { administrator: '6.1.3', seed: '6.2.3' } as const satisfies Record<SupportRole, ClauseId>
const replacementClauses = { administrator: '6.1.4', seed: '6.2.4' } as const satisfies Record<SupportRole, ClauseId>

/** 5.3.4: every change in the working group. */
export function workingGroupChanges(context: AuditContext): Obligation[] {
  const {
    dossier: { workingGroup },
    inScope,
  } = context
  const common = { clause: '5.3.4', rule: 'deadlines.timeliness' } as const
  const occasion = 'working-group-change'
  if (workingGroup?.changes === undefined)
    return [
      obligation({
        ...common,
        subject: { occasion, date: null },
        verdict: behind(inScope, unknownFor(['workingGroup.changes'])),
      }),
    ]
  return workingGroup.changes.map(({ id, effectiveOn, notifiedOn }) =>
    obligation({
      ...common,
      subject: { occasion, date: effectiveOn, key: id },
      verdict: behind(
        inScope,
        timelinessOf(context, 'working-group-change', effectiveOn, `workingGroup.changes.${id}.notifiedOn`, notifiedOn),
      ),
    }),
  )
}

/** 6.1.3, 6.2.3: every change of administrators and seed staff. */
export function staffChanges(context: AuditContext): Obligation[] {
  const changes = context.dossier.support?.changes?.map(({ id, role, effectiveOn, notifiedOn }) => ({
    id,
    role,
    from: effectiveOn,
    doneOn: notifiedOn,
  }))
  return staffObligations(context, changes, {
    occasion: 'staff-change',
    clauses: changeClauses,
    duties: { administrator: 'administrator-change', seed: 'seed-change' },
    path: 'support.changes',
    done: 'notifiedOn',
  })
}

/** 6.1.4, 6.2.4: every request to replace somebody. */
export function replacements(context: AuditContext): Obligation[] {
  const requests = context.dossier.support?.replacements?.map(({ id, role, receivedOn, completedOn }) => ({
    id,
    role,
    from: receivedOn,
    doneOn: completedOn,
  }))
  return staffObligations(context, requests, {
    occasion: 'replacement',
    clauses: replacementClauses,
    duties: { administrator: 'administrator-replacement', seed: 'seed-replacement' },
    path: 'support.replacements',
    done: 'completedOn',
  })
}

/** Something about one of the staff that has a limit in workdays. */
interface StaffEntry {
  readonly id: string
  readonly role: SupportRole
  readonly from: IsoDate
  readonly doneOn: IsoDate | null | undefined
}

interface StaffOccasion {
  readonly occasion: Occasion
  readonly clauses: Readonly<Record<SupportRole, ClauseId>>
  readonly duties: Readonly<Record<SupportRole, Duty>>
  readonly path: string
  /** The member of an entry that says when it was done. */
  readonly done: string
}

function staffObligations(
  context: AuditContext,
  entries: readonly StaffEntry[] | undefined,
  { occasion, clauses, duties, path, done }: StaffOccasion,
): Obligation[] {
  const { inScope, supportDuties } = context
  const made = (role: SupportRole, entry: StaffEntry | null, verdict: Verdict): Obligation =>
    obligation({
      clause: clauses[role],
      rule: 'deadlines.timeliness',
      subject: { occasion, date: entry?.from ?? null, kind: role, ...(entry !== null && { key: entry.id }) },
      verdict: behind(allOf(inScope, supportDuties), verdict),
    })
  if (entries === undefined) return supportRoles.map((role) => made(role, null, unknownFor([path])))
  return entries.map((entry) =>
    made(
      entry.role,
      entry,
      timelinessOf(context, duties[entry.role], entry.from, `${path}.${entry.id}.${done}`, entry.doneOn),
    ),
  )
}
