import { describe, expect, test } from 'vitest'
import { type Cell, type Cut, atlas } from '../../../src/analysis'
import { rowCellWords } from '../../../src/analysis/atlas/atlas-words'
import { cutCellWords } from '../../../src/analysis/atlas/cut-words'
import { exceeds, reaches, type Comparison } from '../../../src/kernel/comparison'
import { locales } from '../../../src/kernel/locale'
import type { RuleId } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'

type Table = { code?: string; rows: { when: Record<string, Cell> }[]; cuts?: Record<string, Cut[]> }

/** What stands in a column of a table, each text once, in both languages. */
function columnOf(rule: RuleId, code: string | undefined, column: string, readings = {}): string[][] {
  const tables = [atlas(rules[rule] as never, { readings })].flat() as unknown as Table[]
  const { rows, cuts = {} } = tables.find((table) => table.code === code)!
  return locales.map((locale) => [...new Set(rows.map(({ when }) => rowCellWords(rule, column, when, cuts, locale)))])
}

describe('what stands for a share, a number or a date says where it is cut, row by row', () => {
  test.each<[RuleId, string | undefined, string, object, string[], string[]]>([
    [
      'training.attendance',
      undefined,
      'leaveShare',
      {},
      ['未達退訓標準（未滿 20%）', '已達退訓標準（20% 以上）', '未達退訓標準（未滿 10%）', '已達退訓標準（10% 以上）'],
      [
        'below the limit for expulsion (less than 20%)',
        'at or above the limit for expulsion (at least 20%)',
        'below the limit for expulsion (less than 10%)',
        'at or above the limit for expulsion (at least 10%)',
      ],
    ],
    [
      'training.attendance',
      undefined,
      'unexcused',
      {},
      ['無（曠課時數：0）', '有（曠課時數：超過 0）'],
      ['none (hours of unexcused absence: 0)', 'some (hours of unexcused absence: more than 0)'],
    ],
    [
      'support.roster',
      'seeds-too-many',
      'seedsAgainstQuota',
      {},
      ['超過上限（3 以上、占總員額超過 1/20）', '未達下限（未達 2）、在上下限之間（2；或 3 以上、占總員額 1/20 以下）'],
      [
        'above the maximum (at least 3, more than 1/20 of posts of the body)',
        'below the minimum (below 2) or within the limits (2; or at least 3, at most 1/20 of posts of the body)',
      ],
    ],
    [
      'governance.council-composition',
      'standing-post',
      'centers',
      {},
      ['不限', '可（查詢日：民國110年7月1日起）', '不可（查詢日：民國110年7月1日之前）'],
      [
        'any',
        'accepted (day of the question: from 2021-07-01)',
        'not accepted (day of the question: before 2021-07-01)',
      ],
    ],
    [
      'governance.council-composition',
      'standing-count',
      'standing',
      {},
      ['2', '未達 2', '超過 2'],
      ['2', 'below 2', 'more than 2'],
    ],
    [
      'support.technical-team',
      'leader-count',
      'leaderCount',
      {},
      ['1', '未達 1', '超過 1'],
      ['1', 'below 1', 'more than 1'],
    ],
    [
      'governance.dissolution',
      undefined,
      'retirement',
      {},
      ['否（下線退場日：無；或 查詢日不晚於下線退場日）', '是（查詢日晚於下線退場日）'],
      [
        'not passed (none; or day of the question not after day of retirement)',
        'passed (day of the question after day of retirement)',
      ],
    ],
    [
      'training.digital-course',
      undefined,
      'limitPassed',
      {},
      ['不限', '否（查詢日不晚於期限）', '是（查詢日晚於期限）'],
      [
        'any',
        'no (day of the question not after last day allowed)',
        'yes (day of the question after last day allowed)',
      ],
    ],
  ])('%s %s %s', (rule, code, column, readings, chinese, english) => {
    expect(columnOf(rule, code, column, readings)).toEqual([chinese, english])
  })

  test('under the readings that were taken; what is one whatever the number is cut nowhere', () => {
    const asEnacted = { 'abolished-sections': 'as-enacted' }
    expect(columnOf('governance.council-composition', 'standing-post', 'centers', asEnacted)[0]).toEqual([
      '不限',
      '不可',
    ])
    const maximum = { 'seed-quota-conflict': 'maximum-prevails' }
    expect(columnOf('support.roster', 'seeds-too-few', 'seedsAgainstQuota', maximum)[0]![0]).toBe(
      '未達下限（總員額：40 以上、未達 2；或 總員額：20 以上、未達 40、0）',
    )
    const several = { several: 'may-be-none' }
    expect(columnOf('governance.council-composition', 'representative-none', 'representatives', several)[0]).toEqual([
      '已足',
    ])
  })
})

describe('cuts that the law could have and does not', () => {
  const cut = (value: string, where: Comparison[], when: Cut['when'] = {}): Cut => ({ value, when, where })
  const said = (value: string, cuts: Cut[], when: Record<string, Cell> = {}): string[] =>
    locales.map((locale) =>
      cutCellWords('training.attendance', 'leaveShare', { ...when, leaveShare: { equals: value } }, cuts, locale),
    )

  test.each<[Comparison, string, string]>([
    [exceeds({ leaveHours: 100 }, { totalHours: 20 }), '超過 20%', 'more than 20%'],
    [reaches({ totalHours: 20 }, { leaveHours: 100 }), '20% 以下', 'at most 20%'],
    [reaches({ leaveHours: 3 }, { totalHours: 1 }), '1/3 以上', 'at least 1/3'],
    [
      exceeds({ totalHours: 1 }, '2021-07-01'),
      '課程總時數：民國110年7月1日之後',
      'hours of the course: after 2021-07-01',
    ],
    [
      reaches('2021-07-01', { totalHours: 1 }),
      '課程總時數：民國110年7月1日止',
      'hours of the course: through 2021-07-01',
    ],
  ])('%j', (comparison, chinese, english) => {
    const cuts = [cut('under', []), cut('reached', [comparison])]
    expect(said('reached', cuts)).toEqual([
      `已達退訓標準（${chinese}）`,
      `at or above the limit for expulsion (${english})`,
    ])
  })

  test('sums of facts, and conditions beside a share', () => {
    const ofSum = reaches({ leaveHours: 10, unexcusedHours: 10 }, { totalHours: 1 })
    const ofDifference = exceeds({ totalHours: 1 }, { leaveHours: 10, unexcusedHours: -10 })
    const cuts = [
      cut('reached', [ofSum], { course: { oneOf: ['seed', 'instructor'] } }),
      cut('under', [ofDifference, ofSum]),
    ]
    expect(said('reached', cuts)).toEqual([
      '已達退訓標準（課程：機關種子人員課程、講師培訓課程、請假時數加曠課時數占課程總時數 1/10 以上）',
      'at or above the limit for expulsion (course: seed staff course or instructor course, hours of leave plus hours of unexcused absence at least 1/10 of hours of the course)',
    ])
    expect(said('under', cuts)[0]).toBe(
      '未達退訓標準（請假時數減曠課時數占課程總時數未滿 1/10、請假時數加曠課時數占課程總時數 1/10 以上）',
    )
    expect(said('reached', cuts, { course: { equals: 'administrator' } })).toEqual([
      '已達退訓標準',
      'at or above the limit for expulsion',
    ])
    expect(said('reached', cuts, { course: { equals: 'seed' } })[0]).toBe('已達退訓標準（1/10 以上）')
  })

  test('a value for which nothing is declared is called as it is', () => {
    expect(said('twice', [cut('under', []), cut('reached', [])])).toEqual(['twice', 'twice'])
  })
})
