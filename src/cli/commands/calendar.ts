import type { WorkCalendar } from '../../calendar/work-calendar'
import type { IsoDate } from '../../kernel/civil-date'
import { type Locale, text } from '../../kernel/locale'
import { notAnOption } from '../../kernel/member-issues'
import { toIsoDate } from '../../kernel/taipei-date'
import { daysICalendar } from '../../wording/days-icalendar'
import { daysOf } from '../../wording/days-of'
import { describeDay, describeDays } from '../../wording/describe-days'
import type { CommandAnswer } from '../answer'
import { calendarOptions, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { type Range, dateBesideRange, readRange, readYearOrDay } from '../days-argument'
import { type Read, faultOf, settle } from '../fault'
import { typedCode } from '../typed-code'

const formats = ['text', 'ics'] as const
type Format = (typeof formats)[number]

/** `calendar <date>`, `calendar --from date --through date`: whether agencies work; a whole year as iCalendar. */
export const calendarCommand = defineCommand({
  name: 'calendar',
  usage: '<date> | <year> | --from <date> --through <date> [--format ics] [options]',
  summary: text('查某日或某段期間是否上班', 'say whether agencies work on a day or on the days of a period'),
  words: [
    {
      name: 'date',
      text: text('要查的日期或年度', 'the day or the year to look up'),
    },
  ],
  options: {
    from: { flag: '--from', value: 'date', text: text('期間的第一天', 'first day of the period') },
    through: { flag: '--through', value: 'date', text: text('期間的最後一天', 'last day of the period') },
    format: {
      flag: '--format',
      value: 'form',
      text: text(
        'text（預設），或 ics：放假日與補行上班日的 iCalendar，可匯入行事曆',
        'text (the default) or ics: days off and make-up workdays as iCalendar, for a calendar program',
      ),
    },
    ...calendarOptions,
  },
  takesDates: true,
  example: 'calendar 2025-09-29',
  examples: ['calendar 2025-09-29', 'calendar --from 114/10/1 --through 114/10/31', 'calendar 115 --format ics'],
  async answer({ words: [date], options, faults, locale }, io) {
    const { from, through } = options
    const [calendar, format] = [await readCalendar(options, io), readFormat(options.format)]
    const isRange = from !== undefined || through !== undefined
    const usage = isRange && date !== undefined ? [...faults, dateBesideRange(date)] : faults
    const range = isRange ? readRange(from, through, io.now) : readYearOrDay(date, io.now)
    const asked = settle(usage, { range, calendar, format })
    if (asked.format === 'ics') return answerFile(asked, io.now(), locale)
    return isRange || asked.range.from < asked.range.through
      ? answerDays(asked)
      : answerDay({ calendar: asked.calendar, date: asked.range.from })
  },
})

function answerDay({ calendar, date }: { calendar: WorkCalendar; date: IsoDate }): CommandAnswer {
  const day = calendar.day(date)
  return { json: day, text: (locale) => describeDay(day, calendar.coverage, { locale }), breach: false }
}

interface AskedDays {
  readonly calendar: WorkCalendar
  readonly range: Range
}

function answerDays({ calendar, range: { from, through } }: AskedDays): CommandAnswer {
  const days = daysOf(calendar, from, through)
  return { json: days, text: (locale) => describeDays(days, calendar.coverage, { locale }), breach: false }
}

/** The file is made on a day, and is the same however often it is asked for on it. */
function answerFile({ calendar, range: { from, through } }: AskedDays, now: Date, spoken: Locale): CommandAnswer {
  const days = daysOf(calendar, from, through)
  const stamp = `${toIsoDate(now).replaceAll('-', '')}T000000Z`
  const inWords = (locale: Locale): string => daysICalendar(days, { name: name[locale], locale, stamp })
  return { json: { ics: inWords(spoken) }, text: inWords, breach: false, verbatim: true }
}

const name = text('政府行政機關辦公日曆', 'Work calendar of government agencies')

function readFormat(given: string | undefined): Read<Format> {
  const named = typedCode(given ?? 'text', formats) as Format
  return formats.includes(named)
    ? { value: named }
    : { faults: [faultOf(notAnOption('--format', given, formats), '--format', given)] }
}
