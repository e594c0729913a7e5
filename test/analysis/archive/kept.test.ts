import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Archived } from '../../../src/analysis/archive/archived'
import { explainArchived } from '../../../src/analysis/archive/explain-archived'
import { verifyArchived } from '../../../src/analysis/archive/verify-archived'
import { ruleIds } from '../../../src/law/rule-id'

/*
 * Written once, by version 0.1.0, and never again: what somebody kept must stay explainable. A test that fails here
 * says that a code, a reading or a value was taken away from what decisions may hold.
 */
const folder = new URL('kept/', import.meta.url)
const archives = readdirSync(folder).map(
  (file) => [file.replace('.json', ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Archived] as const,
)

test('there is one of every rule that there was', () => {
  expect(archives.map(([rule]) => rule)).toEqual(expect.arrayContaining([...ruleIds]))
  expect(archives.length).toBeGreaterThanOrEqual(47)
})

describe.each(archives)('%s', (rule, archived) => {
  test('is explained in both languages', () => {
    expect(archived.decision.rule).toBe(rule)
    for (const locale of ['zh-TW', 'en'] as const) {
      const explained = explainArchived(archived, { locale })
      expect(explained).toContain(archived.at)
      expect(explained).not.toMatch(/undefined|\[object|NaN/)
      expect(explained.split('\n').length).toBeGreaterThan(3)
    }
  })

  test('is given again by its rule', () => {
    expect(verifyArchived(archived).differences).toEqual([])
  })
})
