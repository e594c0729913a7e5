import { describe, expect, test } from 'vitest'
import { readingChoices } from '../../src/law/reading-choices'
import type { ReadingText } from '../../src/wording/index'
import { readingTexts } from '../../src/wording/index'

test('the readings are those of the law, in its order', () => {
  expect(Object.keys(readingTexts)).toEqual(Object.keys(readingChoices))
})

describe.each(Object.entries<ReadingText>(readingTexts))('the wording of %s', (id, { question, choices }) => {
  test('asks one question in both languages', () => {
    expect(question['zh-TW']).toMatch(/[\u4e00-\u9fff].*？$/)
    expect(question.en).toMatch(/^[A-Z][\x20-\x7e]+\?$/)
  })

  test('has a label of its own for every choice, in the order of the law', () => {
    expect(Object.keys(choices)).toEqual(readingChoices[id as keyof typeof readingChoices])
    const labels = Object.values(choices)
    for (const label of labels) {
      expect(label['zh-TW']).toMatch(/[\u4e00-\u9fff]/)
      expect(label.en).toMatch(/^[\x20-\x7e]+$/)
    }
    for (const locale of ['zh-TW', 'en'] as const) expect(new Set(labels.map((label) => label[locale])).size).toBe(labels.length)
  })

  test('is frozen throughout', () => {
    expect([readingTexts, question, choices, ...Object.values(choices)].every((value) => Object.isFrozen(value))).toBe(true)
  })
})
