import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/analysis/index'
import { promptForm } from '../../src/cli/prompt-form'
import type { JsonObject } from '../../src/kernel/json'
import type { RuleId } from '../../src/law/rule-id'
import { valueWords } from '../../src/wording/tables/table-words'

const formOf = (rule: RuleId, fact: string, locale: 'zh-TW' | 'en'): readonly string[] =>
  promptForm(
    (jsonSchema(rule).facts['properties'] as Record<string, JsonObject>)[fact]!,
    (option) => valueWords(rule, fact, option, locale),
    locale,
  )

describe('what may be typed', () => {
  test.each<[string, RuleId, string, readonly string[], readonly string[]]>([
    [
      'one of some options',
      'support.route',
      'topic',
      ['1 系統技術問題', '2 使用問題'],
      ['1 technical question', '2 question on usage'],
    ],
    [
      'several of some options',
      'training.follow-up',
      'results',
      ['可複選，以逗號分隔：', '1 合格', '2 不合格', '3 退訓'],
      ['several can be chosen, separated by commas:', '1 passed', '2 failed', '3 expelled'],
    ],
    ['yes or no', 'support.route', 'resolved', ['是 | 否'], ['yes | no']],
    [
      'a date, or none',
      'training.digital-course',
      'completedOn',
      ['日期，例如 114/9/26，沒有則答「無」'],
      ['a date such as 2025-09-26, or none'],
    ],
    ['a number', 'support.roster', 'posts', ['整數，≥ 1'], ['whole number, ≥ 1']],
    ['names', 'governance.may-merge', 'a', ['[文字, …]'], ['[text, …]']],
  ])('%s', (_, rule, fact, chinese, english) => {
    expect([formOf(rule, fact, 'zh-TW'), formOf(rule, fact, 'en')]).toEqual([chinese, english])
  })
})
