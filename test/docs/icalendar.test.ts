import { describe, expect, test } from 'vitest'
import { iCalendar } from '../../docs/site/data/icalendar'
import { namedDays, years } from '../../docs/site/data/years'

describe.each(years)('%i', (year) => {
  const days = namedDays(year)
  const file = iCalendar('日曆', days)

  test('lines end as RFC 5545 wants, and are at most 75 octets long', () => {
    const lines = file.split('\r\n')
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
  })

  test('there is an event for each day that differs, which ends the day after', () => {
    const starts = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})\r\nDTEND;VALUE=DATE:(\d{8})/g)]
    expect(starts.map(([, start]) => start)).toEqual(days.map(({ date }) => date.replaceAll('-', '')))
    for (const [, start, end] of starts) expect(Number(end)).toBeGreaterThan(Number(start))
  })
})

test('a long line goes on behind a space, and reads as before', () => {
  const [first] = namedDays(2026)
  const name = '很長的名稱，'.repeat(12)
  const file = iCalendar('日曆', [{ ...first!, name: { 'zh-TW': name, en: name } }])
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${name.replaceAll('，', '，')}（不上班）\r\n`)
})
