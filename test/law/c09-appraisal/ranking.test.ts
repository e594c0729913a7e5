import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeScore, rankBodies, type Ranking, type Result } from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { choicesOf, testLawOfReadings } from '../law-of-readings'

const readingIds = ['score-decimals', 'score-out-of-range', 'ranking-ties', 'ranking-lists'] as const
const resultsOf = (scores: fc.Arbitrary<number>): fc.Arbitrary<{ results: Result[] }> =>
  fc.record({
    results: fc
      .uniqueArray(
        fc.record({
          body: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__'),
          group: fc.option(fc.constantFrom('g', 'h', 'null', '__proto__'), { nil: undefined }),
          score: scores,
        }),
        { selector: ({ body }) => body },
      )
      .map((results) =>
        results.map(({ body, group, score }) => ({ body, ...(group !== undefined && { group }), score })),
      ),
  })
const wholeScores = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(65, 92, 97))
const anyScores = fc.oneof(
  wholeScores,
  fc.constantFrom(94.5, 89.5, 59.5, 101, -3, 100.5, 92.5),
  fc.double({ min: -5, max: 105, noNaN: true }),
)

/** A ranking in short: the lists of each group as `rank body grade`. */
function short({ groups }: Ranking): [string | null, string[], string[], string[]][] {
  return groups.map(({ group, best, worst, unranked }) => [
    group,
    best.map(({ rank, body, grade }) => `${rank} ${body} ${grade}`),
    worst.map(({ rank, body, grade }) => `${rank} ${body} ${grade}`),
    unranked.map(({ body, grade }) => `${body} ${grade}`),
  ])
}

const results = (...given: readonly [string, number, string?][]): Result[] =>
  given.map(([body, score, group]) => ({ body, score, ...(group !== undefined && { group }) }))

