import { createWorkCalendar } from '../calendar/create-work-calendar'
import type { OfficialYear } from '../calendar/official-year'
import { parseOfficialCalendarCsv } from '../calendar/parse-official-calendar-csv'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import type { InputIssue } from '../kernel/input-issue'
import { text } from '../kernel/locale'
import { type GivenClosure, closuresOptions, readClosed, readClosures } from './closures-option'
import type { Typed, ValuedOption } from './command-definition'
import type { CommandIo } from './command-io'
import { readDate } from './date-argument'
import { type Fault, type Read, faultOf } from './fault'
import { readText } from './read-text'
import { attempt } from './refusal'

/** What lays further years and closures over the city's calendar, in every command that counts. */
export const calendarOptions = {
  calendar: {
    flag: '--calendar',
    value: 'file',
    repeatable: true,
    text: text(
      '加入或取代一個年度的辦公日曆表（政府公布的 CSV；- 為標準輸入），可重複',
      "add or replace a year by the government's CSV (- is standard input); can be repeated",
    ),
  },
  ...closuresOptions,
} as const satisfies Readonly<Record<string, ValuedOption>>

const { calendar: yearOption, closuresChecked: checkedOption } = calendarOptions

/** The city's calendar with the years and closures that were typed, or are in the files that were. */
export async function readCalendar(
  {
    calendar: files = [],
    closed = [],
    closures: lists = [],
    closuresChecked,
  }: Typed<typeof calendarOptions>['options'],
  io: CommandIo,
): Promise<Read<WorkCalendar>> {
  if ([...files, ...closed, ...lists].length === 0 && closuresChecked === undefined) return { value: taipeiCalendar }
  const years = await Promise.all(files.map((file) => readYear(file, io)))
  const days = [readClosed(closed, io), await readClosures(lists, io)]
  const through: Read<IsoDate | undefined> =
    closuresChecked === undefined ? { value: undefined } : readDate(checkedOption.flag, closuresChecked, io.now)
  const faults = [...years, ...days, through].flatMap((read) => ('faults' in read ? read.faults : []))
  if (faults.length > 0) return { faults }
  const given = days.flatMap((read) => (read as { readonly value: readonly GivenClosure[] }).value)
  return attempt(
    () =>
      createWorkCalendar({
        years: years.map((year) => (year as { readonly value: OfficialYear }).value),
        ...(given.length > 0 && { closures: given.map(({ date, name }) => ({ date, name })) }),
        closuresCheckedThrough: (through as { readonly value: IsoDate | undefined }).value,
      }),
    (issue) => faultOfCalendar(issue, files, given, closuresChecked),
  )
}

/** `years.1` is the second file, `closures.0` the first closure. */
function faultOfCalendar(
  issue: InputIssue,
  files: readonly string[],
  closures: readonly GivenClosure[],
  checked: string | undefined,
): Fault {
  const [list, place] = issue.path.split('.')
  const closure = list === 'closures' ? closures[Number(place)] : undefined
  if (closure !== undefined) return faultOf(issue, closure.path, closure.given)
  return list === 'years'
    ? faultOf(issue, yearOption.flag, files[Number(place)])
    : faultOf(issue, checkedOption.flag, checked)
}

async function readYear(file: string, io: CommandIo): Promise<Read<OfficialYear>> {
  const path = yearOption.flag
  const text = await readText(path, file, io)
  return 'faults' in text
    ? text
    : attempt(
        () => parseOfficialCalendarCsv(text.value),
        (issue) => faultOf(issue, path, file),
      )
}
