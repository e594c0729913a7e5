import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  checkWorkingGroup,
  workingGroupFaults,
  workingGroupRoles,
  type WorkingGroupAppointment,
  type WorkingGroupFacts,
  type WorkingGroupRole,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { anyReadings } from '../arbitrary-deadlines'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations, tableOf, witnessFaults } from '../small-tables'

/** Members of one word each: `a` administrator, `s` seed, `o` other, `-` no role. */
function membersOf(...words: string[]): WorkingGroupFacts['members'] {
  const roleOf: Record<string, WorkingGroupRole> = { a: 'administrator', s: 'seed', o: 'other' }
  return words.map((word, place) => ({
    id: `member ${place}`,
    roles: [...word].flatMap((letter) => roleOf[letter] ?? []),
  }))
}

/** Appointments of one word each: the role, and the place of the member. */
function appointedAs(...words: string[]): readonly WorkingGroupAppointment[] {
  return words.map((word) => ({ id: `member ${word[1]}`, role: word.startsWith('a') ? 'administrator' : 'seed' }))
}

const twoPeople = { 'dual-role': 'two-people' }
const allAppointed = { 'working-group-members': 'all-appointed' } as const
const anyAppointed = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    role: fc.constantFrom('administrator', 'seed'),
  }),
  { selector: ({ id, role }) => `${id} ${role}` },
)
const anyFacts = fc.record({
  convenerFirstTierHead: fc.boolean(),
  members: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      roles: fc.uniqueArray(fc.constantFrom(...workingGroupRoles)),
    }),
    { selector: ({ id }) => id },
  ),
  appointed: anyAppointed,
})

/** The codes of the findings, in order, all of them of 5.3.3. */
function found(facts: WorkingGroupFacts, readings: Record<string, string> = {}): string[] {
  const { value } = checkWorkingGroup(facts, { readings })
  expect(value.compliant).toBe(value.findings.length === 0)
  expect(value.findings.filter(({ clause }) => clause !== '5.3.3')).toEqual([])
  return value.findings.map(({ code }) => code)
}