describe('9.4 玖、四 and 9.5 五 ranking', () => {
  test.each<[Result[], ReturnType<typeof short>, string]>([
    [[], [], 'nobody'],
    [results(['a', 92], ['b', 97]), [[null, ['1 b A+', '2 a A'], [], []]], 'A+ and A share one list, from the highest'],
    [results(['a', 65], ['b', 10]), [[null, [], ['1 b E', '2 a D'], []]], 'D and E share another, from the lowest'],
    [
      results(['a', 75], ['b', 85], ['c', 70]),
      [[null, [], [], ['a C', 'b B', 'c C']]],
      'B and C in no list of ranks, in the order given',
    ],
    [
      results(['a', 92, 'g'], ['b', 97, 'g'], ['c', 61, 'h'], ['d', 75, 'g']),
      [
        ['g', ['1 b A+', '2 a A'], [], ['d C']],
        ['h', [], ['1 c D'], []],
      ],
      '分類組進行: each group by itself',
    ],
    [
      results(['a', 92, 'h'], ['b', 97], ['c', 96, 'g'], ['d', 91]),
      [
        ['h', ['1 a A'], [], []],
        [null, ['1 b A+', '2 d A'], [], []],
        ['g', ['1 c A+'], [], []],
      ],
      'without a group beside the others, in the order in which they first come up',
    ],
    [
      results(['a', 97], ['b', 95], ['c', 95], ['d', 90]),
      [[null, ['1 a A+', '2 b A+', '2 c A+', '4 d A'], [], []]],
      'equal scores share a rank: 1, 2, 2, 4',
    ],
    [
      results(['c', 95], ['a', 97], ['b', 95], ['d', 95]),
      [[null, ['1 a A+', '2 c A+', '2 b A+', '2 d A+'], [], []]],
      'and keep the order given',
    ],
    [results(['a', 95], ['b', 95], ['c', 94]), [[null, ['1 a A+', '1 b A+', '3 c A'], [], []]], 'shared at the head'],
    [
      results(['a', 60], ['b', 10], ['c', 10], ['d', 61]),
      [[null, [], ['1 b E', '1 c E', '3 a D', '4 d D'], []]],
      'shared among the lowest',
    ],
    [
      results(['a', 95, 'g'], ['b', 95, 'h']),
      [
        ['g', ['1 a A+'], [], []],
        ['h', ['1 b A+'], [], []],
      ],
      'no tie across groups',
    ],
    [results(['a', -0], ['b', 0]), [[null, [], ['1 a E', '1 b E'], []]], 'minus zero is zero, and ties with it'],
    [
      results(['a', 97, 'null'], ['b', 96]),
      [
        ['null', ['1 a A+'], [], []],
        [null, ['1 b A+'], [], []],
      ],
      'a group that is called null is a group',
    ],
    [results([' a ', 97, ' g'], ['b', 96, 'g ']), [['g', ['1 a A+', '2 b A+'], [], []]], 'names trimmed'],
    [
      results(['a', 94.4], ['b', 94.6], ['c', 101]),
      [[null, ['1 c A+', '2 b A', '3 a A'], [], []]],
      'ranked by the score as given',
    ],
  ])('%j: %j: %s', (given, ranking) => {
    expect(short(rankBodies({ results: given }).value)).toEqual(ranking)
  })

  test.each<[Result[], object, ReturnType<typeof short>, string]>([
    [
      results(['a', 97], ['b', 95], ['c', 95], ['d', 90]),
      { 'ranking-ties': 'input-order' },
      [[null, ['1 a A+', '2 b A+', '3 c A+', '4 d A'], [], []]],
      'a rank each, in the order given',
    ],
    [
      results(['c', 60], ['b', 60], ['a', 60]),
      { 'ranking-ties': 'input-order' },
      [[null, [], ['1 c D', '2 b D', '3 a D'], []]],
      'a rank each, among the lowest too',
    ],
    [
      results(['a', 94.6], ['b', 95.2], ['c', 89.5], ['d', 59.5]),
      { 'score-decimals': 'round-half-up' },
      [[null, ['1 b A+', '2 a A+', '3 c A'], ['1 d D'], []]],
      'rounding serves the grade, never the rank',
    ],
    [
      results(['a', 91], ['b', 96], ['c', 61], ['d', 30], ['e', 92], ['f', 75]),
      { 'ranking-lists': 'by-grade' },
      [[null, ['1 b A+', '1 e A', '2 a A'], ['1 d E', '1 c D'], ['f C']]],
      'each grade a list of its own, ranks from 1 in each',
    ],
    [
      results(['a', 91], ['b', 91], ['c', 97], ['d', 97]),
      { 'ranking-lists': 'by-grade', 'ranking-ties': 'input-order' },
      [[null, ['1 c A+', '2 d A+', '1 a A', '2 b A'], [], []]],
      'both readings',
    ],
    [
      results(['a', 94.6], ['b', 94.4], ['c', 59.5], ['d', 10]),
      { 'ranking-lists': 'by-grade', 'score-decimals': 'round-half-up' },
      [[null, ['1 a A+', '1 b A'], ['1 d E', '1 c D'], []]],
      'the grade as it is read',
    ],
    [
      results(['a', 95], ['b', 60]),
      { 'score-decimals': 'integers-only', 'score-out-of-range': 'reject' },
      [[null, ['1 a A+'], ['1 b D'], []]],
      'nothing to refuse',
    ],
  ])('%j under %j: %j: %s', (given, readings, ranking) => {
    expect(short(rankBodies({ results: given }, { readings }).value)).toEqual(ranking)
  })

  test.each<[Result[], string[], string]>([
    [results(['a', 97], ['b', 85], ['c', 60]), [], 'whole scores without ties'],
    [results(['a', 97], ['b', 97]), ['ranking-ties'], 'a tie'],
    [results(['a', 85], ['b', 85]), [], 'a tie that is not ranked'],
    [results(['a', 97], ['b', 91]), ['ranking-lists'], 'two grades in one list'],
    [results(['a', 61], ['b', 30]), ['ranking-lists'], 'two grades among the lowest'],
    [results(['a', 97, 'g'], ['b', 91, 'h']), [], 'two grades across groups'],
    [results(['a', 97, 'g'], ['b', 97, 'h']), [], 'a tie across groups'],
    [results(['a', 85.5]), ['score-decimals'], 'not a whole number'],
    [
      results(['a', 85.5], ['b', 101], ['c', 101]),
      ['score-decimals', 'score-out-of-range', 'ranking-ties'],
      'all three',
    ],
  ])('%j lists %j: %s', (given, listed) => {
    expect(rankBodies({ results: given }).readings.map(({ id }) => id)).toEqual(listed)
  })

  test('a group has all its lists, with scores and grades as given', () => {
    expect(
      rankBodies({
        results: [
          { body: 'a', group: undefined, score: 92.25 },
          { body: 'b', score: 75 },
          { body: 'c', score: 5 },
        ],
      }).value,
    ).toStrictEqual({
      groups: [
        {
          group: null,
          best: [{ rank: 1, body: 'a', score: 92.25, grade: 'A' }],
          worst: [{ rank: 1, body: 'c', score: 5, grade: 'E' }],
          unranked: [{ body: 'b', score: 75, grade: 'C' }],
        },
      ],
    })
  })

  test('the basis counts the groups and each of their lists', () => {
    expect(rankBodies({ results: results(['a', 92, 'g'], ['b', 50], ['c', 75, 'g']) }).basis).toEqual([
      { clause: '9.5', code: 'grouped-by-nature', data: { bodies: 3, groups: 2 } },
      {
        clause: '9.4',
        code: 'ranked',
        data: { group: 'g', best: 1, worst: 0, unranked: 1 },
      },
      {
        clause: '9.4',
        code: 'ranked',
        data: { group: null, best: 0, worst: 1, unranked: 0 },
      },
    ])
    expect(
      rankBodies({ results: results(['a', 92]) }, { readings: { 'ranking-lists': 'by-grade' } }).basis[1],
    ).toMatchObject({ clause: '9.4', code: 'ranked-by-grade' })
    expect(rankBodies({ results: [] }).basis).toHaveLength(1)
  })

  test('prefixes and short names stay: two that may be one body are two names', () => {
    const names = ['文山區公所', '臺北市文山區公所', '文山公所']
    const { groups } = rankBodies({ results: names.map((body) => ({ body, score: 92 })) }).value
    expect(groups[0]?.best.map(({ body }) => body)).toEqual(names)
  })

  test('groups are one whose names are canonically equivalent, called as the first result calls them', () => {
    expect(
      rankBodies({
        results: results(['a', 80, 'Jose\u0301'], ['b', 81, 'Jos\u00E9'], ['c', 82, 'Jose']),
      }).value.groups.map(({ group, unranked }) => [group, unranked.map(({ body }) => body)]),
    ).toEqual([
      ['Jose\u0301', ['a', 'b']],
      ['Jose', ['c']],
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ results: results(['a', 92], ['a ', 97]) }, ['results.1.body duplicate'], 'a body twice, written with a space'],
    [{ results: results(['a', 92, 'g'], ['a', 97, 'h']) }, ['results.1.body duplicate'], 'a body in two groups'],
    [
      { results: results(['台北市文山區公所', 91], ['臺北巿文山 區公所', 96]) },
      ['results.1.body duplicate'],
      'a body in two spellings',
    ],
    [
      {
        results: [
          { body: '', group: '', score: NaN },
          { body: 'a', group: null, score: '90' },
          { body: 'a', score: 90, rank: 1 },
          null,
        ],
      },
      [
        'results.0.body empty',
        'results.0.group empty',
        'results.0.score not-finite',
        'results.1.group wrong-type',
        'results.1.score wrong-type',
        'results.2.body duplicate',
        'results.2.rank unknown-key',
        'results.3 wrong-type',
      ],
      'several faults at once',
    ],
    [{ result: [] }, ['result unknown-key', 'results missing'], 'no list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => rankBodies(given as never)).sort()).toEqual([...faults].sort())
  })

  test('a reading refuses every score that it does not admit, each under its own path', () => {
    const given = { results: results(['a', 92.5], ['b', 97], ['c', 101], ['d', -0.5]) }
    expect(faultsOf(() => rankBodies(given, { readings: { 'score-decimals': 'integers-only' } }))).toEqual([
      'results.0.score not-an-integer',
      'results.3.score not-an-integer',
    ])
    expect(faultsOf(() => rankBodies(given, { readings: { 'score-out-of-range': 'reject' } }))).toEqual([
      'results.2.score too-large',
      'results.3.score too-small',
    ])
    expect(
      faultsOf(() =>
        rankBodies(given, { readings: { 'score-decimals': 'integers-only', 'score-out-of-range': 'reject' } }),
      ),
    ).toEqual([
      'results.0.score not-an-integer',
      'results.2.score too-large',
      'results.3.score not-an-integer',
      'results.3.score too-small',
    ])
  })

  test('every body is in one list of its group; a rank is one more than the bodies that are strictly ahead', () => {
    fc.assert(
      fc.property(
        resultsOf(anyScores),
        fc.constantFrom({}, { 'score-decimals': 'round-half-up' } as const),
        ({ results: given }, readings) => {
          const { groups } = rankBodies({ results: given }, { readings }).value
          expect(groups.map(({ group }) => group)).toEqual([...new Set(given.map(({ group }) => group ?? null))])
          for (const { group, best, worst, unranked } of groups) {
            const members = given
              .filter((result) => (result.group ?? null) === group)
              .map(({ body, score }) => ({ body, score: score + 0, grade: gradeScore({ score }, { readings }).value }))
            const inList = (...wanted: string[]): typeof members =>
              members.filter(({ grade }) => wanted.includes(grade))
            expect(unranked).toEqual(inList('B', 'C'))
            for (const [list, expected, ahead] of [
              [best, inList('A+', 'A'), (a: number, b: number) => a > b],
              [worst, inList('D', 'E'), (a: number, b: number) => a < b],
            ] as const) {
              expect(new Set(list.map(({ body }) => body))).toEqual(new Set(expected.map(({ body }) => body)))
              for (const { rank, ...member } of list) {
                expect(expected).toContainEqual(member)
                expect(rank).toBe(1 + expected.filter(({ score }) => ahead(score, member.score)).length)
              }
              const order = list.map(
                ({ rank, body }) => [rank, given.findIndex((result) => result.body === body)] as const,
              )
              expect(order).toEqual(
                [...order].sort(([rank, place], [otherRank, otherPlace]) => rank - otherRank || place - otherPlace),
              )
            }
          }
        },
      ),
    )
  })

  test('in the order given every rank is taken once', () => {
    fc.assert(
      fc.property(
        resultsOf(anyScores),
        choicesOf('ranking-ties'),
        (
          { results: given },
          { 'score-decimals': _decimals, 'score-out-of-range': _range, 'ranking-lists': _lists, ...readings },
        ) => {
          const inInputOrder = rankBodies(
            { results: given },
            { readings: { ...readings, 'ranking-ties': 'input-order' } },
          ).value
          for (const { best, worst } of inInputOrder.groups)
            for (const list of [best, worst])
              expect(list.map(({ rank }) => rank)).toEqual(list.map((_, place) => place + 1))
          const shared = rankBodies({ results: given }, { readings }).value
          expect(shared.groups.map(({ best, worst }) => [...best, ...worst].map(({ body }) => body))).toEqual(
            inInputOrder.groups.map(({ best, worst }) => [...best, ...worst].map(({ body }) => body)),
          )
        },
      ),
    )
  })

  test('where no two scores are the same, the order given means nothing to the ranks', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: -10, max: 220 }), { maxLength: 12 }).map((halves) =>
      halves.map((half, place): Result => ({
        body: `b${place}`,
        group: place % 3 === 0 ? 'g' : 'h',
        score: half / 2,
      })),
    )
    fc.assert(
      fc.property(
        distinct.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        fc.constantFrom({}, { 'ranking-ties': 'input-order' } as const),
        ([given, shuffled], readings) => {
          const listsOf = (results: readonly Result[]): Map<string | null, unknown> =>
            new Map(
              rankBodies({ results }, { readings }).value.groups.map(({ group, best, worst, unranked }) => [
                group,
                [best, worst, new Set(unranked)],
              ]),
            )
          expect(listsOf(shuffled)).toEqual(listsOf(given))
        },
      ),
    )
  })

  testLawOfEveryRule(
    rankBodies,
    { id: 'appraisal.ranking', exportName: 'rankBodies', clauses: ['9.4', '9.5'], readings: readingIds },
    resultsOf(wholeScores),
  )
  testLawOfReadings(rankBodies, readingIds, resultsOf(anyScores), ['invalid-input'])
})
