import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { deadlineDuties, dueDate, timeliness } from '../../src/law/deadlines'
import { describeDueDate } from '../../src/wording/descriptions'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { faultsOf } from '../kernel/thrown-by'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const projected2028 = { ...parseOfficialCalendarCsv(governmentCsv(rowsOf2028)), projected: true as const }

/** A section of the text, by its heading. */
function sectionOf(text: string, heading: string): string[] {
  const part = text.split('\n\n').find((lines) => lines.startsWith(heading))
  return part === undefined
    ? []
    : part
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
}

test('5.3.4 the whole text of a decision in Chinese', () => {
  expect(describeDueDate(dueDate({ duty: 'working-group-change', from: '2025-09-26' }), { locale: 'zh-TW' })).toBe(`\
最後期限：民國114年10月2日（2025-10-02，星期四）

依據：伍、三、(四) 工作小組成員異動通知
  工作小組成員異動，應於 3 個工作天內通知資訊局更正。
  異動生效日為民國114年9月26日，不算入；第 1 個工作天為民國114年9月30日。
  第 3 個工作天為民國114年10月2日，當天完成仍為如期。

逐日計算：
  2025-09-26  星期五  不計      始日不算入
  2025-09-27  星期六  不計      週末
  2025-09-28  星期日  不計      放假日（孔子誕辰紀念日）
  2025-09-29  星期一  不計      補假
  2025-09-30  星期二  第  1 天  工作天
  2025-10-01  星期三  第  2 天  工作天
  2025-10-02  星期四  第  3 天  工作天

影響結果的解讀：無（改採其他解讀，結果相同）。`)
})

test('5.3.7 the whole text of a decision in English', () => {
  expect(describeDueDate(dueDate({ duty: 'working-group-minutes', from: '2025-02-06' }), { locale: 'en' })).toBe(`\
Last day: 2025-02-12 (Wednesday)

Basis: clause 5.3.7, filing of working group minutes
  A copy of the minutes of the working group must go to the bureau within 5 workdays.
  2025-02-06, when the meeting is held, is left out; workday 1 is 2025-02-07.
  Workday 5 is 2025-02-12; until the end of that day the duty is met in time.

Day by day:
  2025-02-06  Thu  -       start day, left out
  2025-02-07  Fri  day  1  workday
  2025-02-08  Sat  day  2  make-up workday
  2025-02-09  Sun  -       weekend
  2025-02-10  Mon  day  3  workday
  2025-02-11  Tue  day  4  workday
  2025-02-12  Wed  day  5  workday

Readings that matter:
  make-up-saturday: Is a Saturday on which agencies make up work a workday?
    taken: yes, a make-up Saturday is a workday (workday)
    or: no, a make-up Saturday is not a workday (not-a-workday)`)
})

describe('the clause and the rule of every duty', () => {
  test.each([
    [
      'working-group-change',
      '伍、三、(四)',
      '工作小組成員異動，應於 3 個工作天內通知資訊局更正。',
      'The bureau must be told of a change in the working group within 3 workdays.',
    ],
    [
      'working-group-minutes',
      '伍、三、(七)',
      '工作會議紀錄副本，應於 5 個工作天內送資訊局備查。',
      'A copy of the minutes of the working group must go to the bureau within 5 workdays.',
    ],
    [
      'administrator-change',
      '陸、一、(三)',
      '系統管理者異動，應於 3 個工作天內送資訊局更新。',
      'The bureau must be told of a change of system administrators within 3 workdays.',
    ],
    [
      'administrator-replacement',
      '陸、一、(四)',
      '資訊局要求替換系統管理者，應於 10 個工作天內完成。',
      'A system administrator whom the bureau wants replaced must be replaced within 10 workdays.',
    ],
    [
      'seed-change',
      '陸、二、(三)',
      '種子人員異動，應於 3 個工作天內送資訊局更新。',
      'The bureau must be told of a change of seed staff within 3 workdays.',
    ],
    [
      'seed-replacement',
      '陸、二、(四)',
      '資訊局要求替換種子人員，應於 10 個工作天內完成。',
      'A seed staff member whom the bureau wants replaced must be replaced within 10 workdays.',
    ],
    [
      'administrator-leave-filing',
      '柒、一、(三)',
      '系統管理者課程因緊急事由請假，應於 7 個工作天內完成補假。',
      'Urgent leave from an administrator course must be filed within 7 workdays.',
    ],
    [
      'seed-leave-filing',
      '柒、二、(三)',
      '種子人員課程因緊急事由請假，應於 7 個工作天內完成補假。',
      'Urgent leave from a seed staff course must be filed within 7 workdays.',
    ],
    [
      'instructor-leave-filing',
      '柒、三、(三)',
      '講師培訓課程因緊急事由請假，應於 7 個工作天內完成補假。',
      'Urgent leave from an instructor course must be filed within 7 workdays.',
    ],
  ] as const)('%s %s', (duty, clause, chinese, english) => {
    const decision = dueDate({ duty, from: '2025-03-03' })
    expect(describeDueDate(decision, { locale: 'zh-TW' })).toContain(`\n依據：${clause} `)
    expect(sectionOf(describeDueDate(decision, { locale: 'zh-TW' }), '依據')[0]).toBe(chinese)
    expect(sectionOf(describeDueDate(decision, { locale: 'en' }), 'Basis')[0]).toBe(english)
  })
})

