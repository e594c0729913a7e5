import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { checkSupportRoster, seedQuota, supportRosterCodes, type SupportRosterCode } from '../../../src/law/c06-support'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'

type Mend = [SupportRosterCode, 'add' | 'remove', 'administrator' | 'seed', number]

const maximumPrevails = { readings: { 'seed-quota-conflict': 'maximum-prevails' } } as const
const facts = fc.record({ posts: fc.integer({ min: 1, max: 90 }), administrators: fc.nat(4), seeds: fc.nat(6) })
const mendsOf = (...given: Parameters<typeof checkSupportRoster>): unknown =>
  checkSupportRoster(...given).value.findings.map(({ code, repair }) => [
    code,
    repair?.action,
    repair?.what,
    repair?.count,
  ])

describe('6.1.2 陸、一、(二) and 6.2.2 陸、二、(二) roster', () => {
  test.each<[number, number, number, Mend[], Mend[], string]>([
    [60, 3, 3, [], [], 'the most seeds of 60 posts'],
    [60, 2, 2, [], [], 'the fewest of both'],
    [
      60,
      1,
      3,
      [['administrators-too-few', 'add', 'administrator', 1]],
      [['administrators-too-few', 'add', 'administrator', 1]],
      '至少指派兩名',
    ],
    [
      60,
      0,
      3,
      [['administrators-too-few', 'add', 'administrator', 2]],
      [['administrators-too-few', 'add', 'administrator', 2]],
      'no administrator',
    ],
    [60, 99, 3, [], [], 'administrators have no maximum'],
    [60, 2, 1, [['seeds-too-few', 'add', 'seed', 1]], [['seeds-too-few', 'add', 'seed', 1]], 'one seed is too few'],
    [
      60,
      2,
      4,
      [['seeds-too-many', 'remove', 'seed', 1]],
      [['seeds-too-many', 'remove', 'seed', 1]],
      'four are over a twentieth of 60',
    ],
    [
      59,
      2,
      3,
      [['seeds-too-many', 'remove', 'seed', 1]],
      [['seeds-too-many', 'remove', 'seed', 1]],
      'three are over a twentieth of 59',
    ],
    [40, 2, 2, [], [], 'two are a twentieth of 40'],
    [
      39,
      2,
      2,
      [],
      [['seeds-too-many', 'remove', 'seed', 1]],
      'two are over a twentieth of 39, unless the minimum prevails',
    ],
    [39, 2, 1, [['seeds-too-few', 'add', 'seed', 1]], [], 'one is a twentieth of 39, and too few'],
    [
      39,
      2,
      3,
      [['seeds-too-many', 'remove', 'seed', 1]],
      [['seeds-too-many', 'remove', 'seed', 2]],
      'three are too many either way',
    ],
    [19, 2, 0, [['seeds-too-few', 'add', 'seed', 2]], [], 'none are a twentieth of 19'],
    [
      19,
      2,
      1,
      [['seeds-too-few', 'add', 'seed', 1]],
      [['seeds-too-many', 'remove', 'seed', 1]],
      'one is over a twentieth of 19, and too few',
    ],
    [
      19,
      1,
      5,
      [
        ['administrators-too-few', 'add', 'administrator', 1],
        ['seeds-too-many', 'remove', 'seed', 3],
      ],
      [
        ['administrators-too-few', 'add', 'administrator', 1],
        ['seeds-too-many', 'remove', 'seed', 5],
      ],
      'several at once, administrators first',
    ],
    [
      200,
      0,
      0,
      [
        ['administrators-too-few', 'add', 'administrator', 2],
        ['seeds-too-few', 'add', 'seed', 2],
      ],
      [
        ['administrators-too-few', 'add', 'administrator', 2],
        ['seeds-too-few', 'add', 'seed', 2],
      ],
      'nobody appointed',
    ],
  ])(
    '%i posts, %i administrators, %i seeds: %j, where the maximum prevails %j: %s',
    (posts, administrators, seeds, mends, others) => {
      const given = { posts, administrators, seeds }
      expect(mendsOf(given)).toEqual(mends)
      expect(mendsOf(given, maximumPrevails)).toEqual(others)
      expect(checkSupportRoster(given).value.compliant).toBe(mends.length === 0)
      expect(checkSupportRoster(given).readings).toEqual(
        JSON.stringify(mends) === JSON.stringify(others)
          ? []
          : [{ id: 'seed-quota-conflict', choice: 'minimum-prevails' }],
      )
    },
  )

  test('a finding names its clause, its place and both numbers', () => {
    expect(checkSupportRoster({ posts: 60, administrators: 1, seeds: 5 }).value).toEqual({
      compliant: false,
      findings: [
        {
          clause: '6.1.2',
          code: 'administrators-too-few',
          path: 'administrators',
          expected: 2,
          actual: 1,
          repair: { action: 'add', what: 'administrator', count: 1 },
        },
        {
          clause: '6.2.2',
          code: 'seeds-too-many',
          path: 'seeds',
          expected: 3,
          actual: 5,
          repair: { action: 'remove', what: 'seed', count: 2 },
        },
      ],
    })
  })

  test('the basis has one step a code, with the figures', () => {
    expect(checkSupportRoster({ posts: 60, administrators: 2, seeds: 5 }).basis).toEqual([
      { clause: '6.1.2', code: 'two-administrators', data: { administrators: 2, minimum: 2 } },
      { clause: '6.2.2', code: 'enough-seeds', data: { posts: 60, seeds: 5, minimum: 2 } },
      { clause: '6.2.2', code: 'seeds-too-many', data: { posts: 60, seeds: 5, maximum: 3 } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ posts: 0, administrators: 2, seeds: 2 }, ['posts too-small'], 'a body without posts'],
    [
      { posts: 60, administrators: -1, seeds: 1.5 },
      ['administrators too-small', 'seeds not-an-integer'],
      'fewer than none, and half a person',
    ],
    [
      { posts: 60, administrator: 2, seeds: ['a', 'b'] },
      ['administrator unknown-key', 'administrators missing', 'seeds wrong-type'],
      'several faults at once',
    ],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => checkSupportRoster(given as never)).sort()).toEqual([...faults].sort())
  })

  test('there is one small table a code, in order, each of which decides everything once', () => {
    expect(checkSupportRoster.table.map(({ code }) => code)).toEqual([...supportRosterCodes])
    for (const { table } of checkSupportRoster.table) expect(findTableFaults(table)).toEqual([])
    const [administrators, few, many] = checkSupportRoster.table
    for (const number of [0, 1, 2, 3, 1e9])
      expect(codesOfFittingRows(administrators!.table, { administrators: number })).toEqual([[expect.any(String)]])
    for (const seedsAgainstQuota of ['under', 'within', 'over'])
      for (const { table } of [few!, many!])
        expect(codesOfFittingRows(table, { seedsAgainstQuota })).toEqual([[expect.any(String)]])
  })

  test('complies exactly with two administrators and seeds within the quota, and what fixes it makes it comply', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom({}, maximumPrevails), (given, options) => {
        const { minimum, maximum } = seedQuota({ posts: given.posts }, options).value
        const { compliant, findings } = checkSupportRoster(given, options).value
        expect(compliant).toBe(given.administrators >= 2 && given.seeds >= minimum && given.seeds <= maximum)
        const mended = { ...given }
        for (const { repair } of findings)
          mended[repair!.what === 'seed' ? 'seeds' : 'administrators'] +=
            repair!.action === 'add' ? repair!.count! : -repair!.count!
        expect(checkSupportRoster(mended, options).value).toEqual({ compliant: true, findings: [] })
      }),
    )
  })

  testDerivations(checkSupportRoster.table[1]!.table, facts)
  testDerivations(checkSupportRoster.table[2]!.table, facts)
  testLawOfEveryRule(
    checkSupportRoster,
    {
      id: 'support.roster',
      exportName: 'checkSupportRoster',
      clauses: ['6.1.2', '6.2.2'],
      readings: ['seed-quota-conflict'],
    },
    facts,
  )
})
