import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  courses,
  trainingFollowUp,
  trainingResults,
  type Course,
  type FollowUp,
  type TrainingResult,
} from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'
import { choicesOf } from '../law-of-readings'

const letters: Readonly<Record<string, TrainingResult>> = { p: 'passed', f: 'failed', x: 'expelled' }
const resultsOf = (word: string): TrainingResult[] => [...word].map((letter) => letters[letter]!)
const facts = fc.record({
  course: fc.constantFrom(...courses),
  results: fc.array(fc.constantFrom(...trainingResults, 'failed' as const), { maxLength: 8 }),
})
const makeUpTests = { 'failures-counted': 'make-up-tests' } as const
const broken = { 'consecutive-failures': 'broken-by-expulsion' } as const

describe('7.1.4 柒、一、(四), 7.2.4 二、(四) and 7.3.2 三、(二) follow-up', () => {
  test.each<[string, boolean, FollowUp['fitnessReview'], number, number, string, string]>([
    ['', false, 'not-triggered', 0, 0, 'nothing-due', 'nothing yet'],
    ['p', false, 'not-triggered', 0, 0, 'nothing-due', 'passed'],
    ['f', true, 'not-triggered', 1, 0, 'make-up-training', '測試不合格: trained again'],
    ['x', true, 'not-triggered', 0, 1, 'make-up-training', '因故退訓: trained again'],
    ['fp', false, 'not-triggered', 0, 0, 'nothing-due', 'made up for'],
    ['xp', false, 'not-triggered', 0, 1, 'nothing-due', 'made up for'],
    ['ff', true, 'not-triggered', 2, 0, 'make-up-training', 'two in a row are not three'],
    ['fff', true, 'may-start', 3, 0, 'make-up-training-and-fitness-review', '連續三次均不合格'],
    ['ffff', true, 'may-start', 4, 0, 'make-up-training-and-fitness-review', 'four hold three'],
    ['fffp', false, 'may-start', 0, 0, 'fitness-review', 'anywhere in the list'],
    ['ffpf', true, 'not-triggered', 1, 0, 'make-up-training', 'passing resets'],
    ['ffpff', true, 'not-triggered', 2, 0, 'make-up-training', 'four failures, never three in a row'],
    ['pfff', true, 'may-start', 3, 0, 'make-up-training-and-fitness-review', 'after a pass'],
    ['xx', true, 'may-start', 0, 2, 'make-up-training-and-fitness-review', '被退訓兩次以上: two are enough'],
    ['xpx', true, 'may-start', 0, 2, 'make-up-training-and-fitness-review', 'expulsions need not be in a row'],
    ['xpxp', false, 'may-start', 0, 2, 'fitness-review', 'though passed since'],
    ['xxx', true, 'may-start', 0, 3, 'make-up-training-and-fitness-review', 'more than two'],
    ['fffxx', true, 'may-start', 3, 2, 'make-up-training-and-fitness-review', 'both grounds'],
    [
      'ffxf',
      true,
      'may-start',
      3,
      1,
      'make-up-training-and-fitness-review',
      'an expulsion has no test result: three in a row',
    ],
    ['ffx', true, 'not-triggered', 2, 1, 'make-up-training', 'nor does it end the run'],
    ['fxp', false, 'not-triggered', 0, 1, 'nothing-due', 'passing ends it'],
  ])(
    '%j: make-up %j, review %s, run %i, expulsions %i, %s: %s',
    (word, makeUpTraining, fitnessReview, consecutiveFailures, expulsions, code) => {
      const results = resultsOf(word)
      for (const [course, clause] of [
        ['administrator', '7.1.4'],
        ['seed', '7.2.4'],
      ] as const) {
        const decision = trainingFollowUp({ course, results })
        expect(decision.value).toEqual({ makeUpTraining, fitnessReview, consecutiveFailures, expulsions })
        expect(decision.basis).toEqual([
          {
            clause,
            code,
            data: {
              lastResult: results.at(-1) ?? 'none',
              failuresInARow: /f{3}/.test(word.replaceAll('x', '')) ? 'three-or-more' : 'under-three',
              expulsions,
            },
          },
        ])
      }
      expect(trainingFollowUp({ course: 'instructor', results }).value).toEqual({
        makeUpTraining: false,
        fitnessReview: 'not-provided',
        consecutiveFailures,
        expulsions,
      })
      expect(trainingFollowUp({ course: 'instructor', results }).basis).toMatchObject([
        { clause: '7.3.2', code: 'not-provided' },
      ])
    },
  )

  test.each<[string, object, FollowUp['fitnessReview'], number, number, string]>([
    ['f', makeUpTests, 'not-triggered', 0, 0, 'the first test is no make-up test'],
    ['fff', makeUpTests, 'not-triggered', 2, 0, 'two of three are make-up tests'],
    ['ffff', makeUpTests, 'may-start', 3, 0, 'three make-up tests'],
    ['xfff', makeUpTests, 'may-start', 3, 1, 'the first result is no failure, so all three count'],
    ['pfff', makeUpTests, 'may-start', 3, 0, 'the first result is a pass, so all three count'],
    ['fxff', makeUpTests, 'not-triggered', 2, 1, 'the first does not count across an expulsion either'],
    ['fxx', makeUpTests, 'may-start', 0, 2, 'expulsions all count'],
    ['xx', makeUpTests, 'may-start', 0, 2, 'the first one too'],
    ['ffxf', broken, 'not-triggered', 1, 1, 'the expulsion breaks the run'],
    ['ffx', broken, 'not-triggered', 0, 1, 'and leaves none at the end'],
    ['fffx', broken, 'may-start', 0, 1, 'three stood in a row before it'],
    ['xfff', broken, 'may-start', 3, 1, 'three after it'],
    ['ffpf', broken, 'not-triggered', 1, 0, 'passing resets here too'],
    ['fffxf', { ...makeUpTests, ...broken }, 'not-triggered', 1, 1, 'both readings at once'],
  ])(
    '%j under %j: review %s, run %i, expulsions %i: %s',
    (word, readings, fitnessReview, consecutiveFailures, expulsions) => {
      for (const course of ['administrator', 'seed'] as const)
        expect(trainingFollowUp({ course, results: resultsOf(word) }, { readings }).value).toMatchObject({
          fitnessReview,
          consecutiveFailures,
          expulsions,
        })
    },
  )

  test.each<[Course, string, object, { id: string; choice: string }[], string]>([
    ['seed', 'f', {}, [{ id: 'failures-counted', choice: 'all-tests' }], 'the run would be none'],
    ['seed', 'fp', {}, [], 'the run is none either way'],
    ['seed', 'pfff', {}, [], 'the first result is no failure'],
    [
      'seed',
      'ffxf',
      {},
      [
        { id: 'failures-counted', choice: 'all-tests' },
        { id: 'consecutive-failures', choice: 'reset-on-pass' },
      ],
      'either would end the review',
    ],
    [
      'seed',
      'ffxf',
      broken,
      [{ id: 'consecutive-failures', choice: 'broken-by-expulsion' }],
      'the run at the end is one whatever the first result counts',
    ],
    ['seed', 'xx', {}, [], 'expulsions alone'],
    ['instructor', 'f', {}, [], '7.3 has no clause on make-up tests'],
    ['instructor', 'ffxf', { ...makeUpTests, ...broken }, [], 'nor on what ends a run'],
  ])('%s, %j under %j: readings %j: %s', (course, word, readings, listed) => {
    expect(trainingFollowUp({ course, results: resultsOf(word) }, { readings }).readings).toEqual(listed)
  })

  test.each<[unknown, string[], string]>([
    [{ course: 'general-user', results: [] }, ['course not-an-option'], 'no test there'],
    [
      { course: 'seed', results: ['failed', 'absent', 'Passed'], result: 'x' },
      ['results.1 not-an-option', 'results.2 not-an-option', 'result unknown-key'],
      'several faults at once',
    ],
    [{ course: 'seed', results: 'failed' }, ['results wrong-type'], 'a result in no list'],
    [{}, ['course missing', 'results missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => trainingFollowUp(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(trainingFollowUp.table)).toEqual([])
    const inputs = courses.flatMap((course) =>
      [null, ...trainingResults].flatMap((lastResult) =>
        ['under-three', 'three-or-more'].flatMap((failuresInARow) =>
          [0, 1, 2, 3].map((expulsions) => ({ course, lastResult, failuresInARow, expulsions })),
        ),
      ),
    )
    for (const seen of inputs) expect(codesOfFittingRows(trainingFollowUp.table, seen)).toEqual([[expect.any(String)]])
  })

  test('agrees with the list written as a word, in which runs are looked for', () => {
    fc.assert(
      fc.property(facts, choicesOf('failures-counted', 'consecutive-failures'), ({ course, results }, readings) => {
        const word = results.map((result) => Object.keys(letters).find((letter) => letters[letter] === result)).join('')
        const instructor = course === 'instructor'
        const takes = (id: string, choice: string): boolean => !instructor && readings[id] === choice
        const counted = takes('failures-counted', 'make-up-tests') ? word.replace(/^f/, '') : word
        const runs = takes('consecutive-failures', 'broken-by-expulsion') ? counted : counted.replaceAll('x', '')
        const expulsions = word.split('x').length - 1
        expect(trainingFollowUp({ course, results }, { readings }).value).toEqual({
          makeUpTraining: !instructor && /[fx]$/.test(word),
          fitnessReview: instructor
            ? 'not-provided'
            : runs.includes('fff') || expulsions > 1
              ? 'may-start'
              : 'not-triggered',
          consecutiveFailures: /f*$/.exec(runs)![0].length,
          expulsions,
        })
      }),
      { numRuns: 1000 },
    )
  })

  test('what has triggered a review is never undone by what follows', () => {
    fc.assert(
      fc.property(
        facts,
        fc.constantFrom(...trainingResults),
        choicesOf('failures-counted', 'consecutive-failures'),
        ({ course, results }, next, readings) => {
          fc.pre(trainingFollowUp({ course, results }, { readings }).value.fitnessReview === 'may-start')
          expect(trainingFollowUp({ course, results: [...results, next] }, { readings }).value.fitnessReview).toBe(
            'may-start',
          )
        },
      ),
    )
  })

  testDerivations(trainingFollowUp.table, facts)
  testLawOfEveryRule(
    trainingFollowUp,
    {
      id: 'training.follow-up',
      exportName: 'trainingFollowUp',
      clauses: ['7.1.4', '7.2.4', '7.3.2'],
      readings: ['failures-counted', 'consecutive-failures'],
    },
    facts,
  )
})
