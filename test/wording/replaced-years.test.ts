import { describe, expect, test, vi } from 'vitest'
import { explain } from '../../src/analysis/index'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import type { Locale } from '../../src/kernel/locale'
import { leaveFiling } from '../../src/law/c07-training/index'
import { dueDate, timeliness } from '../../src/law/deadlines'
import { describeDay, describeDays, describeDueDate, describeTimeliness } from '../../src/wording/descriptions'
import { faultsOf } from '../kernel/thrown-by'
import { governmentCsv, officialRows, rowsOf2028 } from '../calendar/government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

/** The first edition of 2025, in which the days of the act of 2025-05-28 are worked. */
const firstEdition = officialRows(2025).map((row) =>
  /^2025(0929|1024|1225)/.test(row) ? row.replace(/2,[^,]*$/, '0,') : row,
)
const calendar = createWorkCalendar({
  years: [firstEdition, rowsOf2028].map((rows) => parseOfficialCalendarCsv(governmentCsv(rows))),
})
const note: Readonly<Record<Locale, string>> = {
  'zh-TW': '2025 年依另行提供的辦公日曆表計算，不採內建的版本；版本不同，結果可能不同。',
  en: 'For 2025 a calendar was given that replaces the official one built in; another edition may give another answer.',
}
const due = (from: string, by = calendar) => dueDate({ duty: 'seed-change', from }, { calendar: by })
const asked = (from: string, asOf: string) =>
  timeliness({ duty: 'seed-change', from, doneOn: null, asOf }, { calendar })
const filed = (leaveOn: string, filedOn: string) =>
  leaveFiling({ course: 'seed', leaveOn, filedOn, urgent: true, asOf: filedOn }, { calendar })

describe.each(['zh-TW', 'en'] as const)(
  'an answer that rests on a year in place of an official one says so, in %s',
  (locale) => {
    test.each<[string, string]>([
      ['an explanation of a last day', explain(due('2025-09-26'), { locale })],
      ['one that begins the year before', explain(due('2024-12-31'), { locale })],
      ['one that ends the year after', explain(due('2025-12-31'), { locale })],
      ['an explanation of timeliness', explain(asked('2024-12-02', '2025-01-02'), { locale })],
      ['an explanation of leave', explain(filed('2025-09-26', '2025-10-01'), { locale })],
      ['a last day', describeDueDate(due('2025-09-26'), { locale })],
      ['timeliness', describeTimeliness(asked('2024-12-02', '2025-01-02'), { locale })],
      ['a day', describeDay(calendar.day('2025-09-29'), calendar.coverage, { locale })],
      ['days', describeDays([calendar.day('2024-12-31'), calendar.day('2025-01-01')], calendar.coverage, { locale })],
    ])('%s', (_title, text) => {
      expect(text.split(note[locale])).toHaveLength(2)
    })

    test.each<[string, string]>([
      ['a last day in another year', explain(due('2026-03-02'), { locale })],
      ['a year that is added', explain(due('2028-03-01'), { locale })],
      ['timeliness settled the year before', explain(asked('2024-12-02', '2024-12-31'), { locale })],
      ['leave for which nothing was counted', explain(filed('2025-09-26', '2025-09-25'), { locale })],
      ['a day in another year', describeDay(calendar.day('2026-01-01'), calendar.coverage, { locale })],
      ['the calendar as it is built in', explain(due('2025-09-26', taipeiCalendar), { locale })],
    ])('but not %s', (_title, text) => {
      expect(text).not.toContain(note[locale].slice(-20))
    })
  },
)

test('the basis of such an answer names the year, in words and as a figure', () => {
  const steps = (decision: ReturnType<typeof due>): unknown[] =>
    decision.basis.filter(({ data }) => data !== undefined && 'edition' in data).map(({ data }) => data)
  expect(due('2025-09-26').value.due).toBe('2025-10-01')
  expect(due('2025-09-26', taipeiCalendar).value.due).toBe('2025-10-02')
  expect(steps(due('2025-09-26'))).toEqual([
    expect.objectContaining({
      edition: expect.stringContaining("2025 from the caller's file in place of the official"),
      replacedYears: [2025],
    }),
  ])
  expect(steps(due('2025-09-26', taipeiCalendar))[0]).not.toHaveProperty('replacedYears')
})

test('several years stand in one note, each once', () => {
  const both = createWorkCalendar({
    years: [2025, 2026].map((year) => parseOfficialCalendarCsv(governmentCsv(officialRows(year)))),
  })
  expect(explain(due('2025-12-31', both), { locale: 'zh-TW' })).toContain('備註：2025、2026 年依另行提供的')
})

test('what came as JSON and is no list of years is refused', () => {
  const decision = due('2025-09-26')
  const basis = decision.basis.map((step) =>
    step.data !== undefined && 'replacedYears' in step.data
      ? { ...step, data: { ...step.data, replacedYears: { 2025: true } } }
      : step,
  )
  expect(faultsOf(() => explain({ ...decision, basis }, { locale: 'en' }))).toEqual([
    'decision.basis.3.data.replacedYears wrong-type',
  ])
})
