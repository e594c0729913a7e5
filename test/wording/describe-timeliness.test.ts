import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { dueDate, timeliness } from '../../src/law/deadlines'
import { describeTimeliness } from '../../src/wording/descriptions'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { faultsOf } from '../kernel/thrown-by'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

/** A decision on a change that takes effect on 2025-09-26 and is due on 2025-10-02. */
const decided = (doneOn: string | null, asOf: string): ReturnType<typeof timeliness> =>
  timeliness({ duty: 'working-group-change', from: '2025-09-26', doneOn, asOf })

test('6.2.4 the whole text of a decision in Chinese', () => {
  expect(
    describeTimeliness(
      timeliness({ duty: 'seed-replacement', from: '2025-03-03', doneOn: '2025-03-19', asOf: '2025-03-31' }),
      { locale: 'zh-TW' },
    ),
  ).toBe(`\
逾期完成：民國114年3月19日始完成，逾期 2 個工作天
最後期限：民國114年3月17日（2025-03-17，星期一）

依據：陸、二、(四) 種子人員替換
  資訊局要求替換種子人員，應於 10 個工作天內完成。
  收到替換要求之日為民國114年3月3日，不算入；第 1 個工作天為民國114年3月4日。
  期間遇民國114年3月8日至3月9日週末、民國114年3月15日至3月16日週末，不算入。
  第 10 個工作天為民國114年3月17日，當天完成仍為如期。

影響結果的解讀：
  replacement-start：替換期限是否把收到要求當天算入？
    採用：收到當天不算入（day-after-receipt）
    另可：收到當天如為工作天，即為第 1 天（receipt-day）`)
})

describe('the first line', () => {
  test.each([
    [
      '2025-10-02',
      '2025-10-31',
      '如期：民國114年10月2日完成，未逾期限',
      'On time: done on 2025-10-02, within the limit',
    ],
    [
      '2025-10-03',
      '2025-10-31',
      '逾期完成：民國114年10月3日始完成，逾期 1 個工作天',
      'Late: done on 2025-10-03, 1 workday late',
    ],
    [
      null,
      '2025-10-02',
      '尚在期限內：截至民國114年10月2日尚未完成，尚餘 0 個工作天',
      'Open: not done by 2025-10-02, with 0 workdays left',
    ],
    [
      null,
      '2025-10-01',
      '尚在期限內：截至民國114年10月1日尚未完成，尚餘 1 個工作天',
      'Open: not done by 2025-10-01, with 1 workday left',
    ],
    [
      null,
      '2025-10-07',
      '逾期未完成：截至民國114年10月7日尚未完成，已逾期 2 個工作天',
      'Overdue: not done by 2025-10-07, 2 workdays late',
    ],
  ])('done %s, asked %s: %s', (doneOn, asOf, chinese, english) => {
    expect(describeTimeliness(decided(doneOn, asOf), { locale: 'zh-TW' }).split('\n')[0]).toBe(chinese)
    expect(describeTimeliness(decided(doneOn, asOf), { locale: 'en' }).split('\n')[0]).toBe(english)
  })
})

describe('notes speak of the days that bear on the answer', () => {
  const outside = '停班日僅查核民國107年10月11日至民國115年7月31日；其餘日期如有停班，結果會變動。'
  const indirect = '民國115年7月10日停班僅有間接佐證，公開的停班紀錄未列該日。'
  const notesOf = (text: string): string[] =>
    text
      .split('備註：\n')[1]
      ?.split('\n')
      .map((line) => line.trim()) ?? []

  test.each([
    ['on time, whenever it is asked', '2026-07-24', '2026-07-29', '2026-12-31', []],
    ['late after what was checked', '2026-07-24', '2026-08-03', '2026-08-03', [outside]],
    ['overdue after what was checked', '2026-07-24', null, '2026-08-01', [outside]],
    ['overdue within what was checked', '2026-07-24', null, '2026-07-31', []],
    ['open, asked before what was checked', '2018-10-11', null, '2018-10-10', [outside]],
    ['open, asked from the first day of what was checked', '2018-10-11', null, '2018-10-11', []],
    ['the limit runs over a day of indirect evidence', '2026-07-09', '2026-07-09', '2026-07-09', [indirect]],
    ['late over a day of indirect evidence', '2026-07-01', '2026-07-13', '2026-07-31', [indirect]],
    ['late before a day of indirect evidence', '2026-07-01', '2026-07-09', '2026-07-31', []],
  ])('%s', (_, from, doneOn, asOf, notes) => {
    expect(
      notesOf(
        describeTimeliness(timeliness({ duty: 'seed-change', from, doneOn, asOf }), {
          locale: 'zh-TW',
          calendar: taipeiCalendar,
        }),
      ),
    ).toEqual(notes)
  })

  test('projected days are noted', () => {
    const calendar = createWorkCalendar({
      years: [{ ...parseOfficialCalendarCsv(governmentCsv(rowsOf2028)), projected: true }],
    })
    const decision = timeliness(
      { duty: 'seed-change', from: '2027-12-30', doneOn: null, asOf: '2027-12-30' },
      { calendar },
    )
    const projected = '部分日期係推估，該年度辦公日曆表尚未公布，結果可能變動。'
    expect(notesOf(describeTimeliness(decision, { locale: 'zh-TW' }))).toEqual([projected, outside])
    const late = timeliness({ duty: 'seed-change', from: '2027-12-01', doneOn: null, asOf: '2028-02-01' }, { calendar })
    expect(notesOf(describeTimeliness(late, { locale: 'zh-TW' }))).toEqual([projected, outside])
    const met = timeliness(
      { duty: 'seed-change', from: '2027-12-01', doneOn: '2027-12-02', asOf: '2028-02-01' },
      { calendar },
    )
    expect(notesOf(describeTimeliness(met, { locale: 'zh-TW' }))).toEqual([outside])
  })

  test('indirect evidence needs the calendar', () => {
    const decision = timeliness({ duty: 'seed-change', from: '2026-07-09', doneOn: null, asOf: '2026-07-09' })
    expect(notesOf(describeTimeliness(decision, { locale: 'zh-TW', calendar: taipeiCalendar }))).toEqual([indirect])
    expect(notesOf(describeTimeliness(decision, { locale: 'zh-TW' }))).toEqual([])
  })
})

test('the decision of another rule and an unknown locale are refused together', () => {
  const other = dueDate({ duty: 'seed-change', from: '2025-03-03' })
  expect(faultsOf(() => describeTimeliness(other as never, { locale: 'fr' as never }))).toEqual([
    'decision.rule not-an-option',
    'options.locale not-an-option',
  ])
})
