import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRocDate, parseDate, parseRocDate } from '../../src/calendar'
import { datesBetween } from '../calendar/arbitrary-dates'
import { faultsOf } from './thrown-by'

describe('a date in any usual form', () => {
  test.each([
    ['2025-09-26'],
    ['2025-9-26'],
    ['2025/9/26'],
    ['2025/09/26'],
    ['2025.9.26'],
    ['20250926'],
    ['2025年9月26日'],
    ['西元2025年9月26日'],
    ['114/9/26'],
    ['114-9-26'],
    ['114.9.26'],
    ['114/09/26'],
    ['1140926'],
    ['114年9月26日'],
    ['民國114年9月26日'],
    ['民國114.9.26'],
    ['中華民國114年9月26日'],
    ['民國 114 年 9 月 26 日'],
    ['１１４／９／２６'],
    ['１１４．９．２６'],
    ['２０２５－０９－２６'],
    [' 114/9/26\n'],
  ])('%j is 2025-09-26', (text) => {
    expect(parseDate(text)).toBe('2025-09-26')
  })

  test.each([
    ['民國元年1月1日', '1912-01-01', 'the first year of the Republic'],
    ['民國前1年12月31日', '1911-12-31', 'a year before it'],
    ['99/1/2', '2010-01-02', 'two figures are a year of the Republic'],
    ['990102', '2010-01-02', 'and so are six figures in all'],
    ['1900-01-01', '1900-01-01', 'the first day'],
    ['2100/12/31', '2100-12-31', 'the last day'],
    ['113/2/29', '2024-02-29', 'a leap day'],
  ])('%s is %s: %s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test.each([
    ['114/9/31', { month: 9, days: 30 }],
    ['114/2/29', { month: 2, days: 28 }],
    ['2024-02-30', { month: 2, days: 29 }],
    ['1141232', { month: 12, days: 31 }],
    ['20250431', { month: 4, days: 30 }],
  ])('%s names a day that its month does not have', (text, data) => {
    try {
      parseDate(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-input', issues: [{ path: '', code: 'no-such-day', data }] })
    }
  })

  test.each([
    [''],
    ['114'],
    ['9/26'],
    ['114/13/1'],
    ['114/0/1'],
    ['114/9/0'],
    ['0/9/26'],
    ['1899-12-31'],
    ['2101-01-01'],
    ['1899-12-32'],
    ['114/9-26'],
    ['114年9/26'],
    ['26/9/2025'],
    ['11409'],
    ['202509261'],
    ['一一四年九月二十六日'],
    ['114/9/26 12:00'],
  ])('%j is none', (text) => {
    expect(faultsOf(() => parseDate(text))).toEqual([' not-any-date'])
  })

  test.each([[null], [undefined], [20250926], [new Date(0)], [{}]])('%j is no text', (value) => {
    expect(faultsOf(() => parseDate(value as never))).toEqual([' not-any-date'])
  })

  test('every date is read back from each of its forms, and as parseRocDate reads it', () => {
    fc.assert(
      fc.property(datesBetween('1912-01-01', '2100-12-31'), (date) => {
        const [year, month, day] = date.split('-').map(Number) as [number, number, number]
        const roc = year - 1911
        for (const mark of ['-', '/', '.']) {
          expect(parseDate([year, month, day].join(mark))).toBe(date)
          expect(parseDate([roc, month, day].join(mark))).toBe(date)
        }
        expect(parseDate(date.replaceAll('-', ''))).toBe(date)
        expect(parseDate(formatRocDate(date))).toBe(parseRocDate(formatRocDate(date)))
        expect(parseDate(`${year}年${month}月${day}日`)).toBe(date)
      }),
    )
  })
})
