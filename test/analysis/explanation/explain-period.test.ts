import { describe, expect, test, vi } from 'vitest'
import { explainPeriod } from '../../../src/analysis/explanation/explain-period'
import { projectedCalendar } from '../../../src/calendar/projection/projected-calendar'
import { parseOfficialCalendarCsv } from '../../../src/calendar/parse-official-calendar-csv'
import { createWorkCalendar } from '../../../src/calendar/create-work-calendar'
import { officialCalendar } from '../../../src/calendar/taipei-calendar'
import {
  type PeriodFacts,
  type PeriodOptions,
  dayOffChoices,
  firstDayChoices,
  periodEnd,
  periodUnits,
} from '../../../src/periods/period-end'
import type { Period } from '../../../src/periods/index'
import { governmentCsv, officialRows } from '../../calendar/government-csv'
import { faultsOf } from '../../kernel/thrown-by'

vi.mock(import('../../../src/calendar/official-years'), () => import('../../calendar/years-through-2027'))

const facts = { from: '2026-01-30', count: 1, unit: 'month', firstDay: 'excluded', dayOff: 'next-workday' } as const
const lines = (changed: Partial<PeriodFacts>, locale: 'zh-TW' | 'en', options?: PeriodOptions): string[] =>
  explainPeriod(periodEnd({ ...facts, ...changed }, options), { locale }).split('\n')

