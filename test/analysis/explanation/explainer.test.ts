import { describe, expect, expectTypeOf, test } from 'vitest'
import { locales } from '../../../src/kernel/locale'
import { councilChair } from '../../../src/law/c05-governance/index'
import { courseAttendance, trainingFollowUp } from '../../../src/law/c07-training/index'
import type { Decision } from '../../../src/law/rule'
import { ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { explain, explainer } from '../../../src/analysis/index'
import { allWords } from '../../../src/wording/all-words'
import { attendanceWords, followUpWords } from '../../../src/wording/rules/training/index'
import { faultsOf } from '../../kernel/thrown-by'
import { asked } from '../asked'

const attendance = courseAttendance({ course: 'seed', totalHours: 10, leaveHours: 2, unexcusedHours: 0 })
const followUp = trainingFollowUp({ course: 'seed', results: ['failed'] })

describe.each(ruleIds)('an explainer of %s alone', (rule) => {
  const decisions = asked[rule].map(([facts, options]) =>
    (rules[rule] as unknown as (facts: unknown, options: unknown) => Decision<unknown>)(facts, options),
  )
  const explainOne = explainer(allWords[rule])

  test.each(locales)('says in %s what explain says', (locale) => {
    for (const decision of decisions) expect(explainOne(decision, { locale })).toBe(explain(decision, { locale }))
  })
})

test('an explainer of several rules explains each of them', () => {
  const explainBoth = explainer(attendanceWords, followUpWords)
  expect(explainBoth(attendance, { locale: 'zh-TW' }).split('\n')[0]).toBe('結果：退訓')
  expect(explainBoth(followUp, { locale: 'en' }).split('\n')[0]).toMatch(/^Result: make-up training is due/)
  expectTypeOf(explainBoth).toEqualTypeOf(explain)
})

describe('an explainer refuses', () => {
  const explainAttendance = explainer(attendanceWords)
  const chair = councilChair({ convener: 'present', deputyConvener: 'present' })

  test.each<[string, unknown, unknown, string[]]>([
    ['the decision of a rule whose words it lacks', chair, { locale: 'en' }, ['decision.rule not-an-option']],
    ['what is no decision', null, { locale: 'en' }, ['decision wrong-type']],
    [
      'a value of which the words cannot speak, beside an unknown locale',
      { ...attendance, value: null },
      { locale: 'fr' },
      ['decision.value wrong-type', 'options.locale not-an-option'],
    ],
    [
      'a step that the rule does not write',
      { ...attendance, basis: chair.basis },
      { locale: 'en' },
      ['decision.basis.0.code not-an-option'],
    ],
    [
      'a reading on which the rule does not hang',
      { ...attendance, readings: [{ id: 'ranking-ties', choice: 'shared-rank' }] },
      { locale: 'en' },
      ['decision.readings.0.id not-an-option'],
    ],
  ])('%s', (_, decision, options, faults) => {
    expect(faultsOf(() => explainAttendance(decision as never, options as never))).toEqual(faults)
  })
})
