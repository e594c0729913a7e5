import { expect, test } from 'vitest'
import { ruleIds } from '../../src/law/rule-id'
import { ruleTexts } from '../../src/wording/rule-texts'

test('every rule says what it settles, no two the same', () => {
  expect(Object.keys(ruleTexts)).toEqual(ruleIds)
  for (const locale of ['zh-TW', 'en'] as const)
    expect(new Set(Object.values(ruleTexts).map((text) => text[locale])).size).toBe(ruleIds.length)
})

test.each(Object.entries(ruleTexts))('%s in the language it is in', (_, text) => {
  expect(text['zh-TW']).toMatch(/^[\u4E00-\u9FFF，、]+$/)
  expect(text.en).toMatch(/^[a-z0-9 -]+$/)
})
