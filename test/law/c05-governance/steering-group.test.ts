import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  checkSteeringGroup,
  deputyPosts,
  steeringAgencies,
  steeringGroupFaults,
  type DeputyPost,
  type SteeringGroupFacts,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { anyReadings } from '../arbitrary-deadlines'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { someDays } from './arbitrary-days'
import { combinations, tableOf, witnessFaults } from '../small-tables'

const sound: SteeringGroupFacts = {
  convener: { agency: 'doit', senior: true },
  deputyConvener: { agency: 'doit', post: 'section-chief' },
  members: 2,
  asOf: '2020-06-01',
}
const anyFacts: fc.Arbitrary<SteeringGroupFacts> = fc.record({
  convener: fc.record({ agency: fc.constantFrom(...steeringAgencies), senior: fc.boolean() }),
  deputyConvener: fc.record({ agency: fc.constantFrom(...steeringAgencies), post: fc.constantFrom(...deputyPosts) }),
  members: fc.oneof(fc.constantFrom(0, 1), fc.maxSafeNat()),
  asOf: someDays,
})

/** The codes of the findings, in order, all of them of 5.2.2. */
function found(facts: SteeringGroupFacts, readings: Record<string, string> = {}): string[] {
  const { value } = checkSteeringGroup(facts, { readings })
  expect(value.compliant).toBe(value.findings.length === 0)
  expect(value.findings.filter(({ clause }) => clause !== '5.2.2')).toEqual([])
  return value.findings.map(({ code }) => code)
}

