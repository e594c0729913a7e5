import { text } from '../../kernel/locale'
import { dueDate } from '../../law/deadlines'
import { describeDueDate } from '../../wording/describe-due-date'
import { calendarOptions, readCalendar } from '../calendar-option'
import { defineCommand } from '../command-definition'
import { countingLists, countingWords } from '../counting-help'
import { typedDate } from '../date-argument'
import { readFacts } from '../facts'
import { settle } from '../fault'
import { officeReadingsOption, readingOption, readReadings } from '../readings-option'
import { typedDuty } from '../typed-duty'

/** `due <duty> <date>`: the last day of a duty. */
export const dueCommand = defineCommand({
  name: 'due',
  usage: '<duty> <date> [options]',
  summary: text('算出最後期限，並逐日說明', 'give the last day of a duty, with every day that was counted'),
  words: countingWords,
  options: { reading: readingOption, readings: officeReadingsOption, ...calendarOptions },
  lists: countingLists,
  takesDates: true,
  example: 'due working-group-change 2025-09-26',
  examples: [
    'due working-group-change 民國114年9月26日',
    'due seed-replacement 113/7/22 --reading typhoon-closure=counts-as-workday',
    'due working-group-minutes 2028-01-05 --calendar 2028.csv --json',
  ],
  async answer({ words: [duty, date], options, faults }, io) {
    const { facts, readings, calendar } = settle(faults, {
      facts: readFacts(dueDate.facts, {
        duty: typedDuty(duty),
        from: typedDate('<date>', date, io.now),
      }),
      readings: await readReadings(options, io),
      calendar: await readCalendar(options, io),
    })
    const decision = dueDate(facts, { readings, calendar })
    return { json: decision, text: (locale) => describeDueDate(decision, { locale, calendar }), breach: false }
  },
})
