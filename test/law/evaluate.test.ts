import { describe, expect, expectTypeOf, test } from 'vitest'
import { InvalidInputError, UnknownReadingError } from '../../src/kernel/errors'
import { evaluate } from '../../src/law/evaluate'
import { rules } from '../../src/law/rules'
import { ruleIds } from '../../src/law/rule-id'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

describe('evaluate', () => {
  test('gives what the rule itself gives', () => {
    const facts: unknown = JSON.parse('{ "course": "seed", "totalHours": 12, "leaveHours": 2, "unexcusedHours": 0 }')
    expect(evaluate('training.attendance', facts)).toEqual(rules['training.attendance'](facts as never))
    const decision = evaluate('appraisal.grade', { score: 94.5 }, { readings: { 'score-decimals': 'round-half-up' } })
    expectTypeOf(decision.value).toEqualTypeOf<'A+' | 'A' | 'B' | 'C' | 'D' | 'E'>()
    expect(decision.value).toBe('A+')
  })

  test('refuses facts as the rule itself does, whichever rule it is', () => {
    for (const id of ruleIds) {
      const error = thrownBy(() => evaluate(id, null)) as InvalidInputError
      expect(error).toBeInstanceOf(InvalidInputError)
      expect(error.rule).toBe(id)
      expect(error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([' wrong-type'])
    }
  })

  test('refuses options as the rule itself does', () => {
    expect(
      thrownBy(() => evaluate('appraisal.grade', { score: 1 }, { readings: { zzz: 'x' } as never })),
    ).toBeInstanceOf(UnknownReadingError)
  })

  test.each<[string, unknown]>([
    ['appraisal.grades', { options: ruleIds, suggestion: 'appraisal.grade' }],
    ['toString', { options: ruleIds }],
  ])('refuses %s, which is no rule', (id, data) => {
    expect(faultsOf(() => evaluate(id as never, {}))).toEqual(['id not-an-option'])
    expect((thrownBy(() => evaluate(id as never, {})) as InvalidInputError).issues[0]?.data).toEqual(data)
  })
})
