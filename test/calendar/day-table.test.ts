import { describe, expect, test } from 'vitest'
import type { CountingTreatment, DaySources } from '../../src/calendar/day-table'
import { createDayTable } from '../../src/calendar/day-table'

const typhoon = { 'zh-TW': '梅姬', 'en': 'Megi' }

/** June 2028: 06-02 a holiday, 06-10 a make-up Saturday, closures on every kind of day. */
const sources: DaySources = {
  years: [{ year: 2028, edition: 'made up', source: 'this test', checkedOn: null, off: { 端午節: '06-02', 補假: '06-05', 調整放假: '06-06', '': '06-20' }, worked: { 補行上班: '06-10 06-17' } }],
  closures: ['2028-06-01', '2028-06-02', '2028-06-04', '2028-06-10', '2028-06-13'].map((date) => ({ date, typhoon })),
  overrides: [{ date: '2028-06-13', workday: true, name: null }, { date: '2028-06-14', workday: false, name: typhoon }],
  makeUpSaturdays: 'workday',
}

const indexOf = (date: string): number => (Date.parse(date) - Date.parse('2028-01-01')) / 86_400_000
const treatments: readonly CountingTreatment[] = [[false, true], [true, true], [false, false], [true, false]].map(([closureCounts, makeUpCounts]) => ({ closureCounts: closureCounts!, makeUpCounts: makeUpCounts! }))

describe('a day table', () => {
  const table = createDayTable(sources)

  test.each<[string, string, boolean, string, boolean[]]>([
    ['2028-06-07', 'workday', true, 'an ordinary day', [true, true, true, true]],
    ['2028-06-03', 'weekend', false, 'a Saturday', [false, false, false, false]],
    ['2028-06-01', 'closure', false, 'a closure on a Thursday', [false, true, false, true]],
    ['2028-06-02', 'closure', false, 'a closure on a holiday never counts', [false, false, false, false]],
    ['2028-06-04', 'closure', false, 'a closure on a Sunday never counts', [false, false, false, false]],
    ['2028-06-10', 'closure', false, 'a closure on a make-up Saturday counts where both would', [false, true, false, false]],
    ['2028-06-17', 'make-up-workday', true, 'a make-up Saturday', [true, true, false, false]],
    ['2028-06-05', 'substitute-holiday', false, 'a substitute holiday', [false, false, false, false]],
    ['2028-06-06', 'bridge-holiday', false, 'a bridge holiday', [false, false, false, false]],
    ['2028-06-20', 'holiday', false, 'a day off without a remark', [false, false, false, false]],
    ['2028-06-13', 'override', true, 'an override on a closure', [true, true, true, true]],
    ['2028-06-14', 'override', false, 'an override on a workday', [false, false, false, false]],
  ])('%s is a %s (%s): %s', (date, kind, workday, _title, counted) => {
    const index = indexOf(date)
    expect(table.dayAt(index)).toMatchObject({ date, kind, workday })
    expect(table.workdaysBefore[index + 1]! - table.workdaysBefore[index]!).toBe(workday ? 1 : 0)
    expect(treatments.map((treatment) => table.countsAt(index, treatment))).toEqual(counted)
  })

  test('ranks and selects the days of its years', () => {
    expect([table.first, table.length, table.texts[0], table.texts.at(-1)]).toEqual([Date.parse('2028-01-01') / 86_400_000, 366, '2028-01-01', '2028-12-31'])
    expect(table.workdayIndices).toHaveLength(table.workdaysBefore.at(-1)!)
    for (const [rank, index] of table.workdayIndices.entries()) expect(table.workdaysBefore[index]).toBe(rank)
  })

  test('a day is put together once', () => {
    expect(table.dayAt(5)).toBe(table.dayAt(5))
  })

  test('what lies beneath a closure stays inside', () => {
    expect(Object.keys(table.dayAt(indexOf('2028-06-01')))).toEqual(['date', 'workday', 'kind', 'name', 'source'])
  })

  test('an indirect closure says so', () => {
    const day = createDayTable({ ...sources, closures: [{ date: '2028-06-01', typhoon, evidence: 'indirect' }] }).dayAt(indexOf('2028-06-01'))
    expect(day).toEqual({ date: '2028-06-01', workday: false, kind: 'closure', name: typhoon, source: 'closure', evidence: 'indirect' })
  })
})

describe('make-up Saturdays off', () => {
  const table = createDayTable({ ...sources, makeUpSaturdays: 'not-a-workday' })

  test('are weekend days that keep their name', () => {
    expect(table.dayAt(indexOf('2028-06-17'))).toEqual({ date: '2028-06-17', workday: false, kind: 'weekend', name: { 'zh-TW': '補行上班', 'en': 'Make-up workday' }, source: 'official' })
  })

  test('count under no treatment, closed or not', () => {
    expect(['2028-06-17', '2028-06-10'].map((date) => treatments.map((treatment) => table.countsAt(indexOf(date), treatment)))).toEqual([[false, false, false, false], [false, false, false, false]])
  })
})

describe('a projected year', () => {
  const projected = createDayTable({
    ...sources,
    years: [{ ...sources.years[0]!, year: 2027 }, { ...sources.years[0]!, projected: true }],
    closures: [],
    overrides: [{ date: '2028-06-13', workday: false, name: null }],
  })
  const dayOf = (date: string): unknown => projected.dayAt((Date.parse(date) - Date.parse('2027-01-01')) / 86_400_000)

  test.each([
    ['2028-06-02', 'projected-holiday', false], ['2028-06-05', 'projected-holiday', false], ['2028-06-06', 'projected-holiday', false],
    ['2028-06-10', 'make-up-workday', true], ['2028-06-07', 'workday', true], ['2028-06-11', 'weekend', false],
  ])('%s is a %s of source projected', (date, kind, workday) => {
    expect(dayOf(date)).toMatchObject({ kind, workday, source: 'projected' })
  })

  test('leaves the year before it official, and an override an override', () => {
    expect([dayOf('2027-06-02'), dayOf('2027-06-07'), dayOf('2028-06-13')]).toMatchObject([{ kind: 'holiday', source: 'official' }, { source: 'official' }, { kind: 'override', source: 'override' }])
  })
})
