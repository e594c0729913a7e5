import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { competitionGroups, type GroupedBody, type Grouping } from '../../../src/law/c08-promotion'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'

const names = fc.constantFrom('甲', '乙', '丙', '丁', '戊', '__proto__', 'constructor', 'null')
const facts = fc.record({
  bodies: fc.uniqueArray(fc.record({ name: names, group: fc.constantFrom('一', '二', 'toString', '__proto__') }), {
    selector: ({ name }) => name,
  }),
})

describe('8.2 捌、二 grouping', () => {
  test.each<[GroupedBody[], Grouping['groups'], string]>([
    [[], [], 'no body, no group'],
    [[{ name: '甲', group: '一' }], [{ group: '一', bodies: ['甲'] }], 'a group of one'],
    [
      [
        { name: '甲', group: '一' },
        { name: '乙', group: '二' },
        { name: '丙', group: '一' },
      ],
      [
        { group: '一', bodies: ['甲', '丙'] },
        { group: '二', bodies: ['乙'] },
      ],
      'bodies in the order given',
    ],
    [
      [
        { name: '丙', group: '二' },
        { name: '乙', group: '一' },
        { name: '甲', group: '二' },
      ],
      [
        { group: '二', bodies: ['丙', '甲'] },
        { group: '一', bodies: ['乙'] },
      ],
      'groups in the order in which they first come up, never sorted',
    ],
    [
      [
        { name: ' 甲 ', group: '一 ' },
        { name: '乙', group: ' 一' },
      ],
      [{ group: '一', bodies: ['甲', '乙'] }],
      'names trimmed',
    ],
    [[{ name: '一', group: '一' }], [{ group: '一', bodies: ['一'] }], 'a body named as its group'],
  ])('%j: %j: %s', (bodies, groups) => {
    const decision = competitionGroups({ bodies })
    expect(decision.value).toEqual({ groups })
    expect(decision.basis).toEqual([
      { clause: '8.2', code: 'grouped-by-nature', data: { bodies: bodies.length, groups: groups.length } },
    ])
  })

  test('names are given back as they were given, prefixes and short names as names of their own', () => {
    expect(
      competitionGroups({
        bodies: [
          { name: '台北市文山區公所 ', group: 'Jose\u0301' },
          { name: '文山公所', group: 'Jos\u00E9' },
        ],
      }).value.groups,
    ).toEqual([{ group: 'Jose\u0301', bodies: ['台北市文山區公所', '文山公所'] }])
  })

  test.each<[unknown, string[], string]>([
    [
      {
        bodies: [
          { name: '甲', group: '一' },
          { name: '甲', group: '一' },
        ],
      },
      ['bodies.1.name duplicate'],
      'a body twice',
    ],
    [
      {
        bodies: [
          { name: '甲', group: '一' },
          { name: '乙', group: '一' },
          { name: ' 甲', group: '二' },
        ],
      },
      ['bodies.2.name duplicate'],
      'a body in two groups, written with a space',
    ],
    [
      {
        bodies: [
          { name: '臺北市文山區公所', group: '一' },
          { name: '台北巿⽂山區公所', group: '二' },
        ],
      },
      ['bodies.1.name duplicate'],
      'a body in two spellings',
    ],
    [
      {
        bodies: [{ name: '甲', group: ' ' }, { name: '', group: 1 }, { name: '甲', group: '一', kind: 'school' }, '乙'],
        groups: [],
      },
      [
        'bodies.0.group empty',
        'bodies.1.name empty',
        'bodies.1.group wrong-type',
        'bodies.2.name duplicate',
        'bodies.2.kind unknown-key',
        'bodies.3 wrong-type',
        'groups unknown-key',
      ],
      'several faults at once',
    ],
    [
      { bodies: [{ name: '', group: '一' }, { name: '', group: '一' }, { group: '一' }, { group: '一' }] },
      ['bodies.0.name empty', 'bodies.1.name empty', 'bodies.2.name missing', 'bodies.3.name missing'],
      'what is no name is not given twice',
    ],
    [{ bodies: { name: '甲', group: '一' } }, ['bodies wrong-type'], 'a body in no list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => competitionGroups(given as never)).sort()).toEqual([...faults].sort())
  })

  test('every body is in the one group that was given for it, and no group is empty', () => {
    fc.assert(
      fc.property(facts, ({ bodies }) => {
        const { groups } = competitionGroups({ bodies }).value
        const placed = groups.flatMap(({ group, bodies: members }) => members.map((name) => ({ name, group })))
        expect(new Set(placed.map((body) => JSON.stringify(body)))).toEqual(
          new Set(bodies.map(({ name, group }) => JSON.stringify({ name, group }))),
        )
        expect(placed).toHaveLength(bodies.length)
        expect(groups.map(({ group }) => group)).toEqual([...new Set(bodies.map(({ group }) => group))])
      }),
    )
  })

  testLawOfEveryRule(
    competitionGroups,
    { id: 'promotion.grouping', exportName: 'competitionGroups', clauses: ['8.2'], readings: [] },
    facts,
  )
})
