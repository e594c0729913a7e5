import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { type AllDayEvent, iCalendar } from '../../src/wording/icalendar'

function textOf(event: Partial<AllDayEvent>): string {
  const events = [{ uid: 'a@b', date: '2026-06-30', summary: '', ...event }]
  return iCalendar({ name: '日曆; 甲', product: 'test//ZH', stamp: '20260630T000000Z', events })
}

function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '')
}

function readBack(text: string): { uid: string; summary: string; description: string } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const { uid, summary, description } = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  return { uid, summary, description }
}

/** Chinese, characters outside the first plane, and what has a meaning in the format. */
const texts = fc.string({
  unit: fc.constantFrom('中', '文', '期', '𠮷', '😀', 'é', 'a', ' ', '\\', ';', ',', ':', '"', '\n', '\t', 'n'),
  maxLength: 120,
})

describe('any text', () => {
  test('is folded to lines of at most 75 octets, of whole characters', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = textOf({ summary, description })
        expect(text.endsWith('\r\n')).toBe(true)
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(line).toBe(Buffer.from(line).toString())
          expect(line).not.toMatch(/[\r\n]/)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is read back as it was by a calendar program', () => {
    fc.assert(
      fc.property(texts, texts, texts, (summary, description, uid) => {
        expect(readBack(textOf({ uid, summary, description }))).toEqual({ uid, summary, description })
      }),
      { numRuns: 200 },
    )
  })
})

describe('a line of so many octets', () => {
  // `SUMMARY:` has eight of them.
  test.each([
    [75, 'a'.repeat(67), 1],
    [76, 'a'.repeat(68), 2],
    [74, '中'.repeat(22), 1],
    [77, '中'.repeat(23), 2],
    [149, 'a'.repeat(67 + 74), 2],
    [150, 'a'.repeat(67 + 75), 3],
  ])('%i', (octets, summary, lines) => {
    const text = textOf({ summary })
    expect(Buffer.byteLength(`SUMMARY:${summary}`)).toBe(octets)
    const [, rest = ''] = text.split('SUMMARY:')
    expect(rest.split('TRANSP')[0]?.split('\r\n').length).toBe(lines + 1)
    expect(unfolded(text)).toContain(`SUMMARY:${summary}\r\n`)
  })
})

test('other control characters than tabs and line feeds have no place in a text', () => {
  expect(unfolded(textOf({ summary: 'a\u0000b\u001Bc\u0085d\te\r\nf\rg' }))).toContain('SUMMARY:a b c d\te\\nf\\ng\r\n')
})

test('an event ends the day after, at the turn of a year and of the last one too', () => {
  expect(textOf({ date: '2026-12-31' })).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n')
  expect(textOf({ date: '2100-12-31' })).toContain('DTEND;VALUE=DATE:21010101\r\n')
})

test('the calendar has a name', () => {
  expect(textOf({})).toContain('\r\nX-WR-CALNAME:日曆\\; 甲\r\n')
})

test('an alarm is so many days before, and there is none where none is asked for', () => {
  expect(textOf({ alarmDays: 3 })).toContain('TRIGGER:-P3D\r\n')
  expect(textOf({ alarmDays: 0 })).toContain('TRIGGER:-P0D\r\n')
  expect(textOf({})).not.toContain('VALARM')
})