describe('a period in words', () => {
  test('says the last day, every step under its article, and nothing else where nothing hangs on it', () => {
    expect(lines({}, 'zh-TW')).toEqual([
      '結果：最後一天是民國115年3月2日（2026-03-02，星期一）',
      '民法第 120 條第 2 項：始日 2026-01-30 不算入，第 1 天為 2026-01-31',
      '民法第 123 條第 1 項：月按日曆計算，不論日數多少',
      '民法第 121 條第 2 項：自 2026-01-31 起 1 個月，最後一個月沒有相當日，以月底 2026-02-28 為末日',
      '民法第 122 條：末日遇民國115年2月28日放假日（和平紀念日）、民國115年3月1日週末，順延至 2026-03-02',
      '行政程序法第 48 條第 4 項：末日 2026-02-28 是星期六，延到星期一上午為止；日期不分時刻，2026-03-02 整天都算',
    ])
    expect(lines({ firstDay: 'included', dayOff: 'as-is', unit: 'year', count: 2 }, 'en')).toEqual([
      'Result: the last day is 2028-01-29 (Saturday)',
      'Administrative Procedure Act 48 V: The first day is not left out; day 1 is 2026-01-30',
      'Civil Code 123 I: A year is that of the calendar, however many days it has',
      'Civil Code 121 II: A period of 2 years from 2026-01-30 ends on the day before the corresponding day, 2028-01-29',
      'Administrative Procedure Act 48 V: The last day stays 2028-01-29, off or not',
    ])
  })

  test('says of workdays what was left out and counted, and the readings with their choices', () => {
    expect(lines({ from: '2024-09-25', count: 5, unit: 'workday' }, 'en')).toEqual([
      'Result: the last day is 2024-10-04 (Friday)',
      'Civil Code 120 II: 2024-09-25 is left out; day 1 is 2024-09-26',
      'Civil Code 119: The period is one of 5 workdays, so no other days count',
      expect.stringMatching(/^Civil Code 119: Days left out: weekend 2024-09-28 to 2024-09-29, typhoon closure /),
      'Civil Code 121 I: Workday 5 is 2024-10-04, and the period runs through the end of it',
      expect.stringMatching(/^Reading \(typhoon-closure\): /),
      expect.stringMatching(/^ {2}taken: /),
      expect.stringMatching(/^ {2}or: /),
      expect.stringMatching(/^ {2}or: /),
    ])
    expect(lines({ from: '2025-02-07', count: 1, unit: 'workday' }, 'zh-TW')).toContain(
      '民法第 119 條：期間遇民國114年2月8日補行上班日，照常算入',
    )
    expect(lines({ from: '2026-03-04', count: 10, unit: 'day' }, 'zh-TW')).toContain(
      '民法第 121 條第 1 項：自 2026-03-05 起 10 天，至 2026-03-14 終了',
    )
  })

  test.each(['zh-TW', 'en'] as const)('has a sentence for every step there is, in %s', (locale) => {
    for (const unit of periodUnits)
      for (const firstDay of firstDayChoices)
        for (const dayOff of dayOffChoices)
          for (const from of ['2026-01-30', '2025-02-07', '2026-03-02']) {
            const text = explainPeriod(periodEnd({ from, count: 1, unit, firstDay, dayOff }), { locale })
            expect(text).not.toMatch(/undefined|null|NaN|\[object/)
            expect(text.split('\n').every((line) => line.trim() !== '')).toBe(true)
          }
  })

  test('notes what to know of the calendar, of the days for which it was asked', () => {
    const note = (changed: Partial<PeriodFacts>, options?: PeriodOptions): string[] =>
      lines(changed, 'en', options).filter((line) => line.startsWith('Note: '))
    const calendar = projectedCalendar({ through: 2029 })
    expect(note({})).toEqual([])
    expect(note({ from: '2026-07-20', count: 9, unit: 'workday' })).toEqual([])
    expect(note({ from: '2026-07-20', count: 10, unit: 'workday' })).toEqual([
      expect.stringContaining('through 2026-07-31 only'),
    ])
    expect(note({ from: '2018-10-10', count: 1, unit: 'workday' })).toEqual([])
    expect(note({ from: '2018-10-10', count: 1, unit: 'workday', firstDay: 'included' })).toEqual([])
    expect(note({ from: '2018-10-09', count: 2, unit: 'workday', firstDay: 'included' })).toHaveLength(1)
    expect(note({ dayOff: 'as-is', from: '2030-01-30' })).toEqual([])
    expect(note({ from: '2028-02-01' }, { calendar })).toEqual([
      expect.stringContaining('projected'),
      expect.stringContaining('through 2026-07-31 only'),
    ])
    expect(note({}, { calendar: officialCalendar })).toEqual([expect.stringContaining('has no closures')])
    const replaced = createWorkCalendar({ years: [parseOfficialCalendarCsv(governmentCsv(officialRows(2026)))] })
    expect(note({}, { calendar: replaced })).toEqual([expect.stringContaining('For 2026 a calendar was given')])
    expect(lines({}, 'zh-TW', { calendar: officialCalendar }).at(-1)).toMatch(/^備註：/)
  })

  test('is the same of a period that came as JSON', () => {
    const period = periodEnd({ ...facts, from: '2024-09-25', count: 5, unit: 'workday' })
    expect(explainPeriod(JSON.parse(JSON.stringify(period)) as Period, { locale: 'en' })).toBe(
      explainPeriod(period, { locale: 'en' }),
    )
  })
})

describe('what is no period is refused, every fault named', () => {
  const period = JSON.parse(JSON.stringify(periodEnd({ ...facts, from: '2024-09-25', count: 5, unit: 'workday' }))) as {
    value: object
    basis: { code: string; data: object }[]
    readings: { id: string; choice: string }[]
  }
  const [first, ...others] = period.basis

  test.each<[unknown, unknown, string[]]>([
    [null, { locale: 'en' }, ['period wrong-type']],
    [
      {},
      {},
      ['period.value missing', 'period.basis missing', 'period.readings missing', 'options.locale not-an-option'],
    ],
    [{ ...period, basis: [] }, { locale: 'en' }, ['period.basis empty']],
    [{ ...period, value: { end: 'x' } }, { locale: 'en' }, ['period.value.end not-a-date']],
    [
      { ...period, basis: [{ ...first, code: 'x' }, ...others] },
      { locale: 'en' },
      ['period.basis.0.code not-an-option'],
    ],
    [
      {
        ...period,
        basis: [{ ...first, data: { dayOne: 'x' } }, ...others],
        readings: [{ id: 'make-up-saturday', choice: 'x' }],
      },
      { locale: 'en' },
      [
        'period.basis.0.data.from missing',
        'period.basis.0.data.dayOne not-a-date',
        'period.readings.0.choice not-an-option',
      ],
    ],
    [
      { ...period, readings: [{ id: 'several', choice: 'x' }] },
      { locale: 'en' },
      ['period.readings.0.id not-an-option'],
    ],
    [period, undefined, ['options.locale not-an-option']],
  ])('%#', (given, options, faults) => {
    expect(faultsOf(() => explainPeriod(given as Period, options as { locale: 'en' }))).toEqual(faults)
  })
})
