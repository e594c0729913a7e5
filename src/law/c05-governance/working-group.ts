/** 伍、三、(三) 工作小組: who sits on it. */
import { below, moreThan } from '../../kernel/condition'
import { countUnheld, countWithAny, placesUnheld } from '../../kernel/measure'
import { type CheckRule, checkRule } from '../check'
import {
  everyoneOf,
  strangerTo,
  tellingMembers,
  type WorkingGroupAppointment,
  type WorkingGroupFacts,
  workingGroupFacts,
} from './working-group-facts'

/** What {@link checkWorkingGroup} can find, in the order in which it is reported. */
export const workingGroupFaults = /* @__PURE__ */ Object.freeze([
  'convener-rank',
  'administrator-missing',
  'seed-missing',
  'appointed-missing',
  'needs-two-people',
] as const)

/**
 * One of {@link workingGroupFaults}.
 *
 * - `convener-rank`: 召集人非一級單位主管以上人員 · the convener ranks below a first-tier head
 * - `administrator-missing`: 無系統管理人員 · there is no system administrator
 * - `seed-missing`: 無系統種子人員 · there is no seed staff member
 * - `appointed-missing`: 受指派的人員未全部列入 · not everyone who was appointed is a member
 * - `needs-two-people`: 系統管理人員與種子人員由同一人擔任 · one person is both administrator and seed staff
 */
export type WorkingGroupFault = (typeof workingGroupFaults)[number]

/**
 * Whether a working group is composed as the law wants it: convened by the head of a first-tier unit or above,
 * with at least one system administrator and one seed staff member or, by a reading, with everyone appointed as either.
 *
 * @param facts - the convener's rank, the members with their roles, and whom the body appointed
 * @throws InvalidInputError where a reading needs those appointed and they are not given
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
      counting: countWithAny('members', 'roles', 'administrator'),
      as: 'administrator',
      atLeast: 1,
      met: 'administrator-there',
      what: 'administrator',
      examples: tellingMembers,
    }),
    many('seed-missing', {
      of: 'members',
      counting: countWithAny('members', 'roles', 'seed'),
      as: 'seed',
      atLeast: 1,
      met: 'seed-there',
      what: 'seed',
      examples: tellingMembers,
    }),
    whole('appointed-missing', {
      derive: { unheld: unheld() },
      examples: {
        members: ({ appointed = [] }) => [...tellingMembers(), everyoneOf(appointed)],
        appointed: ({ members = [] }) => [[], [strangerTo(members)]],
      },
      refuse: ({ appointed }, reading) =>
        appointed === undefined && reading('working-group-members') === 'all-appointed'
          ? [{ path: ['appointed'], code: 'missing' }]
          : [],
      rows: {
        reading: 'working-group-members',
        choices: {
          'one-of-each': [{ when: {}, then: 'met', code: 'one-of-each-suffices' }],
          'all-appointed': [
            { when: { unheld: 0 }, then: 'met', code: 'appointed-there' },
            { when: { unheld: moreThan(0) }, code: 'appointed-missing' },
          ],
        },
      },
      figures: ({ appointed = [], members }) => ({
        appointed: appointed.length,
        unheld: placesUnheld(unheld(), { appointed, members }).length,
      }),
      detail: (facts) =>
        placesUnheld(unheld(), { ...facts }).map((place) => {
          const { role } = facts.appointed?.[place] as WorkingGroupAppointment
          return { path: `appointed.${place}`, expected: role, repair: { action: 'add', what: role, count: 1 } }
        }),
    }),
    whole('needs-two-people', {
      derive: {
        administrator: countWithAny('members', 'roles', 'administrator'),
        seed: countWithAny('members', 'roles', 'seed'),
        people: countWithAny('members', 'roles', 'administrator', 'seed'),
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

/** Whom the body appointed and who is no member with that role. */
function unheld() {
  return countUnheld(['appointed', 'members'], { by: 'id', entry: 'role', list: 'roles' })
}