describe('5.2.2 伍、二、(二) the composition of a steering group', () => {
  test.each<[Partial<SteeringGroupFacts>, string[], string]>([
    [{}, [], 'as it should be'],
    [{ members: 1 }, [], 'one member is enough'],
    [{ members: 0 }, ['members-none'], '若干人 is at least one'],
    [{ members: -0 }, ['members-none'], 'minus zero is zero'],
    [{ convener: { agency: 'other', senior: true } }, ['convener-agency'], 'a senior convener of another agency'],
    [{ convener: { agency: 'doit', senior: false } }, ['convener-grade'], 'a convener of the bureau below 簡任'],
    [
      { deputyConvener: { agency: 'other', post: 'section-chief' } },
      ['deputy-agency'],
      'a section chief of another agency',
    ],
    [{ deputyConvener: { agency: 'doit', post: 'other' } }, ['deputy-post'], 'another post at the bureau'],
    [
      { convener: { agency: 'other', senior: false }, deputyConvener: { agency: 'other', post: 'other' }, members: 0 },
      ['convener-agency', 'convener-grade', 'deputy-agency', 'deputy-post', 'members-none'],
      'everything at once',
    ],
  ])('%j finds %j: %s', (change, expected) => {
    expect(found({ ...sound, ...change })).toEqual(expected)
  })

  test.each<[DeputyPost, string, Record<string, string>, string[], string]>([
    ['center-director', '2021-06-30', {}, ['deputy-post'], 'the last day of the sections'],
    ['center-director', '2021-07-01', {}, [], 'the first day of the centers'],
    ['center-director', '2021-06-30', { 'abolished-sections': 'as-enacted' }, ['deputy-post'], 'by the letter'],
    ['center-director', '2021-07-01', { 'abolished-sections': 'as-enacted' }, ['deputy-post'], 'by the letter'],
    ['section-chief', '2021-07-01', {}, [], 'a section chief still sits'],
    ['other', '2021-07-01', {}, ['deputy-post'], 'no other post ever does'],
  ])('a deputy who is %s on %s, %j: %j, %s', (post, asOf, readings, expected) => {
    expect(found({ ...sound, deputyConvener: { agency: 'doit', post }, asOf }, readings)).toEqual(expected)
  })

  test.each<[number, Record<string, string>, string[], string]>([
    [0, { several: 'may-be-none' }, [], '若干人 may be none'],
    [0, { several: 'at-least-one' }, ['members-none'], '若干人 is at least one'],
    [1, { several: 'may-be-none' }, [], 'one is one either way'],
  ])('%i members, %j: %j, %s', (members, readings, expected) => {
    expect(found({ ...sound, members }, readings)).toEqual(expected)
  })

  test.each<[Partial<SteeringGroupFacts>, string[], string]>([
    [{}, [], 'plain'],
    [{ members: 0 }, ['several'], 'no members'],
    [
      { deputyConvener: { agency: 'doit', post: 'center-director' }, asOf: '2021-07-01' },
      ['abolished-sections'],
      'a center director',
    ],
    [
      { deputyConvener: { agency: 'doit', post: 'center-director' }, members: 0 },
      ['several'],
      'before the centers only the members',
    ],
  ])('%j depends on %j: %s', (change, expected) => {
    expect(checkSteeringGroup({ ...sound, ...change }).readings.map(({ id }) => id)).toEqual(expected)
  })

  test('says where each finding lies, what was expected, and what would fix it', () => {
    expect(
      checkSteeringGroup({
        convener: { agency: 'other', senior: false },
        deputyConvener: { agency: 'other', post: 'center-director' },
        members: 0,
        asOf: '2021-06-30',
      }).value.findings,
    ).toEqual([
      {
        clause: '5.2.2',
        code: 'convener-agency',
        path: 'convener.agency',
        expected: 'doit',
        actual: 'other',
        repair: { action: 'replace', what: 'convener' },
      },
      {
        clause: '5.2.2',
        code: 'convener-grade',
        path: 'convener.senior',
        expected: true,
        actual: false,
        repair: { action: 'replace', what: 'convener' },
      },
      {
        clause: '5.2.2',
        code: 'deputy-agency',
        path: 'deputyConvener.agency',
        expected: 'doit',
        actual: 'other',
        repair: { action: 'replace', what: 'deputy-convener' },
      },
      {
        clause: '5.2.2',
        code: 'deputy-post',
        path: 'deputyConvener.post',
        expected: 'section-chief',
        actual: 'center-director',
        repair: { action: 'replace', what: 'deputy-convener' },
      },
      {
        clause: '5.2.2',
        code: 'members-none',
        path: 'members',
        expected: 1,
        actual: 0,
        repair: { action: 'add', what: 'member', count: 1 },
      },
    ])
  })

  test('gives a reason for everything that it looked at, with its figures', () => {
    expect(
      checkSteeringGroup({ ...sound, deputyConvener: { agency: 'doit', post: 'center-director' }, asOf: '2021-07-01' })
        .basis,
    ).toEqual([
      { clause: '5.2.2', code: 'convener-of-the-bureau', data: { convener: 'doit' } },
      { clause: '5.2.2', code: 'senior-convener', data: { senior: true } },
      { clause: '5.2.2', code: 'deputy-of-the-bureau', data: { deputyConvener: 'doit' } },
      { clause: '5.2.2', code: 'center-director', data: { post: 'center-director', asOf: '2021-07-01' } },
      { clause: '5.2.2', code: 'members', data: { members: 2 } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ ...sound, members: -1 }, ['members too-small'], 'fewer than none'],
    [{ ...sound, members: 1.5 }, ['members not-an-integer'], 'half a member'],
    [
      {
        ...sound,
        convener: { agency: 'DOIT', senior: 'yes', name: 'x' },
        deputyConvener: { agency: 'doit' },
        members: '2',
        asOf: '2020-06-31',
      },
      [
        'convener.agency not-an-option',
        'convener.senior wrong-type',
        'convener.name unknown-key',
        'deputyConvener.post missing',
        'members wrong-type',
        'asOf not-a-date',
      ],
      'several faults at once',
    ],
    [
      { convener: null, deputyConvener: 'x', members: Infinity, asOf: '' },
      ['convener wrong-type', 'deputyConvener wrong-type', 'members not-finite', 'asOf missing'],
      'nothing as it should be',
    ],
    [{}, ['convener missing', 'deputyConvener missing', 'members missing', 'asOf missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => checkSteeringGroup(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('has one small table for each code, in the order of the codes', () => {
    expect(checkSteeringGroup.table.map(({ code }) => code)).toEqual([...steeringGroupFaults])
  })

  test.each<[(typeof steeringGroupFaults)[number], Record<string, readonly unknown[]>, number]>([
    ['convener-agency', { agency: steeringAgencies }, 1],
    ['convener-grade', { senior: [true, false] }, 1],
    ['deputy-agency', { agency: steeringAgencies }, 1],
    ['deputy-post', { post: deputyPosts, centers: ['succeed', 'do-not-succeed'] }, 1],
    ['members-none', { members: [0, 1, 2, 1e9] }, 2],
  ])(
    'the table of %s decides everything once under each reading, and its witnesses show what they say',
    (code, inputs, choices) => {
      const table = tableOf(checkSteeringGroup, code)
      expect(findTableFaults(table)).toEqual([])
      expect(witnessFaults(table)).toEqual([])
      for (const given of combinations(inputs))
        expect(codesOfFittingRows(table, given)).toEqual(Array.from({ length: choices }, () => [expect.any(String)]))
    },
  )

  test('finds what a list of conditions finds, and more members never find more', () => {
    fc.assert(
      fc.property(anyFacts, anyReadings, fc.nat(9), ({ convener, deputyConvener, members, asOf }, readings, more) => {
        const directors = readings['abolished-sections'] !== 'as-enacted' && Date.parse(asOf) >= Date.UTC(2021, 6, 1)
        const expected = [
          convener.agency === 'doit' ? null : 'convener-agency',
          convener.senior ? null : 'convener-grade',
          deputyConvener.agency === 'doit' ? null : 'deputy-agency',
          deputyConvener.post === 'section-chief' || (directors && deputyConvener.post === 'center-director')
            ? null
            : 'deputy-post',
          members > 0 || readings['several'] === 'may-be-none' ? null : 'members-none',
        ].filter((code) => code !== null)
        expect(found({ convener, deputyConvener, members, asOf }, readings)).toEqual(expected)
        const enlarged = found(
          { convener, deputyConvener, members: Math.min(members + more, Number.MAX_SAFE_INTEGER), asOf },
          readings,
        )
        expect(expected).toEqual(expect.arrayContaining(enlarged))
      }),
      { numRuns: 500 },
    )
  })

  testLawOfEveryRule(
    checkSteeringGroup,
    {
      id: 'governance.steering-composition',
      exportName: 'checkSteeringGroup',
      clauses: ['5.2.2'],
      readings: ['abolished-sections', 'several'],
    },
    anyFacts,
  )
})
