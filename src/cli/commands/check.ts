import { parseIsoDate } from '../../kernel/civil-date'
import { text } from '../../kernel/locale'
import { timeliness } from '../../law/deadlines'
import { describeTimeliness } from '../../wording/describe-timeliness'
import type { CommandAnswer } from '../answer'
import type { CommandIo } from '../command-io'
import { STANDARD_INPUT } from '../read-text'
import { answerTemplate, templateOption } from '../rows/answer-template'
import { outputOption, readOutput } from '../rows/result-file'
import type { FactRows } from '../rows/row-of-facts'
import { answerRows } from '../rule-and-facts'
import { calendarOptions, readCalendar } from '../calendar-option'
import { type Typed, defineCommand } from '../command-definition'
import { countingLists, countingWords } from '../counting-help'
import { readDate, typedDate } from '../date-argument'
import { asOfOption, dayOfQuestion, sayingToday } from '../day-of-question'
import { readFacts } from '../facts'
import { type Fault, type Read, settle } from '../fault'
import { SOON } from '../page'
import { officeReadingsOption, readingOption, readReadings } from '../readings-option'
import { typedDuty } from '../typed-duty'

const checkOptions = {
  done: {
    flag: '--done',
    value: 'date',
    text: text('完成日；尚未完成則省略', 'day on which the duty was met; left out if it has not been'),
  },
  asOf: asOfOption,
  reading: readingOption,
  readings: officeReadingsOption,
  ...calendarOptions,
  output: outputOption,
  template: templateOption,
} as const

/** `check <duty> <date> [--done date] [--as-of date]`: whether a duty was met in time. */
export const checkCommand = defineCommand({
  name: 'check',
  usage: '<duty> <date> [--done <date>] [--as-of <date>] | <list.csv> [options]',
  summary: text('判斷一項義務是否如期辦理', 'say whether a duty was met in time'),
  words: countingWords,
  options: checkOptions,
  lists: countingLists,
  takesDates: true,
  example: 'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
  examples: [
    'check deadlines.csv --as-of 114/10/31',
    'check working-group-minutes 2025-02-06 --done 2025-02-12 --as-of 2025-02-28',
    'check administrator-change 1150617 --as-of 1150618 --lang en',
  ],
  async answer({ words: [duty, date], options, faults }, io): Promise<CommandAnswer> {
    const { done, asOf } = options
    if (options.template !== undefined)
      return answerTemplate({ value: 'deadlines.timeliness' }, options.output, faults, io)
    if (date === undefined && done === undefined && isFile(duty)) return checkRows(duty, options, faults, io)
    const { facts, readings, calendar } = settle(faults, {
      facts: readFacts(timeliness.facts, {
        duty: typedDuty(duty),
        from: typedDate('<date>', date, io.now),
        doneOn: typedDate('--done', done, io.now, null),
        asOf: typedDate('--as-of', dayOfQuestion(asOf, io), io.now),
      }),
      readings: await readReadings(options, io),
      calendar: await readCalendar(options, io),
    })
    const decision = timeliness(facts, { readings, calendar })
    const { status, due } = decision.value
    return {
      json: decision,
      text: (locale) => sayingToday(describeTimeliness(decision, { locale, calendar }), asOf, io, locale),
      breach: status === 'late' || status === 'overdue',
      soon: status === 'open' && parseIsoDate(due) - parseIsoDate(facts.asOf) <= SOON,
    }
  },
})

/** One word alone that is standard input or the name of a table. */
function isFile(word: string | undefined): word is string {
  return word === STANDARD_INPUT || /\.(?:csv|tsv|txt|xlsx|jsonl?|ndjson)$/i.test(word ?? '')
}

/** Each row of a table; what is not done in it has no day, and all are asked about on one day. */
async function checkRows(
  file: string,
  options: Typed<typeof checkOptions>['options'],
  faults: readonly Fault[],
  io: CommandIo,
): Promise<CommandAnswer> {
  const { factRows, noFacts, readGivenFacts } = await import('../library/rules')
  const rule = 'deadlines.timeliness'
  const asOf = readDate('--as-of', dayOfQuestion(options.asOf, io), io.now)
  const given = await readGivenFacts(file, io, { shared: false })
  const rows =
    'value' in given && 'value' in asOf
      ? ((await factRows(rule, given.value, { doneOn: null, asOf: asOf.value })) ?? { faults: [noFacts(file)] })
      : given
  const asked = settle(faults, {
    asOf,
    rows: rows as Read<FactRows>,
    output: readOutput(options.output, file, io),
    readings: await readReadings(options, io),
    calendar: await readCalendar(options, io),
  })
  return answerRows(rule, asked.rows, asked, asked.output)
}
