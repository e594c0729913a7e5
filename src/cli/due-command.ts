import { dueDate } from '../law/deadlines'
import { describeDueDate } from '../wording/describe-due-date'
import type { Answer } from './answer'
import { readCalendar } from './calendar-option'
import type { CommandIo } from './command-io'
import { toIsoText } from './date-argument'
import { readFacts } from './facts'
import { settle } from './fault'
import { readReadings } from './readings-option'
import type { Typed } from './typed'

/** `due <duty> <date>`: the last day of a duty. */
export function answerDue({ words: [duty, date], options, faults }: Typed, io: CommandIo): Answer {
  const { facts, readings, calendar } = settle(faults, {
    facts: readFacts(dueDate.facts, {
      duty: { path: '<duty>', text: duty },
      from: { path: '<date>', text: date, value: date && toIsoText(date) },
    }),
    readings: readReadings(options.reading ?? []),
    calendar: readCalendar(options.calendar ?? [], io),
  })
  const decision = dueDate(facts, { readings, calendar })
  return { json: decision, text: (locale) => describeDueDate(decision, locale, calendar), breach: false }
}
