import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { bodyKinds } from '../../../src/law/c02-definitions'
import {
  checkCouncil,
  councilFaults,
  councilPosts,
  type CouncilFacts,
  type CouncilPost,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { anyReadings } from '../arbitrary-deadlines'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { someDays } from './arbitrary-days'
import { combinations, tableOf, witnessFaults } from '../small-tables'

const sound: CouncilFacts = {
  convener: 'city-executive',
  deputyConvener: 'doit-commissioner',
  standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
  agencyRepresentatives: [{ from: 'enterprise', firstTierHead: true }],
  asOf: '2020-06-01',
}
const secondWay: CouncilFacts = { ...sound, convener: 'doit-commissioner', deputyConvener: 'doit-deputy-commissioner' }
const soundPosts: fc.Arbitrary<CouncilPost> = fc.oneof(
  fc.constantFrom(...councilPosts),
  fc.constantFrom('doit-section-chief' as const, 'doit-center-director' as const),
)
const anyFacts: fc.Arbitrary<CouncilFacts> = fc.record({
  convener: fc.oneof(
    fc.constantFrom(...councilPosts),
    fc.constantFrom('city-executive' as const, 'doit-commissioner' as const),
  ),
  deputyConvener: fc.oneof(
    fc.constantFrom(...councilPosts),
    fc.constantFrom('doit-commissioner' as const, 'doit-deputy-commissioner' as const),
  ),
  standingRepresentatives: fc.oneof(
    fc.array(soundPosts, { maxLength: 4 }),
    fc.array(soundPosts, { minLength: 2, maxLength: 2 }),
  ),
  agencyRepresentatives: fc.array(fc.record({ from: fc.constantFrom(...bodyKinds), firstTierHead: fc.boolean() }), {
    maxLength: 3,
  }),
  asOf: someDays,
})

/** The findings as `clause code`, in order. */
function found(facts: CouncilFacts, readings: Record<string, string> = {}): string[] {
  const { value } = checkCouncil(facts, { readings })
  expect(value.compliant).toBe(value.findings.length === 0)
  return value.findings.map(({ clause, code }) => `${clause} ${code}`)
}

describe('5.1.2 伍、一、(二), 5.1.2.1 伍、一、(二)、1 and 5.1.2.2 伍、一、(二)、2 the composition of the council', () => {
  test.each<[CouncilPost, CouncilPost, boolean, string]>([
    ['city-executive', 'doit-commissioner', true, 'the first way'],
    ['doit-commissioner', 'doit-deputy-commissioner', true, 'the second way'],
    ['city-executive', 'doit-deputy-commissioner', false, 'the convener of the first with the deputy of the second'],
    ['doit-commissioner', 'doit-commissioner', false, 'the convener of the second with the deputy of the first'],
    ['doit-commissioner', 'city-executive', false, 'the first way the wrong way round'],
    ['doit-deputy-commissioner', 'doit-commissioner', false, 'the second way the wrong way round'],
    ['city-executive', 'other', false, 'another deputy'],
    ['city-executive', 'city-executive', false, 'two city executives'],
    ['other', 'doit-commissioner', false, 'another convener'],
    ['doit-section-chief', 'doit-center-director', false, 'neither of any way'],
  ])('convened by %s and %s: %j, %s', (convener, deputyConvener, compliant) => {
    expect(found({ ...sound, convener, deputyConvener })).toEqual(compliant ? [] : ['5.1.2 convener-pair'])
  })

  test.each<[Partial<CouncilFacts>, string[], string]>([
    [{}, [], 'as it should be'],
    [{ standingRepresentatives: [] }, ['5.1.2.2 standing-count'], 'nobody of the bureau'],
    [{ standingRepresentatives: ['doit-section-chief'] }, ['5.1.2.2 standing-count'], 'one of two'],
    [
      { standingRepresentatives: ['doit-section-chief', 'doit-section-chief', 'doit-section-chief'] },
      ['5.1.2.2 standing-count'],
      'three for two',
    ],
    [
      { standingRepresentatives: ['doit-section-chief', 'other'] },
      ['5.1.2.2 standing-post'],
      'one of them no section chief',
    ],
    [
      { standingRepresentatives: ['other', 'doit-deputy-commissioner'] },
      ['5.1.2.2 standing-post', '5.1.2.2 standing-post'],
      'a finding for each',
    ],
    [
      { standingRepresentatives: ['doit-commissioner', 'city-executive', 'other'] },
      ['5.1.2.2 standing-count', '5.1.2.2 standing-post', '5.1.2.2 standing-post', '5.1.2.2 standing-post'],
      'too many, and none of them fit',
    ],
    [{ agencyRepresentatives: [] }, ['5.1.2.2 representative-none'], '若干人 is at least one'],
    [
      {
        agencyRepresentatives: [
          { from: 'first-level', firstTierHead: true },
          { from: 'district-office', firstTierHead: true },
        ],
      },
      [],
      'the other kinds that send',
    ],
    [
      { agencyRepresentatives: [{ from: 'second-level', firstTierHead: true }] },
      ['5.1.2.2 representative-source'],
      'a second-level agency does not send',
    ],
    [
      { agencyRepresentatives: [{ from: 'school', firstTierHead: true }] },
      ['5.1.2.2 representative-source'],
      'nor does a school',
    ],
    [
      { agencyRepresentatives: [{ from: 'enterprise', firstTierHead: false }] },
      ['5.1.2.2 representative-rank'],
      '一級單位以上主管',
    ],
    [
      {
        agencyRepresentatives: [
          { from: 'school', firstTierHead: false },
          { from: 'second-level', firstTierHead: false },
        ],
      },
      [
        '5.1.2.2 representative-source',
        '5.1.2.2 representative-source',
        '5.1.2.2 representative-rank',
        '5.1.2.2 representative-rank',
      ],
      'by code, then in the order of the facts',
    ],
    [
      { deputyConvener: 'other', standingRepresentatives: ['other'], agencyRepresentatives: [] },
      ['5.1.2 convener-pair', '5.1.2.2 standing-count', '5.1.2.2 standing-post', '5.1.2.2 representative-none'],
      'everything at once',
    ],
  ])('%j finds %j: %s', (change, expected) => {
    expect(found({ ...sound, ...change })).toEqual(expected)
    if (change.deputyConvener === undefined) expect(found({ ...secondWay, ...change })).toEqual(expected)
  })

  test.each<[string, Record<string, string>, string[], string]>([
    ['2021-06-30', {}, ['5.1.2.2 standing-post'], 'the last day of the sections'],
    ['2021-07-01', {}, [], 'the first day of the centers'],
    ['2021-06-30', { 'abolished-sections': 'as-enacted' }, ['5.1.2.2 standing-post'], 'by the letter'],
    ['2021-07-01', { 'abolished-sections': 'as-enacted' }, ['5.1.2.2 standing-post'], 'by the letter'],
  ])('a center director on %s, %j: %j, %s', (asOf, readings, expected) => {
    expect(
      found({ ...sound, standingRepresentatives: ['doit-section-chief', 'doit-center-director'], asOf }, readings),
    ).toEqual(expected)
    expect(found({ ...sound, asOf }, readings)).toEqual([])
  })

  test('a deputy commissioner never sits as a standing representative, centers or not', () => {
    expect(
      found({
        ...sound,
        standingRepresentatives: ['doit-section-chief', 'doit-deputy-commissioner'],
        asOf: '2026-01-01',
      }),
    ).toEqual(['5.1.2.2 standing-post'])
  })

  const bare = {
    standingRepresentatives: ['other'],
    agencyRepresentatives: [{ from: 'school', firstTierHead: false }],
  } as const
  const all = [
    '5.1.2.2 standing-count',
    '5.1.2.2 standing-post',
    '5.1.2.2 representative-source',
    '5.1.2.2 representative-rank',
  ]

  test.each<[CouncilPost, CouncilPost, Partial<CouncilFacts>, string[], string]>([
    ['city-executive', 'doit-commissioner', bare, [], 'the first way has none, so none is checked'],
    [
      'city-executive',
      'doit-commissioner',
      { standingRepresentatives: [], agencyRepresentatives: [] },
      [],
      'nor asked for',
    ],
    ['city-executive', 'other', bare, ['5.1.2 convener-pair'], 'whatever the deputy'],
    ['doit-commissioner', 'doit-deputy-commissioner', bare, all, 'the second way has them'],
    [
      'doit-commissioner',
      'doit-deputy-commissioner',
      { standingRepresentatives: [], agencyRepresentatives: [] },
      ['5.1.2.2 standing-count', '5.1.2.2 representative-none'],
      'and asks for them',
    ],
    [
      'other',
      'doit-commissioner',
      bare,
      ['5.1.2 convener-pair', ...all],
      'a convener of neither way is no city executive',
    ],
  ])('under the second way only: %s and %s with %j finds %j: %s', (convener, deputyConvener, change, expected) => {
    expect(
      found({ ...sound, convener, deputyConvener, ...change }, { 'standing-representatives': 'second-way-only' }),
    ).toEqual(expected)
  })

  test.each<[Record<string, string>, string[], string]>([
    [{ several: 'may-be-none' }, [], '若干人 may be none'],
    [{ several: 'at-least-one' }, ['5.1.2.2 representative-none'], '若干人 is at least one'],
    [{ 'standing-representatives': 'second-way-only' }, [], 'a city executive convenes'],
  ])('nobody represented, %j: %j, %s', (readings, expected) => {
    expect(found({ ...sound, agencyRepresentatives: [] }, readings)).toEqual(expected)
  })

  test.each<[Partial<CouncilFacts>, Record<string, string>, string[], string]>([
    [{}, {}, [], 'plain'],
    [{ agencyRepresentatives: [] }, {}, ['standing-representatives', 'several'], 'two ways out'],
    [
      { standingRepresentatives: ['doit-center-director', 'doit-section-chief'], asOf: '2021-07-01' },
      {},
      ['abolished-sections'],
      'a director sits',
    ],
    [
      { standingRepresentatives: ['doit-center-director', 'doit-section-chief'], asOf: '2021-06-30' },
      {},
      ['standing-representatives'],
      'a director does not sit yet',
    ],
    [
      { standingRepresentatives: ['doit-center-director'], asOf: '2021-07-01' },
      { 'standing-representatives': 'second-way-only' },
      ['standing-representatives'],
      'nothing is asked, so centers do not matter',
    ],
  ])('%j under %j depends on %j: %s', (change, readings, expected) => {
    expect(checkCouncil({ ...sound, ...change }, { readings }).readings.map(({ id }) => id)).toEqual(expected)
  })

  test('says where each finding lies, what was expected, and what would fix it', () => {
    expect(
      checkCouncil({
        convener: 'other',
        deputyConvener: 'other',
        standingRepresentatives: ['doit-section-chief', 'doit-section-chief', 'other'],
        agencyRepresentatives: [
          { from: 'enterprise', firstTierHead: true },
          { from: 'school', firstTierHead: false },
        ],
        asOf: '2020-06-01',
      }).value.findings,
    ).toEqual([
      {
        clause: '5.1.2',
        code: 'convener-pair',
        path: 'deputyConvener',
        actual: { convener: 'other', deputyConvener: 'other' },
        repair: { action: 'replace', what: 'convener-and-deputy', count: 2 },
      },
      {
        clause: '5.1.2.2',
        code: 'standing-count',
        path: 'standingRepresentatives',
        expected: 2,
        actual: 3,
        repair: { action: 'remove', what: 'standing-representative', count: 1 },
      },
      {
        clause: '5.1.2.2',
        code: 'standing-post',
        path: 'standingRepresentatives.2',
        expected: 'doit-section-chief',
        actual: 'other',
        repair: { action: 'replace', what: 'standing-representative', count: 1 },
      },
      {
        clause: '5.1.2.2',
        code: 'representative-source',
        path: 'agencyRepresentatives.1.from',
        expected: ['first-level', 'enterprise', 'district-office'],
        actual: 'school',
        repair: { action: 'remove', what: 'agency-representative', count: 1 },
      },
      {
        clause: '5.1.2.2',
        code: 'representative-rank',
        path: 'agencyRepresentatives.1.firstTierHead',
        expected: true,
        actual: false,
        repair: { action: 'replace', what: 'agency-representative', count: 1 },
      },
    ])
    expect(
      checkCouncil({ ...sound, standingRepresentatives: [], agencyRepresentatives: [] }).value.findings,
    ).toMatchObject([
      { repair: { action: 'add', count: 2 } },
      { path: 'agencyRepresentatives', repair: { action: 'add', count: 1 } },
    ])
  })

  test('gives a reason for everything that it looked at, with its figures', () => {
    expect(
      checkCouncil({
        ...sound,
        standingRepresentatives: ['doit-section-chief', 'doit-center-director'],
        asOf: '2021-07-01',
      }).basis,
    ).toEqual([
      {
        clause: '5.1.2.1',
        code: 'executive-with-commissioner',
        data: { convener: 'city-executive', deputyConvener: 'doit-commissioner' },
      },
      {
        clause: '5.1.2.2',
        code: 'two-standing-representatives',
        data: { convener: 'city-executive', standingRepresentatives: 2 },
      },
      {
        clause: '5.1.2.2',
        code: 'section-chief',
        data: { convener: 'city-executive', post: 'doit-section-chief', asOf: '2021-07-01', number: 1 },
      },
      {
        clause: '5.1.2.2',
        code: 'center-director',
        data: { convener: 'city-executive', post: 'doit-center-director', asOf: '2021-07-01', number: 2 },
      },
      {
        clause: '5.1.2.2',
        code: 'body-that-sends',
        data: { convener: 'city-executive', from: 'enterprise', number: 1 },
      },
      {
        clause: '5.1.2.2',
        code: 'first-tier-head',
        data: { convener: 'city-executive', firstTierHead: true, number: 1 },
      },
      { clause: '5.1.2.2', code: 'represented', data: { convener: 'city-executive', agencyRepresentatives: 1 } },
    ])
    expect(checkCouncil(secondWay).basis[0]).toMatchObject({ clause: '5.1.2.2', code: 'commissioner-with-deputy' })
    expect(
      checkCouncil(sound, { readings: { 'standing-representatives': 'second-way-only' } }).basis.map(
        ({ clause, code }) => `${clause} ${code}`,
      ),
    ).toEqual([
      '5.1.2.1 executive-with-commissioner',
      ...Array.from({ length: 6 }, () => '5.1.2.1 executive-without-representatives'),
    ])
  })

  test.each<[unknown, string[], string]>([
    [
      {
        ...sound,
        standingRepresentatives: ['section-chief', 'other'],
        agencyRepresentatives: [{ from: 'doit', firstTierHead: 1 }, { from: 'school' }],
      },
      [
        'standingRepresentatives.0 not-an-option',
        'agencyRepresentatives.0.from not-an-option',
        'agencyRepresentatives.0.firstTierHead wrong-type',
        'agencyRepresentatives.1.firstTierHead missing',
      ],
      'inside the lists',
    ],
    [
      {
        ...sound,
        convener: 'mayor',
        deputyConvener: null,
        asOf: '2021-02-29',
        secretary: 'x',
        agencyRepresentatives: null,
      },
      [
        'convener not-an-option',
        'deputyConvener not-an-option',
        'asOf not-a-date',
        'secretary unknown-key',
        'agencyRepresentatives wrong-type',
      ],
      'several faults at once',
    ],
    [
      {},
      [
        'convener missing',
        'deputyConvener missing',
        'standingRepresentatives missing',
        'agencyRepresentatives missing',
        'asOf missing',
      ],
      'nothing given',
    ],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => checkCouncil(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('has one small table for each code, in the order of the codes', () => {
    expect(checkCouncil.table.map(({ code }) => code)).toEqual([...councilFaults])
  })

  test.each<[(typeof councilFaults)[number], Record<string, readonly unknown[]>, number]>([
    ['convener-pair', { convener: councilPosts, deputyConvener: councilPosts }, 1],
    ['standing-count', { convener: councilPosts, standing: [0, 1, 2, 3, 1e9] }, 2],
    ['standing-post', { convener: councilPosts, post: councilPosts, centers: ['succeed', 'do-not-succeed'] }, 2],
    ['representative-source', { convener: councilPosts, from: bodyKinds }, 2],
    ['representative-rank', { convener: councilPosts, firstTierHead: [true, false] }, 2],
    ['representative-none', { convener: councilPosts, representatives: ['enough', 'too-few'] }, 2],
  ])(
    'the table of %s decides everything once under each reading, and its witnesses show what they say',
    (code, inputs, choices) => {
      const table = tableOf(checkCouncil, code)
      expect(findTableFaults(table)).toEqual([])
      expect(witnessFaults(table)).toEqual([])
      for (const given of combinations(inputs))
        expect(codesOfFittingRows(table, given)).toEqual(Array.from({ length: choices }, () => [expect.any(String)]))
    },
  )

  test('finds what a count of offences finds', () => {
    fc.assert(
      fc.property(anyFacts, anyReadings, (facts, readings) => {
        const { convener, deputyConvener, standingRepresentatives, agencyRepresentatives, asOf } = facts
        const represented = readings['standing-representatives'] !== 'second-way-only' || convener !== 'city-executive'
        const directors = readings['abolished-sections'] !== 'as-enacted' && Date.parse(asOf) >= Date.UTC(2021, 6, 1)
        const badPosts = standingRepresentatives.filter(
          (post) => post !== 'doit-section-chief' && !(directors && post === 'doit-center-director'),
        ).length
        const expected = {
          'convener-pair': Number(
            !['city-executive+doit-commissioner', 'doit-commissioner+doit-deputy-commissioner'].includes(
              `${convener}+${deputyConvener}`,
            ),
          ),
          'standing-count': Number(represented && standingRepresentatives.length !== 2),
          'standing-post': represented ? badPosts : 0,
          'representative-source': represented
            ? agencyRepresentatives.filter(({ from }) => from === 'school' || from === 'second-level').length
            : 0,
          'representative-rank': represented
            ? agencyRepresentatives.filter(({ firstTierHead }) => !firstTierHead).length
            : 0,
          'representative-none': Number(
            represented && agencyRepresentatives.length === 0 && readings['several'] !== 'may-be-none',
          ),
        }
        expect(found(facts, readings)).toEqual(
          councilFaults.flatMap((code) =>
            Array.from({ length: expected[code] }, () => `${code === 'convener-pair' ? '5.1.2' : '5.1.2.2'} ${code}`),
          ),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('the order of representatives moves no finding from one code to another', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = {
          ...facts,
          standingRepresentatives: [...facts.standingRepresentatives].reverse(),
          agencyRepresentatives: [...facts.agencyRepresentatives].reverse(),
        }
        expect(found(reversed)).toEqual(found(facts))
      }),
    )
  })

  testLawOfEveryRule(
    checkCouncil,
    {
      id: 'governance.council-composition',
      exportName: 'checkCouncil',
      clauses: ['5.1.2', '5.1.2.1', '5.1.2.2'],
      readings: ['abolished-sections', 'standing-representatives', 'several'],
    },
    anyFacts,
  )
})