describe('5.3.3 伍、三、(三) the composition of a working group', () => {
  test.each<[string[], string[], string[], string]>([
    [['a', 's'], [], [], 'one of each'],
    [['as'], [], ['needs-two-people'], 'one person for both'],
    [['as', 'o', '-'], [], ['needs-two-people'], 'others do not help'],
    [['as', 's'], [], [], 'a second seed frees the first to administer'],
    [['as', 'a'], [], [], 'a second administrator frees the first'],
    [['as', 'as'], [], [], 'two people with both roles'],
    [['aos'], [], ['needs-two-people'], 'a third role changes nothing'],
    [['a', 'o'], ['seed-missing'], ['seed-missing'], 'nobody is a seed'],
    [['s'], ['administrator-missing'], ['administrator-missing'], 'nobody administers'],
    [
      ['o', '-'],
      ['administrator-missing', 'seed-missing'],
      ['administrator-missing', 'seed-missing'],
      'nobody is either',
    ],
    [[], ['administrator-missing', 'seed-missing'], ['administrator-missing', 'seed-missing'], 'nobody at all'],
  ])('%j finds %j, and %j where two people are needed: %s', (words, expected, withTwoPeople) => {
    const facts = { convenerFirstTierHead: true, members: membersOf(...words) }
    expect(found(facts)).toEqual(expected)
    expect(found(facts, twoPeople)).toEqual(withTwoPeople)
    expect(found({ ...facts, convenerFirstTierHead: false })).toEqual(['convener-rank', ...expected])
    const matters =
      expected.join() === withTwoPeople.join() ? [] : [{ id: 'dual-role', choice: 'one-person-may-hold-both' }]
    const unanswered = { id: 'working-group-members', choice: 'one-of-each' }
    expect(checkWorkingGroup(facts).readings).toEqual([...matters, unanswered])
    expect(checkWorkingGroup({ ...facts, appointed: [] }).readings).toEqual(matters)
  })

  test.each<[string[], string[], string[], string[], string]>([
    [['a', 's'], ['a0', 's1'], [], [], 'everyone appointed is a member'],
    [['a', 's'], [], [], [], 'nobody was appointed'],
    [['as', 's'], ['a0', 's0', 's1'], [], [], 'one is appointed to both and has both'],
    [['a', 's'], ['a0', 's1', 's2'], [], ['appointed-missing'], 'one is no member'],
    [['a', 's'], ['a1', 's0'], [], ['appointed-missing', 'appointed-missing'], 'two are members with the other role'],
    [['a', 's', '-'], ['s2'], [], ['appointed-missing'], 'one is a member with no role'],
    [['a'], ['a0'], ['seed-missing'], ['seed-missing'], 'one of each is needed all the same'],
    [
      [],
      ['a0', 's1'],
      ['administrator-missing', 'seed-missing'],
      ['administrator-missing', 'seed-missing', 'appointed-missing', 'appointed-missing'],
      'there is nobody',
    ],
  ])('%j, of %j appointed, finds %j, and %j where all are needed: %s', (words, appointments, expected, withAll) => {
    const facts = {
      convenerFirstTierHead: true,
      members: membersOf(...words).map((member) => ({ ...member, id: ` ${member.id}` })),
      appointed: appointedAs(...appointments),
    }
    expect(found(facts)).toEqual(expected)
    expect(found(facts, allAppointed)).toEqual(withAll)
    for (const readings of [{}, allAppointed])
      expect(checkWorkingGroup(facts, { readings }).readings.map(({ id }) => id)).toEqual(
        expected.join() === withAll.join() ? [] : ['working-group-members'],
      )
  })

  test('those appointed are missed before one person who holds both roles', () => {
    const facts = { convenerFirstTierHead: false, members: membersOf('as'), appointed: appointedAs('a0', 's0', 's1') }
    expect(found(facts, { ...allAppointed, ...twoPeople })).toEqual([
      'convener-rank',
      'appointed-missing',
      'needs-two-people',
    ])
  })

  test('where all appointed are needed, who they are must be given', () => {
    const facts = { convenerFirstTierHead: true, members: membersOf('a', 's') }
    for (const given of [facts, { ...facts, appointed: undefined }])
      expect(faultsOf(() => checkWorkingGroup(given, { readings: allAppointed }))).toEqual(['appointed missing'])
  })

  test('says who of those appointed is missing, and how many they are', () => {
    const facts = {
      convenerFirstTierHead: true,
      members: membersOf('a', 's'),
      appointed: appointedAs('a0', 'a1', 's1', 's2'),
    }
    const { value, basis } = checkWorkingGroup(facts, { readings: allAppointed })
    expect(value.findings).toEqual([
      {
        clause: '5.3.3',
        code: 'appointed-missing',
        path: 'appointed.1',
        expected: 'administrator',
        repair: { action: 'add', what: 'administrator', count: 1 },
      },
      {
        clause: '5.3.3',
        code: 'appointed-missing',
        path: 'appointed.3',
        expected: 'seed',
        repair: { action: 'add', what: 'seed', count: 1 },
      },
    ])
    expect(basis[3]).toEqual({ clause: '5.3.3', code: 'appointed-missing', data: { appointed: 4, unheld: 2 } })
  })

  test('says where each finding lies, what was expected, and what would fix it', () => {
    expect(checkWorkingGroup({ convenerFirstTierHead: false, members: [] }).value.findings).toEqual([
      {
        clause: '5.3.3',
        code: 'convener-rank',
        path: 'convenerFirstTierHead',
        expected: true,
        actual: false,
        repair: { action: 'replace', what: 'convener' },
      },
      {
        clause: '5.3.3',
        code: 'administrator-missing',
        path: 'members',
        expected: 1,
        actual: 0,
        repair: { action: 'add', what: 'administrator', count: 1 },
      },
      {
        clause: '5.3.3',
        code: 'seed-missing',
        path: 'members',
        expected: 1,
        actual: 0,
        repair: { action: 'add', what: 'seed', count: 1 },
      },
    ])
    expect(
      checkWorkingGroup({ convenerFirstTierHead: true, members: membersOf('as') }, { readings: twoPeople as never })
        .value.findings,
    ).toEqual([
      {
        clause: '5.3.3',
        code: 'needs-two-people',
        path: 'members',
        expected: 2,
        actual: 1,
        repair: { action: 'add', what: 'administrator-or-seed', count: 1 },
      },
    ])
  })

  test('gives a reason for everything that it looked at, with its figures', () => {
    expect(checkWorkingGroup({ convenerFirstTierHead: true, members: membersOf('a', 'as', 'o') }).basis).toEqual([
      { clause: '5.3.3', code: 'first-tier-head', data: { convenerFirstTierHead: true } },
      { clause: '5.3.3', code: 'administrator-there', data: { administrator: 2 } },
      { clause: '5.3.3', code: 'seed-there', data: { seed: 1 } },
      { clause: '5.3.3', code: 'one-of-each-suffices', data: { appointed: 0, unheld: 0 } },
      { clause: '5.3.3', code: 'one-person-may-hold-both', data: { administrator: 2, seed: 1, people: 2 } },
    ])
    expect(
      checkWorkingGroup({ convenerFirstTierHead: false, members: [] }, { readings: twoPeople as never }).basis.map(
        ({ code }) => code,
      ),
    ).toEqual([
      'below-first-tier-head',
      'administrator-missing',
      'seed-missing',
      'one-of-each-suffices',
      'roles-not-both-held',
    ])
  })

  test.each<[unknown, string[], string]>([
    [
      {
        convenerFirstTierHead: true,
        members: [
          { id: 'a', roles: ['seed'] },
          { id: ' a ', roles: [] },
        ],
      },
      ['members.1.id duplicate'],
      'an id twice but for spaces',
    ],
    [
      { convenerFirstTierHead: true, members: [{ id: 'a', roles: ['seed', 'other', 'seed'] }] },
      ['members.0.roles.2 duplicate'],
      'a role twice',
    ],
    [
      {
        convenerFirstTierHead: true,
        members: [
          { id: 'a', roles: ['seed'] },
          { id: ' ', roles: ['chief'] },
          { id: 'a' },
          { id: 'a', roles: [], note: 'x' },
        ],
      },
      [
        'members.1.id empty',
        'members.1.roles.0 not-an-option',
        'members.2.roles missing',
        'members.2.id duplicate',
        'members.3.id duplicate',
        'members.3.note unknown-key',
      ],
      'ids are compared whatever else is wrong',
    ],
    [
      { convenerFirstTierHead: null, members: [null, { id: 5, roles: 'seed' }], size: 2 },
      [
        'convenerFirstTierHead wrong-type',
        'members.0 wrong-type',
        'members.1.id wrong-type',
        'members.1.roles wrong-type',
        'size unknown-key',
      ],
      'several faults at once',
    ],
    [
      {
        convenerFirstTierHead: true,
        members: [],
        appointed: [
          { id: 'a', role: 'seed' },
          { id: 'a', role: 'administrator' },
          { id: 'a ', role: 'seed' },
          { id: 'b', role: 'other' },
        ],
      },
      ['appointed.2 duplicate', 'appointed.3.role not-an-option'],
      'somebody appointed twice to one role',
    ],
    [{}, ['convenerFirstTierHead missing', 'members missing'], 'nothing given'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => checkWorkingGroup(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('has one small table for each code, in the order of the codes', () => {
    expect(checkWorkingGroup.table.map(({ code }) => code)).toEqual([...workingGroupFaults])
  })

  test.each<[(typeof workingGroupFaults)[number], Record<string, readonly unknown[]>, number]>([
    ['convener-rank', { convenerFirstTierHead: [true, false] }, 1],
    ['administrator-missing', { administrator: [0, 1, 2, 1e9] }, 1],
    ['seed-missing', { seed: [0, 1, 2, 1e9] }, 1],
    ['appointed-missing', { unheld: [0, 1, 2, 1e9] }, 2],
    ['needs-two-people', { administrator: [0, 1, 2], seed: [0, 1, 2], people: [1, 2, 3] }, 2],
  ])(
    'the table of %s decides everything once under each reading, and its witnesses show what they say',
    (code, inputs, choices) => {
      const table = tableOf(checkWorkingGroup, code)
      expect(findTableFaults(table)).toEqual([])
      expect(witnessFaults(table)).toEqual([])
      for (const given of combinations(inputs))
        expect(codesOfFittingRows(table, given)).toEqual(Array.from({ length: choices }, () => [expect.any(String)]))
    },
  )

  test('finds what an assignment of people to roles finds, in any order of members', () => {
    fc.assert(
      fc.property(anyFacts, anyReadings, (facts, readings) => {
        const pairs = facts.members
          .flatMap((administrator) => facts.members.map((seed) => ({ administrator, seed })))
          .filter(
            ({ administrator, seed }) => administrator.roles.includes('administrator') && seed.roles.includes('seed'),
          )
        const has = (role: WorkingGroupRole): boolean => facts.members.some(({ roles }) => roles.includes(role))
        const expected = [
          ...(facts.convenerFirstTierHead ? [] : ['convener-rank']),
          ...(has('administrator') ? [] : ['administrator-missing']),
          ...(has('seed') ? [] : ['seed-missing']),
          ...facts.appointed
            .filter(({ id, role }) => !facts.members.some((one) => one.id === id && one.roles.includes(role)))
            .flatMap(() => (readings['working-group-members'] === 'all-appointed' ? ['appointed-missing'] : [])),
          ...(readings['dual-role'] === 'two-people' &&
          pairs.length > 0 &&
          pairs.every(({ administrator, seed }) => administrator.id === seed.id)
            ? ['needs-two-people']
            : []),
        ]
        expect(found(facts, readings)).toEqual(expected)
        expect(found({ ...facts, members: [...facts.members].reverse() }, readings)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('one more member with both roles always leaves the roles held, and by two people if they were held before', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const joined = found(
          { ...facts, members: [...facts.members, { id: 'new', roles: ['administrator', 'seed'] }] },
          twoPeople,
        )
        const held = facts.members.some(({ roles }) => roles.includes('administrator') || roles.includes('seed'))
        expect(joined).toEqual([
          ...(facts.convenerFirstTierHead ? [] : ['convener-rank']),
          ...(held ? [] : ['needs-two-people']),
        ])
      }),
    )
  })

  testLawOfEveryRule(
    checkWorkingGroup,
    {
      id: 'governance.working-group-composition',
      exportName: 'checkWorkingGroup',
      clauses: ['5.3.3'],
      readings: ['dual-role', 'working-group-members'],
    },
    anyFacts,
  )

  test('of facts without those appointed the reading that needs them is always listed', () => {
    fc.assert(
      fc.property(anyFacts, ({ appointed: _, ...facts }) => {
        expect(checkWorkingGroup(facts).readings).toContainEqual({ id: 'working-group-members', choice: 'one-of-each' })
      }),
    )
  })
})
