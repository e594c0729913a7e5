import type { WorkCalendar } from '../../calendar/work-calendar'
import type { IsoDate } from '../../kernel/civil-date'
import { inputIssue } from '../../kernel/input-issue'
import { daysOf } from '../../wording/days-of'
import { describeDay, describeDays } from '../../wording/describe-days'
import type { CommandAnswer } from '../answer'
import { calendarOption, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { readDate } from '../date-argument'
import { type Fault, type Read, faultOf, settle } from '../fault'

/** `calendar <date>` and `calendar --from date --through date`: whether agencies work. */
export const calendarCommand = defineCommand({
  name: 'calendar',
  usage: '<date> | --from <date> --through <date> [options]',
  summary: { 'zh-TW': '查某日或某段期間是否上班', en: 'say whether agencies work on a day or on the days of a period' },
  words: [{ name: 'date', text: { 'zh-TW': '要查的日期', en: 'the day to look up' } }],
  options: {
    from: { flag: '--from', value: 'date', text: { 'zh-TW': '期間的第一天', en: 'first day of the period' } },
    through: { flag: '--through', value: 'date', text: { 'zh-TW': '期間的最後一天', en: 'last day of the period' } },
    calendar: calendarOption,
  },
  takesDates: true,
  example: 'calendar 2025-09-29',
  examples: ['calendar 2025-09-29', 'calendar --from 114/10/1 --through 114/10/31'],
  async answer({ words: [date], options, faults }, io) {
    const { from, through } = options
    const calendar = await readCalendar(options.calendar, io)
    if (from === undefined && through === undefined)
      return answerDay(settle(faults, { date: readDate('<date>', date, io.now), calendar }))
    const usage = date === undefined ? faults : [...faults, dateBesideRange(date)]
    return answerDays(settle(usage, { range: readRange(from, through, io.now), calendar }))
  },
})

function answerDay({ calendar, date }: { calendar: WorkCalendar; date: IsoDate }): CommandAnswer {
  const day = calendar.day(date)
  return { json: day, text: (locale) => describeDay(day, calendar.coverage, { locale }), breach: false }
}

function answerDays({ calendar, range: { from, through } }: { calendar: WorkCalendar; range: Range }): CommandAnswer {
  const days = daysOf(calendar, from, through)
  return { json: days, text: (locale) => describeDays(days, calendar.coverage, { locale }), breach: false }
}

interface Range {
  readonly from: IsoDate
  readonly through: IsoDate
}

function readRange(fromText: string | undefined, throughText: string | undefined, now: () => Date): Read<Range> {
  const from = readDate('--from', fromText, now)
  const through = readDate('--through', throughText, now)
  if ('faults' in from || 'faults' in through)
    return { faults: [from, through].flatMap((end) => ('faults' in end ? end.faults : [])) }
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
      en: 'cannot stand beside --from and --through; give one or the other',
    },
  }
}
