import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { checkWorkingGroup, workingGroupFaults, workingGroupRoles } from '../../../src/law/c05-governance'
import type { WorkingGroupFacts, WorkingGroupRole } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { anyReadings } from '../arbitrary-deadlines'
import { codesOfFittingRows } from '../c02-definitions/fitting-rows'
import { testLawOfEveryRule } from '../c02-definitions/law-of-every-rule'
import { combinations, tableOf, witnessFaults } from './small-tables'

/** Members of one word each: `a` administrator, `s` seed, `o` other, `-` no role. */
function membersOf(...words: string[]): WorkingGroupFacts['members'] {
  const roleOf: Record<string, WorkingGroupRole> = { a: 'administrator', s: 'seed', o: 'other' }
  return words.map((word, place) => ({
    id: `member ${place}`,
    roles: [...word].flatMap((letter) => roleOf[letter] ?? []),
  }))
}

const twoPeople = { 'dual-role': 'two-people' }
const anyFacts: fc.Arbitrary<WorkingGroupFacts> = fc.record({
  convenerFirstTierHead: fc.boolean(),
  members: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      roles: fc.uniqueArray(fc.constantFrom(...workingGroupRoles)),
    }),
    { selector: ({ id }) => id },
  ),
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
    expect(checkWorkingGroup(facts).readings).toEqual(matters)
  })

  test('says where each finding lies, what was expected, and what would mend it', () => {
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
      {
        clause: '5.3.3',
        code: 'administrator-there',
        data: { administrator: 2 },
        assumption: 'one-of-each-role-suffices',
      },
      { clause: '5.3.3', code: 'seed-there', data: { seed: 1 }, assumption: 'one-of-each-role-suffices' },
      { clause: '5.3.3', code: 'one-person-may-hold-both', data: { administrator: 2, seed: 1, people: 2 } },
    ])
    expect(
      checkWorkingGroup({ convenerFirstTierHead: false, members: [] }, { readings: twoPeople as never }).basis.map(
        ({ code }) => code,
      ),
    ).toEqual(['below-first-tier-head', 'administrator-missing', 'seed-missing', 'roles-not-both-held'])
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
      readings: ['dual-role'],
    },
    anyFacts,
  )
})
