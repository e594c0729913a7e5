import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { gradeScore, grades, type Grade } from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testLawOfReadings } from '../law-of-readings'

const bounds = [0, 59.5, 60, 69.5, 70, 79.5, 80, 89.5, 90, 94.5, 95, 100]
const scores = fc.oneof(
  fc.integer({ min: -5, max: 105 }),
  fc.integer({ min: -20, max: 1100 }).map((tenths) => tenths / 10),
  fc.constantFrom(...bounds),
  fc.double({ min: -1, max: 101, noNaN: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const rounded = { 'score-decimals': 'round-half-up' } as const
const integers = { 'score-decimals': 'integers-only' } as const
const reject = { 'score-out-of-range': 'reject' } as const

describe('9.4.1 玖、四、(一) to 9.4.6 (六) grade', () => {
  test.each<[number, Grade, Grade, string]>([
    [100, 'A+', 'A+', 'the upper end'],
    [95, 'A+', 'A+', '95-100 分'],
    [94.999999, 'A', 'A+', 'just under 95'],
    [94.5, 'A', 'A+', 'half way to 95'],
    [94.49999999999999, 'A', 'A', 'just under half way'],
    [94, 'A', 'A', '90-94 分'],
    [90, 'A', 'A', 'the lower end of A'],
    [89.99, 'B', 'A', 'just under 90'],
    [89.5, 'B', 'A', 'half way to 90'],
    [89.49999999999999, 'B', 'B', 'just under half way'],
    [89, 'B', 'B', '80-89 分'],
    [80, 'B', 'B', 'the lower end of B'],
    [79.9, 'C', 'B', 'just under 80'],
    [79.5, 'C', 'B', 'half way to 80'],
    [79.49999999999999, 'C', 'C', 'just under half way'],
    [79, 'C', 'C', '70-79 分'],
    [70, 'C', 'C', 'the lower end of C'],
    [69.9, 'D', 'C', 'just under 70'],
    [69.5, 'D', 'C', 'half way to 70'],
    [69.49999999999999, 'D', 'D', 'just under half way'],
    [69, 'D', 'D', '60-69 分'],
    [60, 'D', 'D', 'the lower end of D'],
    [59.999999, 'E', 'D', '未達 60: just under'],
    [59.5, 'E', 'D', 'half way to 60'],
    [59.49999999999999, 'E', 'E', 'just under half way'],
    [59, 'E', 'E', '未達 60 分'],
    [0, 'E', 'E', 'the lower end'],
    [-0, 'E', 'E', 'minus zero is zero'],
    [101, 'A+', 'A+', 'over 100: the nearest band'],
    [-3, 'E', 'E', 'under 0: the nearest band'],
    [1.7976931348623157e308, 'A+', 'A+', 'the largest number'],
  ])('%d: %s, rounded half up %s: %s', (score, grade, whenRounded) => {
    expect(gradeScore({ score }).value).toBe(grade)
    expect(gradeScore({ score }, { readings: rounded }).value).toBe(whenRounded)
    if (Number.isInteger(score)) expect(gradeScore({ score }, { readings: integers }).value).toBe(grade)
    else expect(faultsOf(() => gradeScore({ score }, { readings: integers }))).toEqual(['score not-an-integer'])
  })

  test.each<[number, string[], string]>([
    [0, [], 'the lower end is in'],
    [100, [], 'the upper end is in'],
    [-0.5, ['score too-small'], 'under 0, though it would round to 0'],
    [-3, ['score too-small'], 'under 0'],
    [100.4, ['score too-large'], 'over 100, though it would round to 100'],
    [101, ['score too-large'], 'over 100'],
  ])('%d where scores out of range are rejected: %j: %s', (score, faults) => {
    for (const readings of [reject, { ...reject, ...rounded }]) {
      if (faults.length === 0) expect(gradeScore({ score }, { readings }).value).toBe(gradeScore({ score }).value)
      else expect(faultsOf(() => gradeScore({ score }, { readings }))).toEqual(faults)
    }
  })

  test('both readings refuse at once', () => {
    expect(faultsOf(() => gradeScore({ score: 100.5 }, { readings: { ...integers, ...reject } }))).toEqual([
      'score not-an-integer',
      'score too-large',
    ])
    expect(faultsOf(() => gradeScore({ score: -0.5 }, { readings: { ...integers, ...reject } }))).toEqual([
      'score not-an-integer',
      'score too-small',
    ])
  })

  test.each<[number, object, string[], string]>([
    [87, {}, [], 'a whole number in the range'],
    [87, integers, [], 'whatever the reading'],
    [87.25, {}, ['score-decimals: lower-bounds'], 'not a whole number: another choice refuses it'],
    [87.25, rounded, ['score-decimals: round-half-up'], 'not a whole number: another choice refuses it'],
    [94.5, {}, ['score-decimals: lower-bounds'], 'between two bands'],
    [101, {}, ['score-out-of-range: nearest-band'], 'out of range'],
    [-3, {}, ['score-out-of-range: nearest-band'], 'below 60 in any reading, but listed'],
    [-3.5, {}, ['score-decimals: lower-bounds', 'score-out-of-range: nearest-band'], 'both'],
    [100, {}, [], 'the upper end is in range'],
  ])('%d under %j lists %j: %s', (score, readings, listed) => {
    expect(gradeScore({ score }, { readings }).readings.map(({ id, choice }) => `${id}: ${choice}`)).toEqual(listed)
  })

  test('each grade is reasoned under its own clause', () => {
    expect([97, 92, 85, 75, 65, 30].map((score) => gradeScore({ score }).basis)).toEqual([
      [{ clause: '9.4.1', code: 'band-a-plus', data: { score: 97, from: 95, below: null } }],
      [{ clause: '9.4.2', code: 'band-a', data: { score: 92, from: 90, below: 95 } }],
      [{ clause: '9.4.3', code: 'band-b', data: { score: 85, from: 80, below: 90 } }],
      [{ clause: '9.4.4', code: 'band-c', data: { score: 75, from: 70, below: 80 } }],
      [{ clause: '9.4.5', code: 'band-d', data: { score: 65, from: 60, below: 70 } }],
      [{ clause: '9.4.6', code: 'band-e', data: { score: 30, from: null, below: 60 } }],
    ])
    expect(gradeScore({ score: 94.5 }, { readings: rounded }).basis).toEqual([
      { clause: '9.4.1', code: 'band-a-plus', data: { score: 94.5, from: 94.5, below: null } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ score: null }, ['score wrong-type'], 'null'],
    [{ score: '95' }, ['score wrong-type'], 'a text'],
    [{ score: NaN }, ['score not-finite'], 'no number'],
    [{ score: Infinity }, ['score not-finite'], 'no finite number'],
    [{ points: 95 }, ['points unknown-key', 'score missing'], 'several faults at once'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => gradeScore(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under every choice', () => {
    expect(findTableFaults(gradeScore.table)).toEqual([])
    for (const score of bounds.flatMap((bound) => [bound - 1e-9, bound, bound + 1e-9]))
      expect(codesOfFittingRows(gradeScore.table, { score })).toEqual([
        [expect.any(String)],
        [expect.any(String)],
        [expect.any(String)],
      ])
  })

  test('a higher score never lowers the grade', () => {
    fc.assert(
      fc.property(scores, scores, fc.constantFrom({}, rounded), (a, b, readings) => {
        const place = (score: number): number => grades.indexOf(gradeScore({ score }, { readings }).value)
        expect(place(Math.max(a, b))).toBeLessThanOrEqual(place(Math.min(a, b)))
      }),
    )
  })

  test('rounding half up gives the grade of the rounded score', () => {
    fc.assert(
      fc.property(scores, (score) => {
        expect(gradeScore({ score }, { readings: rounded }).value).toBe(
          gradeScore({ score: Math.floor(score) + (score - Math.floor(score) >= 0.5 ? 1 : 0) }).value,
        )
      }),
    )
  })

  testLawOfEveryRule(
    gradeScore,
    {
      id: 'appraisal.grade',
      exportName: 'gradeScore',
      clauses: ['9.4', '9.4.1', '9.4.2', '9.4.3', '9.4.4', '9.4.5', '9.4.6'],
      readings: ['score-decimals', 'score-out-of-range'],
    },
    fc.record({ score: fc.integer({ min: 0, max: 100 }) }),
  )
  testLawOfReadings(gradeScore, ['score-decimals', 'score-out-of-range'], fc.record({ score: scores }), [
    'invalid-input',
  ])
})