describe('the start of a count', () => {
  const readings = { 'replacement-start': 'receipt-day', 'leave-filing-start': 'include-leave-day' } as const

  test.each([
    [
      'seed-replacement',
      '收到替換要求之日為民國114年3月3日，如為工作天即算入；第 1 個工作天為民國114年3月3日。',
      '2025-03-03, when the request arrives, counts if agencies work on it; workday 1 is 2025-03-03.',
    ],
    [
      'seed-leave-filing',
      '請假日為民國114年3月3日，如為工作天即算入；第 1 個工作天為民國114年3月3日。',
      '2025-03-03, when the leave is taken, counts if agencies work on it; workday 1 is 2025-03-03.',
    ],
    [
      'seed-change',
      '異動生效日為民國114年3月3日，不算入；第 1 個工作天為民國114年3月4日。',
      '2025-03-03, when the change takes effect, is left out; workday 1 is 2025-03-04.',
    ],
  ] as const)('%s', (duty, chinese, english) => {
    const decision = dueDate({ duty, from: '2025-03-03' }, { readings })
    expect(sectionOf(describeDueDate(decision, { locale: 'zh-TW' }), '依據')[1]).toBe(chinese)
    expect(sectionOf(describeDueDate(decision, { locale: 'en' }), 'Basis')[1]).toBe(english)
  })
})

describe('what a day of the ledger is', () => {
  const ledgerOf = (text: string, heading: string): string[] =>
    sectionOf(text, heading).map((line) => line.replace(/^\S+ {2}\S+ {2}/, ''))

  test("a closure that counts has its number and the typhoon's name", () => {
    const decision = dueDate(
      { duty: 'working-group-change', from: '2024-10-30' },
      { readings: { 'typhoon-closure': 'counts-as-workday' } },
    )
    expect(ledgerOf(describeDueDate(decision, { locale: 'zh-TW' }), '逐日計算')[1]).toBe('第  1 天  颱風停班（康芮）')
    expect(ledgerOf(describeDueDate(decision, { locale: 'en' }), 'Day by day')[1]).toBe(
      'day  1  typhoon closure (Kong-rey)',
    )
  })

  test('an override has the name that the caller gave, or none', () => {
    const calendar = createWorkCalendar({
      overrides: [
        { date: '2026-09-30', workday: false, name: '停電' },
        { date: '2026-10-03', workday: true },
      ],
    })
    const decision = dueDate({ duty: 'working-group-change', from: '2026-09-29' }, { calendar })
    expect(ledgerOf(describeDueDate(decision, { locale: 'zh-TW' }), '逐日計算')).toEqual([
      '不計      始日不算入',
      '不計      使用者另訂（停電）',
      '第  1 天  工作天',
      '第  2 天  工作天',
      '第  3 天  使用者另訂',
    ])
    expect(ledgerOf(describeDueDate(decision, { locale: 'en' }), 'Day by day').slice(1, 2)).toEqual([
      '-       set by the user (停電)',
    ])
  })

  test('a bridge day and a make-up Saturday are not named twice', () => {
    const decision = dueDate({ duty: 'working-group-change', from: '2023-03-24' })
    expect(ledgerOf(describeDueDate(decision, { locale: 'zh-TW' }), '逐日計算')[1]).toBe('第  1 天  補行上班日')
    const bridge = dueDate({ duty: 'working-group-change', from: '2019-10-09' })
    expect(ledgerOf(describeDueDate(bridge, { locale: 'zh-TW' }), '逐日計算')[2]).toBe('不計      調整放假')
  })
})

