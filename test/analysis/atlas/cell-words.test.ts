import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/analysis/table/cell'
import { cellWords } from '../../../src/analysis/atlas/cell-words'
import type { RuleId } from '../../../src/law/rule-id'

describe('a cell in words', () => {
  test.each<[RuleId, string, Cell, string, string]>([
    ['training.attendance', 'course', { any: true }, '不限', 'any'],
    ['training.attendance', 'course', { equals: 'seed' }, '機關種子人員課程', 'seed staff course'],
    ['training.attendance', 'leaveShare', { equals: 'reached' }, '已達退訓標準', 'at or above the limit for expulsion'],
    ['scope.applies-to', 'kind', { oneOf: ['school', 'enterprise'] }, '學校、事業機構', 'school or public enterprise'],
    [
      'governance.steering-composition',
      'convener',
      {
        oneOf: [
          { agency: 'doit', senior: true },
          { agency: 'other', senior: true },
        ],
      },
      '服務機關：資訊局，簡任以上：是；或 服務機關：其他機關，簡任以上：是',
      'serves at: the bureau, senior rank or above: yes; or serves at: another body, senior rank or above: yes',
    ],
    ['governance.seat-follows-post', 'leftPostOn', { equals: null }, '無', 'none'],
    [
      'appraisal.grade',
      'score',
      { from: 60, fromIncluded: true, to: 70, toIncluded: false },
      '60 以上、未達 70',
      'at least 60 and below 70',
    ],
    [
      'appraisal.grade',
      'score',
      { from: 5, fromIncluded: false, to: 1000, toIncluded: true },
      '超過 5、1000 以下',
      'more than 5 and at most 1000',
    ],
    ['training.attendance', 'totalHours', { from: 1, fromIncluded: true, to: 5, toIncluded: true }, '1 至 5', '1 to 5'],
    ['appraisal.grade', 'score', { to: 60, toIncluded: false }, '未達 60', 'below 60'],
    ['appraisal.grade', 'score', {}, '不限', 'any'],
    [
      'training.digital-course',
      'limit',
      { from: '2021-07-01', fromIncluded: true, to: '2021-07-31', toIncluded: false },
      '民國110年7月1日起、民國110年7月31日之前',
      'from 2021-07-01 and before 2021-07-31',
    ],
    [
      'training.digital-course',
      'limit',
      { from: '2021-07-01', fromIncluded: false, to: '2021-07-31', toIncluded: true },
      '民國110年7月1日之後、民國110年7月31日止',
      'after 2021-07-01 and through 2021-07-31',
    ],
    [
      'training.digital-course',
      'limit',
      { from: '1900-01-01', fromIncluded: true, to: '2100-12-31', toIncluded: true },
      '不限',
      'any',
    ],
    [
      'training.digital-course',
      'limit',
      { from: '1900-01-01', fromIncluded: false, to: '2100-12-31', toIncluded: false },
      '民國前12年1月1日之後、民國189年12月31日之前',
      'after 1900-01-01 and before 2100-12-31',
    ],
    ['governance.may-merge', 'a', { like: ['甲', '乙'], seen: {} }, '例如：甲、乙', 'such as: 甲, 乙'],
    [
      'training.digital-course',
      'roles',
      { like: ['seed'], seen: { exempt: true } },
      '免修數位課程的身分：是（例如：種子人員）',
      'exempt role: yes (such as: seed staff)',
    ],
  ])('%s %s %j', (rule, column, cell, chinese, english) => {
    expect([cellWords(rule, column, cell, 'zh-TW'), cellWords(rule, column, cell, 'en')]).toEqual([chinese, english])
  })
})
