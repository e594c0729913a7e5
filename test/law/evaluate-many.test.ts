import { describe, expect, test } from 'vitest'
import { CalendarRangeError, dueDate, evaluateMany, gradeScore, InvalidInputError } from '../../src/index'

describe('a rule asked about many', () => {
  test('answers each in order, and faults of one lose no other', () => {
    const answers = [...evaluateMany(gradeScore, [{ score: 87 }, { score: 'high' }, null, { score: 95 }])]
    expect(answers.map((one) => ('decision' in one ? one.decision.value : one.error.code))).toEqual([
      'B',
      'invalid-input',
      'invalid-input',
      'A+',
    ])
    expect(answers.map(({ row }) => row)).toEqual([1, 2, 3, 4])
    expect(answers[1]).toMatchObject({ error: expect.any(InvalidInputError) as unknown })
  })

  test('gives what the rule alone gives, under the same options', () => {
    const options = { readings: { 'score-decimals': 'round-half-up' } } as const
    expect([...evaluateMany(gradeScore, [{ score: 94.5 }], options)]).toEqual([
      { row: 1, decision: gradeScore({ score: 94.5 }, options) },
    ])
  })

  test('takes the next row only when it is asked for', () => {
    let taken = 0
    const rows = (function* () {
      for (;;) yield { score: taken++ }
    })()
    const answers = evaluateMany(gradeScore, rows)
    expect(taken).toBe(0)
    answers.next()
    answers.next()
    expect(taken).toBe(2)
  })

  test('names a date outside the calendar as the error of its row', () => {
    const [first] = evaluateMany(dueDate, [{ duty: 'seed-change', from: '1950-01-02' }])
    expect(first).toMatchObject({ row: 1, error: expect.any(CalendarRangeError) as unknown })
  })

  test('passes on what the rows themselves throw', () => {
    const rows = {
      *[Symbol.iterator]() {
        yield { score: 1 }
        throw new Error('disk')
      },
    }
    expect(() => [...evaluateMany(gradeScore, rows)]).toThrow('disk')
  })

  test('passes on what is no error of this library', () => {
    const rule = Object.assign(
      () => {
        throw new TypeError('own')
      },
      { id: 'appraisal.grade' },
    )
    expect(() => [...evaluateMany(rule as never, [{}])]).toThrow('own')
  })
})
