/** 伍、三、(三) 工作小組: what is asked about it. */
import * as z from 'zod/mini'
import { nameKey } from '../../kernel/name-key'
import { name, objectOf, type Schema, uniqueEntries, uniqueList, uniqueListBy } from '../../kernel/schema'

/** What a member of a working group is for the system. */
export const workingGroupRoles = /* @__PURE__ */ Object.freeze(['administrator', 'seed', 'other'] as const)

/**
 * One of {@link workingGroupRoles}.
 *
 * - `administrator`: 系統管理者 · system administrator
 * - `seed`: 種子人員 · seed staff
 * - `other`: 其他成員 · other member
 */
export type WorkingGroupRole = (typeof workingGroupRoles)[number]

/** Somebody whom the body appointed to one of the two roles that a working group needs. */
export interface WorkingGroupAppointment {
  readonly id: string
  readonly role: 'administrator' | 'seed'
}

/** Facts of `checkWorkingGroup`. */
export interface WorkingGroupFacts {
  /** Whether the convener heads a first-tier unit of the body, or ranks above. */
  readonly convenerFirstTierHead: boolean
  /** The members, each with an id of its own and none, one or several roles. */
  readonly members: readonly { readonly id: string; readonly roles: readonly WorkingGroupRole[] }[]
  /** Everyone whom the body appointed, nobody twice to one role; looked at under one reading only, which needs it. */
  readonly appointed?: readonly WorkingGroupAppointment[] | undefined
}

/** No member at all, both roles held by one person or by two, either of them alone, and neither. */
export function tellingMembers(): readonly WorkingGroupFacts['members'][] {
  const [chen, lin] = [{ id: 'Chen' }, { id: 'Lin' }]
  return [
    [],
    [{ ...chen, roles: ['administrator', 'seed'] }],
    [
      { ...chen, roles: ['administrator'] },
      { ...lin, roles: ['seed'] },
    ],
    [{ ...chen, roles: ['administrator'] }],
    [{ ...chen, roles: ['seed'] }],
    [{ ...chen, roles: ['other'] }],
  ]
}

/** Members of whom everyone appointed is one, with both roles. */
export function everyoneOf(appointed: readonly WorkingGroupAppointment[]): WorkingGroupFacts['members'] {
  const roles = ['administrator', 'seed'] as const
  return [...new Map(appointed.map(({ id }) => [nameKey(id), { id, roles }])).values()]
}

/** Somebody appointed whose name no member has: of each name there is a longer one. */
export function strangerTo(members: WorkingGroupFacts['members']): WorkingGroupAppointment {
  const names = new Set(members.map(({ id }) => nameKey(id)))
  let id = 'Wang'
  while (names.has(id)) id += ' Wang'
  return { id, role: 'seed' }
}

export function workingGroupFacts(): Schema<WorkingGroupFacts> {
  return objectOf<WorkingGroupFacts>({
    convenerFirstTierHead: z.boolean(),
    members: uniqueListBy<WorkingGroupFacts['members'][number]>(
      'id',
      z.strictObject({ id: name(), roles: uniqueList(z.enum(workingGroupRoles)) }),
    ),
    appointed: z.optional(
      uniqueEntries(
        objectOf<WorkingGroupAppointment>({ id: name(), role: z.enum(['administrator', 'seed']) }),
        ({ id, role }) => `${role} ${nameKey(id)}`,
      ),
    ),
  })
}
