import { describe, expect, expectTypeOf, test } from 'vitest'
import { locales, text } from '../../src/kernel/locale'
import { ruleIds } from '../../src/law/rule-id'
import type { Steps } from '../../src/law/steps'
import { allWords } from '../../src/wording/all-words'
import type { RuleWords, StepTexts, ValueOf } from '../../src/wording/rule-words'
import { councilChairWords } from '../../src/wording/rules/governance/index'
import { attendanceWords } from '../../src/wording/rules/training/index'

test('every rule has words, each under its own id', () => {
  expect(Object.keys(allWords).sort()).toEqual([...ruleIds].sort())
  for (const id of ruleIds) expect(allWords[id].rule).toBe(id)
})

test('every rule says what it settles, no two the same', () => {
  for (const locale of locales)
    expect(new Set(ruleIds.map((id) => allWords[id].title[locale])).size).toBe(ruleIds.length)
})

test.each(ruleIds)('%s says it in the language it is in', (id) => {
  expect(allWords[id].title['zh-TW']).toMatch(/^[\u4E00-\u9FFF，、]+$/)
  expect(allWords[id].title.en).toMatch(/^[a-z0-9 -]+$/)
})

describe('the words of a rule', () => {
  test('do not compile where a text is missing or foreign', () => {
    const { 'convener-chairs': convener, 'deputy-acts': deputy, ...others } = councilChairWords.steps
    // @ts-expect-error -- 'convener-chairs' has no text
    const missing: StepTexts<'governance.council-chair'> = { 'deputy-acts': deputy, ...others }
    const foreign: StepTexts<'governance.council-chair'> = {
      'convener-chairs': convener,
      'deputy-acts': deputy,
      ...others,
      // @ts-expect-error -- no step of this rule is called so
      adjourned: deputy,
    }
    // @ts-expect-error -- there is no Chinese
    const english: StepTexts<'governance.council-chair'>['deputy-acts'] = { en: 'The deputy convener acts' }
    const { leaveHours: _leaveHours, ...facts } = attendanceWords.facts
    // @ts-expect-error -- a fact has no words
    const incomplete: RuleWords<'training.attendance'>['facts'] = facts
    expect([missing, foreign, english, incomplete].map((words) => Object.keys(words).length)).toEqual([2, 4, 1, 4])
  })

  test('speak of the values and codes of their own rule', () => {
    expectTypeOf<ValueOf<'governance.council-chair'>>().toEqualTypeOf<'convener' | 'deputy-convener' | 'postpone'>()
    expectTypeOf(councilChairWords.result.en).parameter(0).toEqualTypeOf<ValueOf<'governance.council-chair'>>()
  })

  test('ask a step for the figures that it carries: for another they do not compile', () => {
    const texts: Partial<StepTexts<'training.attendance'>> = {
      'some-unexcused-absence': text(
        ({ unexcusedHours }) => `曠課 ${unexcusedHours}`,
        ({ unexcusedHours }) => `${unexcusedHours}`,
      ),
      'no-unexcused-absence': text(
        // @ts-expect-error -- the hours of leave are of another step
        ({ leaveHours }) => `請假 ${leaveHours}`,
        () => 'none',
      ),
    }
    expectTypeOf<Exclude<(typeof texts)['some-unexcused-absence'], undefined>>().toExtend<
      StepTexts<'training.attendance'>['some-unexcused-absence']
    >()
    expectTypeOf<Steps['training.attendance']['some-unexcused-absence']>().toHaveProperty('unexcusedHours')
    expect(Object.keys(texts)).toHaveLength(2)
  })
})
