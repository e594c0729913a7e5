import { createWorkCalendar } from '../calendar/create-work-calendar'
import type { OfficialYear } from '../calendar/official-year'
import { parseOfficialCalendarCsv } from '../calendar/parse-official-calendar-csv'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import type { ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { type Read, faultOf } from './fault'
import { readText } from './read-text'
import { attempt } from './refusal'

/** Adds or replaces a year of the calendar. */
export const calendarOption = {
  flag: '--calendar',
  value: 'file',
  repeatable: true,
  text: {
    'zh-TW': '加入或取代一個年度的辦公日曆表（政府公布的 CSV；- 為標準輸入），可重複',
    en: "add or replace a year by the government's CSV (- is standard input); can be repeated",
  },
} as const satisfies ValuedOption

const path = calendarOption.flag

/** The city's calendar with the years of the files that `--calendar` names. */
export async function readCalendar(files: readonly string[] = [], io: CommandIo): Promise<Read<WorkCalendar>> {
  if (files.length === 0) return { value: taipeiCalendar }
  const read = await Promise.all(files.map((file) => readYear(file, io)))
  const faults = read.flatMap((year) => ('faults' in year ? year.faults : []))
  if (faults.length > 0) return { faults }
  const years = read.map((year) => (year as { value: OfficialYear }).value)
  // `years.1` is the second file.
  return attempt(
    () => createWorkCalendar({ years }),
    (issue) => faultOf(issue, path, files[Number(issue.path.split('.')[1])]),
  )
}

async function readYear(file: string, io: CommandIo): Promise<Read<OfficialYear>> {
  const text = await readText(path, file, io)
  return 'faults' in text
    ? text
    : attempt(
        () => parseOfficialCalendarCsv(text.value),
        (issue) => faultOf(issue, path, file),
      )
}
