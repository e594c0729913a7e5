import type { WorkCalendar } from '../calendar/work-calendar'
import type { IsoDate } from '../kernel/civil-date'
import { inputIssue } from '../kernel/input-issue'
import { daysOf } from '../wording/days-of'
import { describeDay, describeDays } from '../wording/describe-days'
import type { Answer } from './answer'
import { readCalendar } from './calendar-option'
import type { CommandIo } from './command-io'
import { readDate } from './date-argument'
import type { Fault, Read } from './fault'
import { faultOf, settle } from './fault'
import type { Typed } from './typed'

/** `calendar <date>` and `calendar --from date --through date`: whether agencies work. */
export function answerCalendar({ words: [date], options, faults }: Typed, io: CommandIo): Answer {
  const { from, through } = options
  const calendar = readCalendar(options.calendar ?? [], io)
  if (from === undefined && through === undefined) return answerDay(settle(faults, { date: readDate('<date>', date), calendar }))
  const usage = date === undefined ? faults : [...faults, dateBesideRange(date)]
  return answerDays(settle(usage, { range: readRange(from, through), calendar }))
}

function answerDay({ calendar, date }: { calendar: WorkCalendar, date: IsoDate }): Answer {
  const day = calendar.day(date)
  return { json: day, text: (locale) => describeDay(day, locale, calendar.coverage), breach: false }
}

function answerDays({ calendar, range: { from, through } }: { calendar: WorkCalendar, range: Range }): Answer {
  const days = daysOf(calendar, from, through)
  return { json: days, text: (locale) => describeDays(days, locale, calendar.coverage), breach: false }
}

interface Range {
  readonly from: IsoDate
  readonly through: IsoDate
}

function readRange(fromText: string | undefined, throughText: string | undefined): Read<Range> {
  const from = readDate('--from', fromText)
  const through = readDate('--through', throughText)
  if ('faults' in from || 'faults' in through) return { faults: [from, through].flatMap((end) => ('faults' in end ? end.faults : [])) }
  return from.value > through.value
    ? { faults: [faultOf(inputIssue('--through', 'reversed', { from: from.value }), '--through', throughText)] }
    : { value: { from: from.value, through: through.value } }
}

function dateBesideRange(given: string): Fault {
  return {
    path: '<date>',
    given,
    code: 'date-beside-range',
    text: {
      'zh-TW': '不能與 --from、--through 並用；請擇一',
      'en': 'cannot stand beside --from and --through; give one or the other',
    },
  }
}
