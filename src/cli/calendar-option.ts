import { createWorkCalendar } from '../calendar/create-work-calendar'
import type { OfficialYear } from '../calendar/official-year'
import { parseOfficialCalendarCsv } from '../calendar/parse-official-calendar-csv'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import type { ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { decodeText } from './decode-text'
import type { Read } from './fault'
import { faultOf } from './fault'
import { attempt } from './refusal'
import { unreadableFile } from './unreadable-file'

/** Adds or replaces a year of the calendar. */
export const calendarOption = {
  flag: '--calendar',
  value: 'file',
  repeatable: true,
  text: {
    'zh-TW': '加入或取代一個年度的辦公日曆表（政府公布的 CSV），可重複',
    en: "add or replace a year by the government's CSV; can be repeated",
  },
} as const satisfies ValuedOption

const path = calendarOption.flag

/** The city's calendar with the years of the files that `--calendar` names. */
export function readCalendar(files: readonly string[] = [], { readFile }: CommandIo): Read<WorkCalendar> {
  if (files.length === 0) return { value: taipeiCalendar }
  const read = files.map((file) => readYear(file, readFile))
  const faults = read.flatMap((year) => ('faults' in year ? year.faults : []))
  if (faults.length > 0) return { faults }
  const years = read.map((year) => (year as { value: OfficialYear }).value)
  // `years.1` is the second file.
  return attempt(
    () => createWorkCalendar({ years }),
    (issue) => faultOf(issue, path, files[Number(issue.path.split('.')[1])]),
  )
}

function readYear(file: string, readFile: CommandIo['readFile']): Read<OfficialYear> {
  let bytes: Uint8Array
  try {
    bytes = readFile(file)
  } catch (error) {
    return { faults: [unreadableFile(path, file, error)] }
  }
  return attempt(
    () => parseOfficialCalendarCsv(decode(bytes)),
    (issue) => faultOf(issue, path, file),
  )
}

/**
 * The government's file is UTF-8, at times Big5; one that was saved again may be UTF-16. A file that is neither stays
 * garbled, and is refused as such.
 */
function decode(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  if (!text.includes('\uFFFD')) return text
  const big5 = new TextDecoder('big5').decode(bytes)
  return /^"?西元日期/.test(big5) ? big5 : text
}
