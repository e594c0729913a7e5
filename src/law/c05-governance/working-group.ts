/** 伍、三、(三) 工作小組: who sits on it. */
import * as z from 'zod/mini'
import { below, moreThan } from '../../kernel/condition'
import { countWith } from '../../kernel/measure'
import { name, type Schema, uniqueList, uniqueListBy } from '../../kernel/schema'
import { type CheckRule, checkRule } from '../check'

/** What a member of a working group is for the system. */
export const workingGroupRoles = /* @__PURE__ */ Object.freeze(['administrator', 'seed', 'other'] as const)

/** One of {@link workingGroupRoles}. */
export type WorkingGroupRole = (typeof workingGroupRoles)[number]

/** Facts of {@link checkWorkingGroup}. */
export interface WorkingGroupFacts {
  /** Whether the convener heads a first-tier unit of the body, or ranks above. */
  readonly convenerFirstTierHead: boolean
  /** The members, each with an id of its own and none, one or several roles. */
  readonly members: readonly { readonly id: string; readonly roles: readonly WorkingGroupRole[] }[]
}

/** What {@link checkWorkingGroup} can find, in the order in which it is reported. */
export const workingGroupFaults = /* @__PURE__ */ Object.freeze([
  'convener-rank',
  'administrator-missing',
  'seed-missing',
  'needs-two-people',
] as const)

/** One of {@link workingGroupFaults}. */
export type WorkingGroupFault = (typeof workingGroupFaults)[number]

/**
 * Whether a working group is composed as the law wants it: convened by the head of a first-tier unit or above,
 * with at least one system administrator and one seed staff member.
 *
 * @param facts - the convener's rank and the members with their roles
 * @example
 * checkWorkingGroup({ convenerFirstTierHead: true, members: [{ id: 'Chen', roles: ['administrator', 'seed'] }] }).value.compliant // => true
 * @example
 * checkWorkingGroup({ convenerFirstTierHead: true, members: [{ id: 'Chen', roles: ['administrator', 'seed'] }] }, { readings: { 'dual-role': 'two-people' } }).value.findings[0].code // => 'needs-two-people'
 */
export const checkWorkingGroup: CheckRule<WorkingGroupFacts, WorkingGroupFault> = /* @__PURE__ */ checkRule(() => ({
  id: 'governance.working-group-composition',
  exportName: 'checkWorkingGroup',
  clause: '5.3.3',
  facts: workingGroupFacts(),
  findings: ({ one, many, whole }) => [
    one('convener-rank', {
      of: 'convenerFirstTierHead',
      mustBe: true,
      met: 'first-tier-head',
      otherwise: 'below-first-tier-head',
      what: 'convener',
    }),
    many('administrator-missing', {
      of: 'members',
      counting: countWith('members', 'roles', 'administrator'),
      as: 'administrator',
      atLeast: 1,
      met: 'administrator-there',
      assumption: 'one-of-each-role-suffices',
      what: 'administrator',
      examples: tellingMembers,
    }),
    many('seed-missing', {
      of: 'members',
      counting: countWith('members', 'roles', 'seed'),
      as: 'seed',
      atLeast: 1,
      met: 'seed-there',
      assumption: 'one-of-each-role-suffices',
      what: 'seed',
      examples: tellingMembers,
    }),
    whole('needs-two-people', {
      derive: {
        administrator: countWith('members', 'roles', 'administrator'),
        seed: countWith('members', 'roles', 'seed'),
        people: countWith('members', 'roles', 'administrator', 'seed'),
      },
      examples: { members: tellingMembers },
      rows: {
        reading: 'dual-role',
        // prettier-ignore
        choices: {
          'one-person-may-hold-both': [{ when: {}, then: 'met', code: 'one-person-may-hold-both' }],
          'two-people': [
            { when: { administrator: 0 },                                              then: 'met', code: 'roles-not-both-held' },
            { when: { administrator: moreThan(0), seed: 0 },                           then: 'met', code: 'roles-not-both-held' },
            { when: { administrator: moreThan(0), seed: moreThan(0), people: below(2) },                   code: 'one-person-holds-both' },
            { when: { administrator: moreThan(0), seed: moreThan(0), people: moreThan(1) }, then: 'met', code: 'two-people' },
          ],
        },
      },
      detail: () => ({
        path: 'members',
        expected: 2,
        actual: 1,
        repair: { action: 'add', what: 'administrator-or-seed', count: 1 },
      }),
    }),
  ],
}))

/** No member at all, both roles held by one person or by two, either of them alone, and neither. */
function tellingMembers(): readonly WorkingGroupFacts['members'][] {
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

function workingGroupFacts(): Schema<WorkingGroupFacts> {
  return z.strictObject({
    convenerFirstTierHead: z.boolean(),
    members: uniqueListBy<WorkingGroupFacts['members'][number]>(
      'id',
      z.strictObject({ id: name(), roles: uniqueList(z.enum(workingGroupRoles)) }),
    ),
  })
}
