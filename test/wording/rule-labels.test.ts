import { describe, expect, test } from 'vitest'
import { locales } from '../../src/kernel/locale'
import { ruleIds } from '../../src/law/rule-id'
import { allWords } from '../../src/wording/all-words'
import { label } from '../../src/wording/index'
import { ruleLabels } from '../../src/wording/rule-labels'
import { faultsOf } from '../kernel/thrown-by'

/** `label` as an untyped caller sees it. */
const anyLabel = label as (...args: unknown[]) => string

describe('the words of a rule', () => {
  test.each([
    ['fact', 'totalHours', 'training.attendance', '課程總時數', 'hours of the course'],
    ['fact', 'leaves.hours', 'training.course-record', '請假時數', 'hours of leave'],
    ['option', 'seed', 'training.attendance', '機關種子人員課程', 'seed staff course'],
    ['option', 'course.seed', 'training.attendance', '機關種子人員課程', 'seed staff course'],
    ['value', 'both', 'training.attendance', '退訓（請假時數及曠課）', 'expelled, for leave and unexcused absence'],
    ['code', 'no-unexcused-absence', 'training.attendance', '無曠課', 'No unexcused absence'],
    ['code', 'seeds-too-few', 'support.roster', '種子人員不足', 'too few seed staff'],
  ] as const)('%s %s of %s', (kind, value, rule, chinese, english) => {
    expect(label(kind, value, { locale: 'zh-TW', rule })).toBe(chinese)
    expect(label(kind, value, { locale: 'en', rule })).toBe(english)
  })

  test.each(ruleIds)('every fact and every option of %s has a label', (rule) => {
    for (const locale of locales) {
      for (const [fact] of ruleLabels.fact(allWords[rule]))
        expect(label('fact', fact, { locale, rule }).length).toBeGreaterThan(0)
      for (const [option] of ruleLabels.option(allWords[rule]).filter(([word]) => word.includes('.')))
        expect(label('option', option, { locale, rule }).length).toBeGreaterThan(0)
    }
  })

  test('need no rule where all rules use one word', () => {
    expect(label('fact', 'totalHours', { locale: 'zh-TW' })).toBe('課程總時數')
    expect(label('fact', 'asOf', { locale: 'en' })).toBe('day of the question')
  })
})

describe('label refuses', () => {
  test.each([
    ['a fact of which rules differ, where none is named', ['fact', 'from', { locale: 'en' }], ['options.rule missing']],
    [
      'a fact that the rule does not have',
      ['fact', 'score', { locale: 'en', rule: 'training.attendance' }],
      ['value not-an-option'],
    ],
    ['a fact that no rule has', ['fact', 'mood', { locale: 'en' }], ['value not-an-option']],
    [
      'an unknown rule, beside an unknown locale',
      ['fact', 'score', { locale: 'fr', rule: 'training' }],
      ['options.rule not-an-option', 'options.locale not-an-option'],
    ],
    ['no options at all', ['code', 'mood'], ['value not-an-option', 'options.locale not-an-option']],
    [
      'an option that two facts of a rule call differently',
      ['option', 'other', { locale: 'en', rule: 'governance.steering-composition' }],
      ['value not-an-option'],
    ],
  ])('%s', (_, args, faults) => {
    expect(faultsOf(() => anyLabel(...args))).toEqual(faults)
  })
})
