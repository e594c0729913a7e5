import { timeliness } from '../../law/deadlines'
import { describeTimeliness } from '../../wording/describe-timeliness'
import { calendarOption, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { countingLists, countingWords } from '../counting-help'
import { typedDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { readFacts } from '../facts'
import { settle } from '../fault'
import { readingOption, readReadings } from '../readings-option'
import { typedDuty } from '../typed-duty'

/** `check <duty> <date> [--done date] [--as-of date]`: whether a duty was met in time. */
export const checkCommand = defineCommand({
  name: 'check',
  usage: '<duty> <date> [--done <date>] [--as-of <date>] [options]',
  summary: { 'zh-TW': '判斷是否如期', en: 'say whether a duty was met in time' },
  words: countingWords,
  options: {
    done: {
      flag: '--done',
      value: 'date',
      text: { 'zh-TW': '完成日；尚未完成則省略', en: 'day on which the duty was met; left out where it has not been' },
    },
    asOf: asOfOption,
    reading: readingOption,
    calendar: calendarOption,
  },
  lists: countingLists,
  takesDates: true,
  example: 'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
  examples: [
    'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
    'check administrator-change 1150617 --as-of 1150618 --lang en',
  ],
  async answer({ words: [duty, date], options, faults }, io) {
    const { done, asOf } = options
    const { facts, readings, calendar } = settle(faults, {
      facts: readFacts(timeliness.facts, {
        duty: typedDuty(duty),
        from: typedDate('<date>', date, io.now),
        doneOn: typedDate('--done', done, io.now, null),
        asOf: typedDate('--as-of', dayOfQuestion(asOf, io), io.now),
      }),
      readings: readReadings(options.reading),
      calendar: await readCalendar(options.calendar, io),
    })
    const decision = timeliness(facts, { readings, calendar })
    const { status } = decision.value
    return {
      json: decision,
      text: (locale) => sayingToday(describeTimeliness(decision, { locale, calendar }), asOf, io, locale),
      breach: status === 'late' || status === 'overdue',
    }
  },
})
