import { describe, expect, expectTypeOf, test } from 'vitest'
import type { StepCode } from '../../src/law/basis-code'
import { ruleIds } from '../../src/law/rule-id'
import type { ExplanationTexts, RuleTexts, TextsOf, ValueOf } from '../../src/wording/explanations/explanation-texts'
import { explanationTexts } from '../../src/wording/explanations/index'

describe('a catalogue', () => {
  test('has every rule, and nothing else, in both languages', () => {
    for (const texts of Object.values(explanationTexts)) expect(Object.keys(texts).sort()).toEqual([...ruleIds].sort())
  })

  test('has the same steps in both languages', () => {
    for (const rule of ruleIds)
      expect(Object.keys(explanationTexts.en[rule].steps).sort()).toEqual(
        Object.keys(explanationTexts['zh-TW'][rule].steps).sort(),
      )
  })

  const chair = explanationTexts.en['governance.council-chair']

  test('does not compile where a text is missing or foreign', () => {
    const { 'convener-chairs': convener, 'deputy-acts': deputy, ...others } = chair.steps
    // @ts-expect-error -- 'convener-chairs' has no text
    const missing: RuleTexts<'governance.council-chair'>['steps'] = { 'deputy-acts': deputy, ...others }
    const foreign: RuleTexts<'governance.council-chair'>['steps'] = {
      'convener-chairs': convener,
      'deputy-acts': deputy,
      ...others,
      // @ts-expect-error -- no step of this rule is called so
      adjourned: deputy,
    }
    // @ts-expect-error -- the rule has no texts at all
    const none: TextsOf<'governance.council-chair'> = {}
    const { 'appraisal.total': _total, ...allButOne } = explanationTexts.en
    // @ts-expect-error -- 'appraisal.total' is missing
    const incomplete: ExplanationTexts = allButOne
    expect([missing, foreign, none, incomplete].map((texts) => Object.keys(texts).length)).toEqual([
      2,
      4,
      0,
      ruleIds.length - 1,
    ])
  })

  test('speaks of the values and codes of its own rule', () => {
    expectTypeOf<ValueOf<'governance.council-chair'>>().toEqualTypeOf<'convener' | 'deputy-convener' | 'postpone'>()
    expectTypeOf<StepCode<'training.attendance'>>().toEqualTypeOf<
      | 'leave-share-under'
      | 'leave-share-reached'
      | 'other-leave-under'
      | 'other-leave-reached'
      | 'no-unexcused-absence'
      | 'some-unexcused-absence'
    >()
    expectTypeOf(chair.result).parameter(0).toEqualTypeOf<ValueOf<'governance.council-chair'>>()
  })
})
