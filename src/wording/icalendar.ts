/** RFC 5545: a calendar of all-day events as text, which calendar programs read. */
import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'

/** A calendar, and when it was made. */
export interface EventCalendar {
  readonly name: string
  /** What made it, beside the library. */
  readonly product: string
  /** A moment in UTC, `YYYYMMDDTHHMMSSZ`. */
  readonly stamp: string
  readonly events: readonly AllDayEvent[]
}

/** What fills a day and leaves it free for others. */
export interface AllDayEvent {
  /** The same for one event in whatever calendar of its name, so a later one replaces it. */
  readonly uid: string
  readonly date: IsoDate
  readonly summary: string
  readonly description?: string
  /** So many days before the beginning of the day; absent for no alarm. */
  readonly alarmDays?: number | undefined
}

/** Octets of a line, its end left out. */
const LONGEST = 75

/** The calendar as lines that each end with CR and LF. */
export function iCalendar({ name, product, stamp, events }: EventCalendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//taipei-rollout-rules//${product}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function eventLines({ uid, date, summary, description, alarmDays }: AllDayEvent, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The end of an all-day event is left out of it.
    `DTEND;VALUE=DATE:${basic(formatIsoDate(parseIsoDate(date) + 1))}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    ...(alarmDays === undefined ? [] : alarmLines(alarmDays, summary)),
    'END:VEVENT',
  ]
}

function alarmLines(days: number, summary: string): string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(summary)}`, `TRIGGER:-P${days}D`, 'END:VALARM']
}

function basic(date: IsoDate): string {
  return date.replaceAll('-', '')
}

/** A text may hold line feeds and tabs, and no other control characters. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, ' ')
}

/** A line as lines of at most 75 octets of UTF-8, no character cut; what continues one begins with a space. */
function folded(line: string): string {
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (length + octets > LONGEST) {
      text += '\r\n '
      length = 1
    }
    text += character
    length += octets
  }
  return text
}

function octetsOf(character: string): number {
  const codePoint = character.codePointAt(0) as number
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4
}
