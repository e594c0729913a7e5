import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  checkCouncil,
  checkSupportRoster,
  checkWorkingGroup,
  courseAttendance,
  digitalCourse,
  dueDate,
  gradeScore,
  mayMergeGroups,
  scopeApplies,
  trainingFollowUp,
  type AttendanceOutcome,
} from '../../../src'
import { type AnalysisOptions, type Cell, type OpenQuestions, openQuestions } from '../../../src/analysis'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf } from '../../kernel/thrown-by'
import { type Facts, type Readings, type Tested, arbitraryReadings, liesIn, readingBy, tables } from '../all-tables'
import { cellsLookedAt, completions, outcomeOf, partialFacts } from '../schema-cells'

type Found = OpenQuestions<unknown>

function found({ rule, finding }: Tested, facts: Facts, readings: Readings): Found {
  const whole = openQuestions(rule as never, facts as never, { readings }) as unknown
  return finding === undefined
    ? (whole as Found)
    : (whole as (Found & { code: string })[]).find(({ code }) => code === finding.code)!
}

const sorted = (values: Iterable<unknown>): string[] =>
  [...new Set([...values].map((value) => JSON.stringify(value)))].sort()
const possibleOf = (answer: Found): readonly unknown[] =>
  answer.status === 'decided' ? [answer.outcome] : answer.possible

describe('7.1.3, 7.2.3 柒、二、(三): attendance, as far as it is known', () => {
  test('is decided where the missing total cannot matter: no leave is under any share', () => {
    expect(openQuestions(courseAttendance, { course: 'seed', leaveHours: 0, unexcusedHours: 0.5 })).toEqual({
      status: 'decided',
      outcome: 'unexcused-absence',
    })
  })

  test('asks for the total where it matters, cut to what the facts allow', () => {
    expect(openQuestions(courseAttendance, { course: 'seed', leaveHours: 1, unexcusedHours: 0 })).toEqual({
      status: 'open',
      possible: ['within-limits', 'leave-share-reached'],
      questions: [
        {
          fact: 'totalHours',
          clause: '7.2.3',
          question: { 'zh-TW': '課程總時數是多少小時？', en: 'How many hours does the course have in all?' },
          schema: { type: 'number', minimum: 0.5, maximum: 1000, multipleOf: 0.5 },
          answers: [
            { cell: { from: 1, fromIncluded: true, to: 5, toIncluded: true }, possible: ['leave-share-reached'] },
            { cell: { from: 5, fromIncluded: false, to: 1000, toIncluded: true }, possible: ['within-limits'] },
          ],
        },
      ],
    })
  })

  test('asks first what leaves the fewest outcomes possible', () => {
    const open = openQuestions(courseAttendance, {})
    expect(open.status === 'open' && open.questions.map(({ fact }) => fact)).toEqual([
      'unexcusedHours',
      'leaveHours',
      'totalHours',
      'course',
    ])
  })

  test('does not ask for the course where the shares differ by less than half an hour', () => {
    const open = openQuestions(courseAttendance, { totalHours: 1, unexcusedHours: 0 })
    expect(open).toMatchObject({
      status: 'open',
      questions: [
        { fact: 'leaveHours', answers: [{ cell: { equals: 0 } }, { cell: { from: 0, fromIncluded: false, to: 1 } }] },
      ],
    })
    expect(open.status === 'open' && open.questions).toHaveLength(1)
  })

  test('finds thresholds that lie far from any figure that is given', () => {
    const open = openQuestions(courseAttendance, { course: 'seed', unexcusedHours: 0 })
    expect(open).toMatchObject({
      questions: [
        {
          fact: 'leaveHours',
          answers: [
            { cell: { equals: 0 } },
            { cell: { from: 0, to: 199.5 } },
            { cell: { from: 199.5, fromIncluded: false, to: 1000 } },
          ],
        },
        { fact: 'totalHours' },
      ],
    })
  })
})

