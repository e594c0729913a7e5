import { timeliness } from '../law/deadlines'
import { describeTimeliness } from '../wording/describe-timeliness'
import type { Answer } from './answer'
import { readCalendar } from './calendar-option'
import type { CommandIo } from './command-io'
import { toIsoText } from './date-argument'
import { readFacts } from './facts'
import { settle } from './fault'
import { readReadings } from './readings-option'
import type { Typed } from './typed'

/** `check <duty> <date> [--done date] --as-of date`: whether a duty was met in time. */
export function answerCheck({ words: [duty, date], options, faults }: Typed, io: CommandIo): Answer {
  const { done, asOf } = options
  const { facts, readings, calendar } = settle(faults, {
    facts: readFacts(timeliness.facts, {
      duty: { path: '<duty>', text: duty },
      from: { path: '<date>', text: date, value: date && toIsoText(date) },
      doneOn: { path: '--done', text: done, value: done === undefined ? null : toIsoText(done) },
      asOf: { path: '--as-of', text: asOf, value: asOf && toIsoText(asOf) },
    }),
    readings: readReadings(options.reading ?? []),
    calendar: readCalendar(options.calendar ?? [], io),
  })
  const decision = timeliness(facts, { readings, calendar })
  const { status } = decision.value
  return { json: decision, text: (locale) => describeTimeliness(decision, locale, calendar), breach: status === 'late' || status === 'overdue' }
}
