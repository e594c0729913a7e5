import { describe, expect, expectTypeOf, test } from 'vitest'
import { ruleIds } from '../../src/law/rule-id'
import type { Steps } from '../../src/law/steps'
import type { ExplanationTexts, StepTexts, TextsOf, ValueOf } from '../../src/wording/explanations/explanation-texts'
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
    const missing: StepTexts<'governance.council-chair'> = { 'deputy-acts': deputy, ...others }
    const foreign: StepTexts<'governance.council-chair'> = {
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
    expectTypeOf(chair.result).parameter(0).toEqualTypeOf<ValueOf<'governance.council-chair'>>()
  })

  test('asks a step for the figures that it carries: for another it does not compile', () => {
    const texts: Partial<StepTexts<'training.attendance'>> = {
      'some-unexcused-absence': ({ unexcusedHours }) => `${unexcusedHours}`,
      // @ts-expect-error -- the hours of leave are of another step
      'no-unexcused-absence': ({ leaveHours }) => `${leaveHours}`,
    }
    expectTypeOf(explanationTexts.en['training.attendance'].steps['some-unexcused-absence'])
      .parameter(0)
      .toEqualTypeOf<Steps['training.attendance']['some-unexcused-absence']>()
    expect(Object.keys(texts)).toHaveLength(2)
  })
})