describe.each(tables)('$title', (tested) => {
  const cells = cellsLookedAt(tested)
  const facts = partialFacts(cells)

  test('leaves possible what trying every cell of the missing facts finds, and is decided exactly when one is left', () => {
    fc.assert(
      fc.property(facts, arbitraryReadings, ({ partial, whole }, readings) => {
        const reading = readingBy(readings)
        fc.pre(outcomeOf(tested, whole, reading) !== undefined)
        const tried = new Set([...completions(cells, partial)].map((each) => outcomeOf(tested, each, reading)))
        tried.delete(undefined)
        const answer = found(tested, partial, readings)
        expect(sorted(possibleOf(answer))).toEqual(sorted(tried))
        expect(answer.status).toBe(tried.size === 1 ? 'decided' : 'open')
        expectFrozenPlainData(answer)
      }),
      { numRuns: 25 },
    )
  })

  test('asks for exactly those missing facts that can matter, and says what each answer leaves possible', () => {
    fc.assert(
      fc.property(facts, ({ partial }) => {
        const answer = found(tested, partial, {})
        if (answer.status === 'decided') return
        const outcomes = [...completions(cells, partial)].map((each) => ({
          each,
          outcome: outcomeOf(tested, each, readingBy({})),
        }))
        for (const name of Object.keys(cells).filter((each) => partial[each] === undefined)) {
          const byOthers = new Map<string, Set<string>>()
          for (const { each, outcome } of outcomes) {
            const others = JSON.stringify({ ...each, [name]: null })
            byOthers.set(others, (byOthers.get(others) ?? new Set()).add(JSON.stringify(outcome)))
          }
          const question = answer.questions.find(({ fact }) => fact === name)
          expect(question !== undefined).toBe([...byOthers.values()].some(({ size }) => size > 1))
          if (question === undefined || question.answers.some(({ cell }) => 'like' in cell)) continue
          for (const value of cells[name]!.some) {
            const left = sorted(outcomes.filter(({ each }) => each[name] === value).map(({ outcome }) => outcome))
            const fitting = question.answers.filter(({ cell }) => liesIn(cell, value))
            expect(fitting.map(({ possible }) => sorted(possible))).toEqual(left.length === 0 ? [] : [left])
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('ends in what the rule gives when the questions are answered in any order', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), ({ whole }, picks) => {
        const known: Facts = {}
        let answer = found(tested, known, {})
        while (answer.status === 'open') {
          const { fact } = answer.questions[picks.next().value % answer.questions.length]!
          expect(known[fact]).toBeUndefined()
          known[fact] = whole[fact]
          answer = found(tested, known, {})
        }
        expect(answer.outcome).toEqual(outcomeOf(tested, whole, readingBy({})))
      }),
      { numRuns: 15 },
    )
  })
})

describe('lists', () => {
  test('are answered by what is seen in them, each class with an example', () => {
    const answer = openQuestions(digitalCourse, { limit: '2026-09-30', completedOn: null, asOf: '2026-09-30' })
    expect(answer).toMatchObject({
      questions: [
        {
          fact: 'roles',
          answers: [
            { cell: { seen: { exempt: true } }, possible: ['exempt'] },
            { cell: { like: ['general-user'], seen: { exempt: false } }, possible: ['open'] },
          ],
        },
      ],
    })
  })

  test('of results give for each example what the rule gives', () => {
    for (const course of ['administrator', 'seed'] as const) {
      const answer = openQuestions(trainingFollowUp, { course })
      const classes = answer.status === 'open' ? answer.questions[0]!.answers : []
      expect(classes).toHaveLength(13)
      for (const { cell, possible } of classes) {
        const results = (cell as Extract<Cell, { like: unknown }>).like as []
        expect(possible).toEqual([
          outcomeOf(
            tables.find(({ title }) => title === 'training.follow-up')!,
            { course, results },
            readingBy({}),
          ),
        ])
      }
    }
  })

  test('may depend on one another', () => {
    expect(openQuestions(mayMergeGroups, { a: ['x', 'y'] })).toMatchObject({
      questions: [
        {
          fact: 'b',
          answers: [
            { cell: { like: ['x', 'y'], seen: { members: 'same' } }, possible: ['same-members'] },
            { possible: ['different-members'] },
          ],
        },
      ],
    })
  })

  test('are judged as a whole: one entry at fault is enough, whatever is not known of the others', () => {
    const council = openQuestions(checkCouncil, {
      standingRepresentatives: ['doit-center-director', 'other'],
      agencyRepresentatives: [],
    })
    expect(council.find(({ code }) => code === 'standing-post')).toEqual({
      code: 'standing-post',
      status: 'decided',
      outcome: 'standing-post',
    })
    const open = openQuestions(checkCouncil, {
      standingRepresentatives: ['doit-center-director', 'doit-section-chief'],
    }).find(({ code }) => code === 'standing-post')
    expect(open).toMatchObject({
      status: 'open',
      questions: [
        {
          fact: 'asOf',
          answers: [{ cell: { to: '2021-06-30' } }, { cell: { from: '2021-06-30', fromIncluded: false } }],
        },
      ],
    })
  })
})

describe('what is refused', () => {
  test('a rule without a table, by its type and when it is run', () => {
    expect(
      faultsOf(() =>
        openQuestions(
          // @ts-expect-error -- a deadline is counted, not looked up in a table
          dueDate,
          {},
        ),
      ),
    ).toEqual(['rule wrong-type'])
  })

  test('every fault of what is given, and between what is given; what is missing is none', () => {
    expect(
      faultsOf(() => openQuestions(courseAttendance, { course: 'seat', leaveHours: 0.3, extra: 1 } as never)),
    ).toEqual(['course not-an-option', 'leaveHours not-a-multiple', 'extra unknown-key'])
    expect(
      faultsOf(() => openQuestions(courseAttendance, { totalHours: 2, leaveHours: 2, unexcusedHours: 1 })),
    ).toEqual(['leaveHours more-than-total', 'unexcusedHours more-than-total'])
    expect(faultsOf(() => openQuestions(digitalCourse, { completedOn: '2026-02-02', asOf: '2026-02-01' }))).toEqual([
      'completedOn after-as-of',
    ])
    expect(
      faultsOf(() => openQuestions(checkCouncil, { agencyRepresentatives: [{ from: 'school' }] } as never)),
    ).toEqual(['agencyRepresentatives.0.firstTierHead missing'])
    expect(faultsOf(() => openQuestions(scopeApplies, undefined as never))).toHaveLength(1)
    expect(faultsOf(() => openQuestions(scopeApplies, [] as never))).toHaveLength(1)
    const hours = { course: 'seed', totalHours: 10 } as const
    expect(openQuestions(courseAttendance, { ...hours, leaveHours: '' as never })).toEqual(
      openQuestions(courseAttendance, hours),
    )
    expect(openQuestions(scopeApplies, { kind: undefined, exclusion: undefined } as never)).toMatchObject({
      status: 'open',
    })
  })

  test('what fits together in no case, whatever is missing', () => {
    expect(faultsOf(() => openQuestions(courseAttendance, { leaveHours: 1000, unexcusedHours: 0.5 }))).toEqual([
      ' fits-nothing',
    ])
  })

  test('a fact that a reading does not admit', () => {
    expect(
      faultsOf(() => openQuestions(gradeScore, { score: 94.5 }, { readings: { 'score-decimals': 'integers-only' } })),
    ).toEqual(['score not-an-integer'])
    expect(
      openQuestions(
        gradeScore,
        {},
        { readings: { 'score-decimals': 'integers-only', 'score-out-of-range': 'reject' } },
      ),
    ).toMatchObject({
      questions: [
        {
          answers: [
            { cell: { from: 0, to: 59 } },
            {},
            {},
            {},
            {},
            { cell: { from: 94, fromIncluded: false, to: 100 } },
          ],
        },
      ],
    })
  })
})

test('types follow the rule', () => {
  expectTypeOf(openQuestions(courseAttendance, {})).toEqualTypeOf<OpenQuestions<AttendanceOutcome>>()
  expectTypeOf(openQuestions(checkSupportRoster, {})[0]!.code).toEqualTypeOf<
    'administrators-too-few' | 'seeds-too-few' | 'seeds-too-many'
  >()
  const ofAnother = { score: 1 }
  expect(() =>
    // @ts-expect-error -- a fact of another rule
    openQuestions(courseAttendance, ofAnother),
  ).toThrow()
})

test('whom the body appointed is asked where all of them are needed, and need not be known where one of each is', () => {
  const facts = { convenerFirstTierHead: true, members: [{ id: 'Wang', roles: ['administrator', 'seed'] }] } as const
  const about = (options?: AnalysisOptions): unknown =>
    openQuestions(checkWorkingGroup, facts, options).find(({ code }) => code === 'appointed-missing')
  expect(about()).toEqual({ code: 'appointed-missing', status: 'decided', outcome: 'met' })
  expect(about({ readings: { 'working-group-members': 'all-appointed' } })).toMatchObject({
    status: 'open',
    possible: ['met', 'appointed-missing'],
    questions: [{ fact: 'appointed', clause: '5.3.3' }],
  })
})
