import { timeliness } from '../../law/deadlines'
import { describeTimeliness } from '../../wording/describe-timeliness'
import { calendarOption, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { countingLists, countingWords } from '../counting-help'
import { toIsoText } from '../date-argument'
import { readFacts } from '../facts'
import { settle } from '../fault'
import { readingOption, readReadings } from '../readings-option'
import { typedDuty } from '../typed-duty'

/** `check <duty> <date> [--done date] --as-of date`: whether a duty was met in time. */
export const checkCommand = defineCommand({
  name: 'check',
  usage: '<duty> <date> [--done <date>] --as-of <date> [options]',
  summary: { 'zh-TW': '判斷是否如期', en: 'say whether a duty was met in time' },
  words: countingWords,
  options: {
    done: {
      flag: '--done',
      value: 'date',
      text: { 'zh-TW': '完成日；尚未完成則省略', en: 'day on which the duty was met; left out where it has not been' },
    },
    asOf: {
      flag: '--as-of',
      value: 'date',
      text: { 'zh-TW': '查詢日，即「今天」；必須提供', en: 'day of the question, "today"; always needed' },
    },
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
        from: { path: '<date>', text: date, value: date && toIsoText(date) },
        doneOn: { path: '--done', text: done, value: done === undefined ? null : toIsoText(done) },
        asOf: { path: '--as-of', text: asOf, value: asOf && toIsoText(asOf) },
      }),
      readings: readReadings(options.reading),
      calendar: await readCalendar(options.calendar, io),
    })
    const decision = timeliness(facts, { readings, calendar })
    const { status } = decision.value
    return {
      json: decision,
      text: (locale) => describeTimeliness(decision, locale, calendar),
      breach: status === 'late' || status === 'overdue',
    }
  },
})
