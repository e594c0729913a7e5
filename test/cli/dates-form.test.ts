import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesIn } from '../../src/cli/dates-form'
import { formatIsoDate } from '../../src/kernel/civil-date'
import { formatRocDate } from '../../src/kernel/roc-date'
import { displayWidth } from '../../src/wording/columns'

describe('dates of the Republic alone', () => {
  test.each([
    ['最後期限：民國114年10月2日（2025-10-02，星期四）', '最後期限：民國114年10月2日（星期四）'],
    [
      '自民國114年9月26日起；至民國114年10月2日（2025-10-02，星期四）',
      '自民國114年9月26日起；至民國114年10月2日（星期四）',
    ],
    ['始日 2026-01-30 不算入', '始日民國115年1月30日不算入'],
    ['2017-01-01 至 2027-12-31', '民國106年1月1日至民國116年12月31日'],
    ['  2025-09-06  星期六', '  114/09/06   星期六'],
    ['工作小組  2025-09-06', '工作小組  114/09/06 '],
    ['於 1911-12-31', '於民國前1年12月31日'],
    ['<date>「2025-09-26」是多餘的', '<date>「2025-09-26」是多餘的'],
    ['HELP-2025-09-26、2025-09-261、2025-02-30', 'HELP-2025-09-26、2025-09-261、2025-02-30'],
    ['  2025-02-30  不是日期', '  2025-02-30  不是日期'],
  ])('%s', (text, shown) => {
    expect(datesIn(text, 'roc', 'zh-TW')).toBe(shown)
  })

  test('in a column are as wide as those of the common era', () => {
    const days = fc.integer({ min: -25567, max: 47846 }).map(formatIsoDate)
    fc.assert(
      fc.property(days, (date) => {
        const shown = datesIn(`${date}  x`, 'roc', 'zh-TW')
        expect(shown).toMatch(/^前?\d+\/\d\d\/\d\d *  x$/)
        // 民國前 is wider than its year by a character of Chinese.
        expect(displayWidth(shown) - (shown.startsWith('前') ? 1 : 0)).toBeLessThanOrEqual(displayWidth(`${date}  x`))
      }),
    )
  })
})

describe('dates of the common era alone', () => {
  test.each([
    ['最後期限：民國114年10月2日（2025-10-02，星期四）', '最後期限：2025-10-02（星期四）'],
    ['自民國114年9月26日起；至民國114年10月2日（2025-10-02，星期四）', '自 2025-09-26 起；至 2025-10-02（星期四）'],
    ['期間遇民國114年10月4日至10月5日週末，不算入', '期間遇 2025-10-04 至 2025-10-05 週末，不算入'],
    ['自民國114年10月4日至民國115年1月5日', '自 2025-10-04 至 2026-01-05'],
    ['  2025-09-06  星期六', '  2025-09-06  星期六'],
    ['輸入「民國114年9月26日」', '輸入「民國114年9月26日」'],
  ])('%s', (text, shown) => {
    expect(datesIn(text, 'iso', 'zh-TW')).toBe(shown)
  })

  test('are the same days', () => {
    const days = fc.integer({ min: -25567, max: 47846 }).map(formatIsoDate)
    fc.assert(
      fc.property(days, (date) => {
        expect(datesIn(`為${formatRocDate(date)}。`, 'iso', 'zh-TW')).toBe(`為 ${date}。`)
        expect(datesIn(`為 ${date}。`, 'roc', 'zh-TW')).toBe(`為${formatRocDate(date)}。`)
      }),
    )
  })
})
