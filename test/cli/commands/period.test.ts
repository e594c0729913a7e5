import { expect, test, vi } from 'vitest'
import { governmentCsv, governmentRows } from '../../calendar/government-csv'
import { command } from '../command'

vi.mock(import('../../../src/calendar/official-years'), () => import('../../calendar/years-through-2027'))

test('a count that only the calendar shows to end after 2100 is a fault of the count', async () => {
  const years = Array.from({ length: 73 }, (_, place) => 2028 + place)
  const rows = (year: number) => governmentRows(year, { '2100-12-31': { off: true, remark: '補假' } })
  const files = Object.fromEntries(
    years.map((year) => [`${year}.csv`, new TextEncoder().encode(governmentCsv(rows(year)))]),
  )
  const calendars = years.flatMap((year) => ['--calendar', `${year}.csv`])
  const { exitCode, stderr } = await command(['period', '2100-12-30', '1', '工作天', ...calendars], files)
  expect(exitCode).toBe(2)
  expect(stderr).toContain('<count>「1」所及期間止於 2100 年之後')
})

test('today is the day of the clock', async () => {
  const asked = async (date: string): Promise<string> => (await command(['period', date, '1', '個月', '--json'])).stdout
  expect(await asked('今天')).toBe(await asked('2026-06-30'))
})
