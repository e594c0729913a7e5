import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/analysis/index'
import { optionWords, promptForm } from '../../src/cli/prompt-form'
import type { JsonObject } from '../../src/kernel/json'
import type { RuleId } from '../../src/law/rule-id'

const formOf = (rule: RuleId, fact: string, locale: 'zh-TW' | 'en'): readonly string[] =>
  promptForm(rule, fact, (jsonSchema(rule).facts['properties'] as Record<string, JsonObject>)[fact]!, locale)

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
      ['YYYY-MM-DD，沒有則答「無」'],
      ['YYYY-MM-DD, or none'],
    ],
    ['a number', 'support.roster', 'posts', ['整數，≥ 1'], ['whole number, ≥ 1']],
    ['names', 'governance.may-merge', 'a', ['[文字, …]'], ['[text, …]']],
  ])('%s', (_, rule, fact, chinese, english) => {
    expect([formOf(rule, fact, 'zh-TW'), formOf(rule, fact, 'en')]).toEqual([chinese, english])
  })

  test('an option by its words in either language', () => {
    expect(optionWords('support.route', 'from')('hotline')).toEqual(['8585 資訊客服專線', '8585 service line'])
  })
})
