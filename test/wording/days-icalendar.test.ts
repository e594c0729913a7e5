import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { daysICalendar, isNamed } from '../../src/wording/days-icalendar'
import { daysOf } from '../../src/wording/days-of'

const shown = { name: '日曆', locale: 'zh-TW', stamp: '20261123T000000Z' } as const

/** What a calendar program finds in a text. */
function eventsOf(text: string): { uid: string; from: string; until: string; summary: string }[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary } = new ICAL.Event(component)
    return { uid, from: startDate.toString(), until: endDate.toString(), summary }
  })
}

const years = Array.from({ length: 11 }, (_, place) => 2017 + place)

describe.each(years)('%i', (year) => {
  const days = daysOf(taipeiCalendar, `${year}-01-01`, `${year}-12-31`)
  const text = daysICalendar(days, shown)

  test('lines end as RFC 5545 wants, and are at most 75 octets long', () => {
    const lines = text.split('\r\n')
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
  })

  test('there is an event for each day off with a name and each make-up workday, and it is over the day after', () => {
    const events = eventsOf(text)
    expect(events.map(({ from }) => from)).toEqual(days.filter(isNamed).map(({ date }) => date))
    for (const { from, until } of events) expect(Date.parse(until) - Date.parse(from)).toBe(86_400_000)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })
})

test('a day says what it is, and whether agencies work', () => {
  const days = [taipeiCalendar.day('2025-02-08'), taipeiCalendar.day('2025-09-29'), taipeiCalendar.day('2025-09-30')]
  expect(eventsOf(daysICalendar(days, shown)).map(({ from, summary }) => `${from} ${summary}`)).toEqual([
    '2025-02-08 補行上班（上班）',
    '2025-09-29 補假（不上班）',
  ])
  expect(eventsOf(daysICalendar(days, { ...shown, locale: 'en' })).map(({ summary }) => summary)).toEqual([
    'Make-up workday (works)',
    'Substitute holiday (off)',
  ])
})
