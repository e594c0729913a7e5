/** 伍、三、(三) 工作小組: who sits on it. */
import * as z from 'zod/mini'
import { moreThan } from '../../kernel/condition'
import { countWith } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { Schema } from '../../kernel/schema'
import { name, uniqueList, uniqueListBy } from '../../kernel/schema'
import type { CheckRule } from '../check'
import { defineCheckRule } from '../check'
import type { Ids } from '../rule'
import { factsTable } from './facts-table'

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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.3.3
 * @example
 * checkWorkingGroup({ convenerFirstTierHead: true, members: [{ id: 'Chen', roles: ['administrator', 'seed'] }] }).value.compliant // => true
 * @example
 * checkWorkingGroup({ convenerFirstTierHead: true, members: [{ id: 'Chen', roles: ['administrator', 'seed'] }] }, { readings: { 'dual-role': 'two-people' } }).value.findings[0].code // => 'needs-two-people'
 */
export const checkWorkingGroup: CheckRule<WorkingGroupFacts, WorkingGroupFault> = /* @__PURE__ */ defineCheckRule<
  WorkingGroupFacts,
  WorkingGroupFault
>({
  id: 'governance.working-group-composition',
  exportName: 'checkWorkingGroup',
  clauses: ['5.3.3'],
  facts: /* @__PURE__ */ workingGroupFacts(),
  findings: [
    /* @__PURE__ */ convenerRank(),
    /* @__PURE__ */ roleMissing('administrator', 'administrator-missing'),
    /* @__PURE__ */ roleMissing('seed', 'seed-missing'),
    /* @__PURE__ */ needsTwoPeople(),
  ],
})

function convenerRank() {
  return factsTable<WorkingGroupFacts, { readonly convenerFirstTierHead: boolean }, WorkingGroupFault>(
    'convener-rank',
    {
      figures: ({ convenerFirstTierHead }) => ({ convenerFirstTierHead }),
      detail: () => ({
        path: 'convenerFirstTierHead',
        expected: true,
        actual: false,
        repair: { action: 'replace', what: 'convener' },
      }),
    },
    {
      facts: workingGroupFacts(),
      rows: [
        { when: { convenerFirstTierHead: true }, then: 'met', clause: '5.3.3', code: 'first-tier-head' },
        {
          when: { convenerFirstTierHead: false },
          then: 'convener-rank',
          clause: '5.3.3',
          code: 'below-first-tier-head',
        },
      ],
    },
  )
}

function roleMissing(role: 'administrator' | 'seed', code: 'administrator-missing' | 'seed-missing') {
  return factsTable<WorkingGroupFacts, { readonly holders: 'none' | 'some' }, WorkingGroupFault>(
    code,
    {
      figures: ({ members }) => ({ [role]: holdersOf(members, role).length }),
      detail: () => ({ path: 'members', expected: 1, actual: 0, repair: { action: 'add', what: role, count: 1 } }),
    },
    {
      facts: workingGroupFacts(),
      derive: {
        holders: byMeasures<WorkingGroupFacts, 'none' | 'some', Ids>({
          from: ['members'],
          values: ['none', 'some'],
          measures: { holders: countWith('members', 'roles', role) },
          cases: () => [
            { value: 'none', when: { holders: 0 } },
            { value: 'some', when: { holders: moreThan(0) } },
          ],
          witnesses: [
            { value: 'none', facts: { members: [{ id: 'Chen', roles: ['other'] }] } },
            { value: 'some', facts: { members: [{ id: 'Chen', roles: [role] }] } },
          ],
        }),
      },
      examples: { members: tellingMembers },
      rows: [
        {
          when: { holders: 'some' },
          then: 'met',
          clause: '5.3.3',
          code: `${role}-there`,
          assumption: 'one-of-each-role-suffices',
        },
        { when: { holders: 'none' }, then: code, clause: '5.3.3', code },
      ],
    },
  )
}

function needsTwoPeople() {
  return factsTable<
    WorkingGroupFacts,
    { readonly bothRoles: 'not-held' | 'one-person' | 'two-people' },
    WorkingGroupFault
  >(
    'needs-two-people',
    {
      figures: ({ members }) => ({
        administrator: holdersOf(members, 'administrator').length,
        seed: holdersOf(members, 'seed').length,
        people: holdersOf(members, 'administrator', 'seed').length,
      }),
      detail: () => ({
        path: 'members',
        expected: 2,
        actual: 1,
        repair: { action: 'add', what: 'administrator-or-seed', count: 1 },
      }),
    },
    {
      facts: workingGroupFacts(),
      derive: {
        bothRoles: byMeasures<WorkingGroupFacts, 'not-held' | 'one-person' | 'two-people', Ids>({
          from: ['members'],
          values: ['not-held', 'one-person', 'two-people'],
          measures: {
            administrators: countWith('members', 'roles', 'administrator'),
            seeds: countWith('members', 'roles', 'seed'),
            people: countWith('members', 'roles', 'administrator', 'seed'),
          },
          cases: () => [
            { value: 'not-held', when: { administrators: 0 } },
            { value: 'not-held', when: { administrators: moreThan(0), seeds: 0 } },
            { value: 'one-person', when: { administrators: moreThan(0), seeds: moreThan(0), people: 1 } },
            { value: 'two-people', when: { administrators: moreThan(0), seeds: moreThan(0), people: moreThan(1) } },
          ],
          witnesses: [
            { value: 'not-held', facts: { members: [{ id: 'Chen', roles: ['seed'] }] } },
            { value: 'one-person', facts: { members: [{ id: 'Chen', roles: ['administrator', 'seed'] }] } },
            {
              value: 'two-people',
              facts: {
                members: [
                  { id: 'Chen', roles: ['administrator'] },
                  { id: 'Lin', roles: ['seed'] },
                ],
              },
            },
          ],
        }),
      },
      examples: { members: tellingMembers },
      rows: {
        reading: 'dual-role',
        choices: {
          'one-person-may-hold-both': [{ when: {}, then: 'met', clause: '5.3.3', code: 'one-person-may-hold-both' }],
          'two-people': [
            { when: { bothRoles: 'not-held' }, then: 'met', clause: '5.3.3', code: 'roles-not-both-held' },
            {
              when: { bothRoles: 'one-person' },
              then: 'needs-two-people',
              clause: '5.3.3',
              code: 'one-person-holds-both',
            },
            { when: { bothRoles: 'two-people' }, then: 'met', clause: '5.3.3', code: 'two-people' },
          ],
        },
      },
    },
  )
}

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

/** The members with at least one of some roles. */
function holdersOf(
  members: WorkingGroupFacts['members'],
  ...wanted: readonly WorkingGroupRole[]
): WorkingGroupFacts['members'] {
  return members.filter(({ roles }) => wanted.some((role) => roles.includes(role)))
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
