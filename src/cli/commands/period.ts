import { type Locale, text } from '../../kernel/locale'
import type { ReadingId } from '../../law/reading-choices'
import type { Readings } from '../../law/rule'
import {
  dayOffChoices,
  firstDayChoices,
  periodEnd,
  periodFacts,
  periodUnits,
  type PeriodOptions,
  type PeriodUnit,
} from '../../periods/period-end'
import { ledgerSection } from '../../wording/describe-due-date'
import { sections } from '../../wording/layout'
import type { CommandAnswer } from '../answer'
import { calendarOptions, readCalendar } from '../calendar-option'
import { type List, defineCommand } from '../command-definition'
import { typedDate } from '../date-argument'
import { readFacts } from '../facts'
import { faultOf, settle } from '../fault'
import { toNumber } from '../number-argument'
import { readingLists } from '../reading-lists'
import { officeReadingsOption, readingOption, readReadings } from '../readings-option'
import { orFaults } from '../refusal'
import { typedCodeFact } from '../typed-code-fact'
import { labelText } from '../label-words'

/** The readings that can change which days are workdays. */
const periodReadings = ['typhoon-closure', 'make-up-saturday'] as const satisfies readonly ReadingId[]

/** Other words for a unit than those by which the program calls it. */
const otherWords: Readonly<Record<PeriodUnit, readonly string[]>> = {
  workday: ['workdays', '個工作天', '工作日'],
  day: ['days', '日'],
  week: ['weeks', '星期', '個星期'],
  month: ['months', '個月'],
  year: ['years'],
}

/** `period <date> <count> <unit>`: the last day of any period of law. */
export const periodCommand = defineCommand({
  name: 'period',
  usage: '<date> <count> <unit> [options]',
  summary: text(
    '依民法與行政程序法算出任何期間的末日',
    'give the last day of any period, by the Civil Code and the Administrative Procedure Act',
  ),
  words: [
    { name: 'date', text: text('始日：事件發生之日', 'the day of the event from which the period runs') },
    { name: 'count', text: text('期間的長短', 'how many units') },
    { name: 'unit', text: text('單位（見下表）', 'a unit of the list below') },
  ],
  options: {
    firstDay: {
      flag: '--first-day',
      value: 'choice',
      text: text('始日是否算入（見下表）', 'whether the first day counts (see below)'),
    },
    dayOff: {
      flag: '--day-off',
      value: 'choice',
      text: text('末日遇休息日如何處理（見下表）', 'what happens when the last day is off (see below)'),
    },
    reading: readingOption,
    readings: officeReadingsOption,
    ...calendarOptions,
  },
  lists: (locale) => [...choiceLists(locale), ...readingLists(periodReadings)(locale)],
  takesDates: true,
  example: 'period 2026-01-30 1 month',
  examples: [
    'period 民國115年1月30日 1 個月',
    'period 115/3/2 10 工作天',
    'period 2026-02-10 2 week --first-day included --day-off as-is',
  ],
  async answer({ words: [date, count, unit], options, faults }, io): Promise<CommandAnswer> {
    const { explainPeriod } = await import('../library/rules')
    const { firstDay = 'excluded', dayOff = 'next-workday' } = options
    const { facts, readings, calendar } = settle(faults, {
      facts: readFacts(periodFacts(), {
        from: typedDate('<date>', date, io.now),
        count: { path: '<count>', text: count, value: count && toNumber(count) },
        unit: typedCodeFact('<unit>', unit, 'period-unit', periodUnits, (code) => otherWords[code]),
        firstDay: typedCodeFact('--first-day', firstDay, 'first-day', firstDayChoices),
        dayOff: typedCodeFact('--day-off', dayOff, 'day-off', dayOffChoices),
      }),
      readings: await readReadings(options, io),
      calendar: await readCalendar(options, io),
    })
    const period = orFaults(
      () => periodEnd(facts, { readings: bearingOnPeriods(readings), calendar }),
      (issue) => faultOf(issue, '<count>', count),
    )
    return {
      json: period,
      text: (locale) =>
        sections(explainPeriod(period, { locale }), ...ledgerSection(period.value.ledger ?? [], locale)),
      breach: false,
    }
  },
})

/** The other readings of the regulation have no effect here, as they have none on a rule that does not use them. */
function bearingOnPeriods(readings: Readings): PeriodOptions['readings'] {
  return { 'typhoon-closure': readings['typhoon-closure'], 'make-up-saturday': readings['make-up-saturday'] }
}

/** Of each choice its code and its words; of options the default first. */
function choiceLists(locale: Locale): readonly List[] {
  const line = (code: string, words: string): string => `${code.padEnd(16)}${words}`
  return [
    {
      heading: text('單位：', 'Units:')[locale],
      lines: periodUnits.map((unit) => line(unit, labelText('period-unit')(unit)[locale])),
    },
    {
      heading: text('始日（先列者為預設）：', 'First day (the default first):')[locale],
      lines: firstDayChoices.map((choice) => line(choice, labelText('first-day')(choice)[locale])),
    },
    {
      heading: text('末日遇休息日（先列者為預設）：', 'Last day that is off (the default first):')[locale],
      lines: dayOffChoices.map((choice) => line(choice, labelText('day-off')(choice)[locale])),
    },
  ]
}
