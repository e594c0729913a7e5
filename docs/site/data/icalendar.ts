import type { CalendarDay } from 'taipei-rollout-rules/calendar'
import { label, regulation } from '../library'

const LINE = 75

/** Days of a calendar as an iCalendar file by RFC 5545: an all-day event each, in Chinese. */
export function iCalendar(name: string, days: readonly CalendarDay[]): string {
  const stamp = `${regulation.checkedOn.replaceAll('-', '')}T000000Z`
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//taipei-rollout-rules//calendar//ZH',
    `X-WR-CALNAME:${name}`,
    ...days.flatMap(({ date, workday, kind, name: called }) => [
      'BEGIN:VEVENT',
      `UID:${date}@taipei-rollout-rules`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${dayAfter(date)}`,
      `SUMMARY:${escaped(`${called?.['zh-TW'] ?? label('day-kind', kind, { locale: 'zh-TW' })}（${workday ? '上班' : '不上班'}）`)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

/** The end of an all-day event is left out of it. */
function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`)
}

/** A line as lines of at most 75 octets; what continues one begins with a space. */
function folded(line: string): string[] {
  const lines = ['']
  for (const character of line) {
    const last = lines.at(-1) as string
    if (Buffer.byteLength(last + character) <= LINE) lines[lines.length - 1] = last + character
    else lines.push(` ${character}`)
  }
  return lines
}
