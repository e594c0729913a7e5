import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRocDate, parseRocDate } from '../../src/kernel/roc-date'
import { faultsOf } from './thrown-by'

const DAY = 86_400_000
const dates = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 11, 31) / DAY })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10))

describe('parseRocDate', () => {
  test.each([
    ['民國107年10月11日', '2018-10-11', 'the form of documents'],
    ['民國107年1月5日', '2018-01-05', 'without leading zeros'],
    ['民國107年01月05日', '2018-01-05', 'with leading zeros'],
    ['107/10/11', '2018-10-11', 'with strokes'],
    ['107/1/5', '2018-01-05', 'with strokes, without leading zeros'],
    ['1071011', '2018-10-11', 'seven digits'],
    ['0991231', '2010-12-31', 'a year of two digits with a leading zero'],
    ['991231', '2010-12-31', 'a year of two digits'],
    ['民國１０７年１０月１１日', '2018-10-11', 'full width'],
    ['中華民國107年10月11日', '2018-10-11', 'with the whole name of the state, as the regulation is dated'],
    ['１０７／１０／１１', '2018-10-11', 'full width with strokes'],
    [' 民國 107 年 10 月 11 日 ', '2018-10-11', 'spaces'],
    ['民國　107　年10月11日', '2018-10-11', 'full-width spaces'],
    ['民國1年1月1日', '1912-01-01', 'the first day'],
    ['民國元年1月1日', '1912-01-01', 'the first year by its name'],
    ['民國前1年12月31日', '1911-12-31', 'the day before the first'],
    ['民國前12年1月1日', '1900-01-01', 'the first day of the library'],
    ['民國189年12月31日', '2100-12-31', 'the last day of the library'],
    ['民國113年2月29日', '2024-02-29', 'a leap day'],
  ])('%j is %s: %s', (text, date) => {
    expect(parseRocDate(text)).toBe(date)
  })

  test.each([
    '',
    '民國',
    '2018-10-11',
    '民國114年2月29日',
    '民國107年13月1日',
    '民國107年0月1日',
    '民國107年1月0日',
    '民國107年4月31日',
    '民國0年1月1日',
    '民國前0年1月1日',
    '民國前13年12月31日',
    '民國190年1月1日',
    '1080229',
    '10710',
    '10710111',
    '107-10-11',
    '107/10',
    '107/10/11/1',
    'x107/10/11',
    '民國107年10月11日起',
    '民國一百零七年十月十一日',
    '民國-1年1月1日',
  ])('%j is refused', (text) => {
    expect(faultsOf(() => parseRocDate(text))).toEqual([' not-a-roc-date'])
  })

  test.each([[null], [undefined], [1071011], [new Date(0)], [['107/10/11']]])('%j is no text and refused', (value) => {
    expect(faultsOf(() => parseRocDate(value as never))).toEqual([' not-a-roc-date'])
  })
})

describe('formatRocDate', () => {
  test.each([
    ['2018-10-11', '民國107年10月11日'],
    ['2018-01-05', '民國107年1月5日'],
    ['1912-01-01', '民國1年1月1日'],
    ['1911-12-31', '民國前1年12月31日'],
    ['1900-01-01', '民國前12年1月1日'],
    ['2100-12-31', '民國189年12月31日'],
  ])('%s is %s', (date, text) => {
    expect(formatRocDate(date)).toBe(text)
  })

  test.each([['2026-02-29'], ['2026-2-3'], [''], [null], [20_260_101], [undefined], ['民國107年10月11日']])(
    '%j is refused',
    (value) => {
      expect(faultsOf(() => formatRocDate(value as never))).toEqual([' not-a-date'])
    },
  )
})

test('what is written is read back as the same day, 1900 to 2100, whatever the width', () => {
  const wide = (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  fc.assert(
    fc.property(dates, (date) => {
      expect(parseRocDate(formatRocDate(date))).toBe(date)
      expect(parseRocDate(wide(formatRocDate(date)))).toBe(date)
    }),
    { numRuns: 2000 },
  )
})

test('the three forms of a day from 1912 on are the same day', () => {
  fc.assert(
    fc.property(
      dates.filter((date) => date >= '1921-01-01'),
      (date) => {
        const [year, month, day] = date.split('-') as [string, string, string]
        const rocYear = Number(year) - 1911
        expect([
          parseRocDate(`${rocYear}/${month}/${day}`),
          parseRocDate(`${rocYear}${month}${day}`),
          parseRocDate(`民國${rocYear}年${month}月${day}日`),
        ]).toEqual([date, date, date])
      },
    ),
    { numRuns: 500 },
  )
})