describe('notes', () => {
  const notesOf = (...args: Parameters<typeof describeDueDate>): string[] =>
    sectionOf(describeDueDate(...args), args[1].locale === 'en' ? 'Notes:' : '備註：')

  test('none where there is nothing to note', () => {
    expect(
      describeDueDate(dueDate({ duty: 'seed-change', from: '2025-03-03' }), {
        locale: 'zh-TW',
        calendar: taipeiCalendar,
      }),
    ).not.toContain('備註')
  })

  test.each([
    ['the last day on which closures were looked for', '2026-07-28', []],
    [
      'a count that goes one day on',
      '2026-07-29',
      ['停班日僅查核民國107年10月11日至民國115年7月31日；其餘日期如有停班，結果會變動。'],
    ],
    ['the first day on which closures were looked for', '2018-10-11', []],
    [
      'a count that begins a day before',
      '2018-10-10',
      ['停班日僅查核民國107年10月11日至民國115年7月31日；其餘日期如有停班，結果會變動。'],
    ],
  ])('%s', (_, from, notes) => {
    expect(notesOf(dueDate({ duty: 'seed-change', from }), { locale: 'zh-TW' })).toEqual(notes)
  })

  test('closures outside what was checked, in English', () => {
    expect(notesOf(dueDate({ duty: 'seed-change', from: '2026-09-01' }), { locale: 'en' })).toEqual([
      'Closures were checked from 2018-10-11 through 2026-07-31 only; a closed day outside that time would change the answer.',
    ])
  })

  test('a calendar without closures', () => {
    const decision = dueDate({ duty: 'seed-change', from: '2025-03-03' }, { calendar: officialCalendar })
    expect(notesOf(decision, { locale: 'zh-TW' })).toEqual(['所用日曆不含停班日；期間如有停班，結果會變動。'])
    expect(notesOf(decision, { locale: 'en' })).toEqual([
      'The calendar has no closures; a closed day would change the answer.',
    ])
  })

  test('projected days', () => {
    const calendar = createWorkCalendar({ years: [projected2028] })
    const decision = dueDate({ duty: 'seed-change', from: '2027-12-30' }, { calendar })
    expect(notesOf(decision, { locale: 'zh-TW', calendar })[0]).toBe(
      '部分日期係推估，該年度辦公日曆表尚未公布，結果可能變動。',
    )
    expect(notesOf(decision, { locale: 'en', calendar })[0]).toBe(
      'Some of these days are projected; the calendar of their year is not published yet, so the answer may change.',
    )
  })

  test('indirect evidence, only where the calendar is given', () => {
    const decision = dueDate({ duty: 'seed-change', from: '2026-07-08' })
    expect(notesOf(decision, { locale: 'zh-TW', calendar: taipeiCalendar })).toEqual([
      '民國115年7月10日停班僅有間接佐證，公開的停班紀錄未列該日。',
    ])
    expect(notesOf(decision, { locale: 'en', calendar: taipeiCalendar })).toEqual([
      'The closure of 2026-07-10 rests on indirect evidence; no public list names that day.',
    ])
    expect(notesOf(decision, { locale: 'zh-TW' })).toEqual([])
  })
})

test('a decision that was written to JSON and read back has the same text', () => {
  for (const duty of deadlineDuties) {
    const decision = dueDate({ duty, from: '2024-07-22' })
    expect(describeDueDate(JSON.parse(JSON.stringify(decision)), { locale: 'zh-TW' })).toBe(
      describeDueDate(decision, { locale: 'zh-TW' }),
    )
  }
})

test('the decision of another rule and an unknown locale are refused together', () => {
  const other = timeliness({ duty: 'seed-change', from: '2025-03-03', doneOn: null, asOf: '2025-03-04' })
  expect(faultsOf(() => describeDueDate(other as never, { locale: 'fr' as never }))).toEqual([
    'decision.rule not-an-option',
    'options.locale not-an-option',
  ])
})
