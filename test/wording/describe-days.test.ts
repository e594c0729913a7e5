import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { describeDay, describeDays } from '../../src/wording/descriptions'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { faultsOf } from '../kernel/thrown-by'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

describe('describeDay', () => {
  test.each([
    [
      '2025-09-30',
      '上班：民國114年9月30日（2025-09-30，星期二），工作天',
      'Agencies work: 2025-09-30 (Tuesday), workday',
    ],
    [
      '2025-02-08',
      '上班：民國114年2月8日（2025-02-08，星期六），補行上班日',
      'Agencies work: 2025-02-08 (Saturday), make-up workday',
    ],
    [
      '2025-09-27',
      '不上班：民國114年9月27日（2025-09-27，星期六），週末',
      'Agencies are off: 2025-09-27 (Saturday), weekend',
    ],
    [
      '2025-09-29',
      '不上班：民國114年9月29日（2025-09-29，星期一），補假',
      'Agencies are off: 2025-09-29 (Monday), substitute holiday',
    ],
    [
      '2025-10-10',
      '不上班：民國114年10月10日（2025-10-10，星期五），放假日（國慶日）',
      'Agencies are off: 2025-10-10 (Friday), holiday (National Day)',
    ],
  ])('%s', (date, chinese, english) => {
    expect(describeDay(taipeiCalendar.day(date), taipeiCalendar.coverage, { locale: 'zh-TW' })).toBe(
      `${chinese}\n依據：政府行政機關辦公日曆表`,
    )
    expect(describeDay(taipeiCalendar.day(date), taipeiCalendar.coverage, { locale: 'en' })).toBe(
      `${english}\nSource: work calendar of government agencies`,
    )
  })

  test('a closure rests on another source, and says where its evidence is indirect', () => {
    expect(describeDay(taipeiCalendar.day('2026-07-10'), taipeiCalendar.coverage, { locale: 'zh-TW' })).toBe(`\
不上班：民國115年7月10日（2026-07-10，星期五），颱風停班（巴威）
依據：臺北市停止上班紀錄

備註：
  民國115年7月10日停班僅有間接佐證，公開的停班紀錄未列該日。`)
  })

  test('a closure of the caller is said to be his', () => {
    const calendar = createWorkCalendar({ closures: [{ date: '2026-10-05', name: '海神' }] })
    const told = (locale: 'zh-TW' | 'en'): string =>
      describeDay(calendar.day('2026-10-05'), calendar.coverage, { locale }).split('\n')[1]!
    expect([told('zh-TW'), told('en')]).toEqual(['依據：使用者提供之停止上班日', 'Source: closure given by the user'])
  })

  test('a projected day is noted', () => {
    const calendar = createWorkCalendar({
      closures: 'none',
      years: [{ ...parseOfficialCalendarCsv(governmentCsv(rowsOf2028)), projected: true }],
    })
    expect(describeDay(calendar.day('2028-10-10'), calendar.coverage, { locale: 'zh-TW' })).toBe(`\
不上班：民國117年10月10日（2028-10-10，星期二），推估放假日（國慶日）
依據：依假日法規推估，尚未公布

備註：
  部分日期係推估，該年度辦公日曆表尚未公布，結果可能變動。
  所用日曆不含停班日；期間如有停班，結果會變動。`)
  })
})

describe('describeDays', () => {
  test('one line a day', () => {
    const days = ['2025-09-29', '2025-09-30'].map((date) => taipeiCalendar.day(date))
    expect(describeDays(days, taipeiCalendar.coverage, { locale: 'zh-TW' })).toBe(
      '2025-09-29  星期一  不上班  補假\n2025-09-30  星期二  上班    工作天',
    )
    expect(describeDays(days, taipeiCalendar.coverage, { locale: 'en' })).toBe(
      '2025-09-29  Mon  off    substitute holiday\n2025-09-30  Tue  works  workday',
    )
  })

  test('a note where some day lies outside what was checked for closures', () => {
    const days = ['2026-07-31', '2026-08-01'].map((date) => taipeiCalendar.day(date))
    expect(describeDays(days.slice(0, 1), taipeiCalendar.coverage, { locale: 'en' })).not.toContain('Notes')
    expect(describeDays(days, taipeiCalendar.coverage, { locale: 'en' })).toMatch(
      /\n\nNotes:\n {2}Closures were checked from 2018-10-11 through 2026-07-31 only/,
    )
  })

  test('no day, no line', () => {
    expect(describeDays([], officialCalendar.coverage, { locale: 'zh-TW' })).toBe('')
  })
})

test('an unknown locale is refused', () => {
  const day = taipeiCalendar.day('2025-09-29')
  expect(faultsOf(() => describeDay(day, taipeiCalendar.coverage, { locale: 'fr' as never }))).toEqual([
    'options.locale not-an-option',
  ])
  expect(faultsOf(() => describeDays([day], taipeiCalendar.coverage, { locale: 'fr' as never }))).toEqual([
    'options.locale not-an-option',
  ])
})
