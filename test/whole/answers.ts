import {
  createWorkCalendar,
  designatedLimit,
  dueDate,
  formatRocDate,
  officialCalendar,
  parseRocDate,
  taipeiCalendar,
  timeliness,
  toIsoDate,
} from 'taipei-rollout-rules'
import { deadlineDuties } from 'taipei-rollout-rules/deadlines'
import { type BlockLength, firstDayOfBlock, lastDayOfBlock } from '../../src/law/c05-governance/calendar-months'
import { lastDayOfMonths } from '../../src/periods/civil-period'
import { caseAnswers } from './case-answers'
import { questions } from './questions'

/** Days about the changes of the clocks that some time zones have, and about closures and festivals. */
const dates = [
  '2018-03-11',
  '2018-11-04',
  '2019-08-08',
  '2023-01-19',
  '2024-07-22',
  '2024-09-25',
  '2025-03-09',
  '2025-11-02',
  '2026-02-13',
  '2026-03-08',
  '2026-07-09',
  '2026-12-31',
]

/** What the library answers to many questions, and how far the clock of this process is from UTC. */
export function answers(): { offset: number; answers: unknown[] } {
  const calendars = [
    taipeiCalendar,
    officialCalendar,
    createWorkCalendar({ overrides: [{ date: '2026-03-09', workday: false }], makeUpSaturdays: 'not-a-workday' }),
  ]
  return {
    offset: new Date(Date.UTC(2026, 0, 1)).getTimezoneOffset(),
    answers: [
      ...dates.flatMap((date) => [
        ...calendars.map((calendar) => [
          calendar.day(date),
          calendar.addWorkdays(date, 5),
          calendar.addWorkdays(date, -5),
          calendar.workdays('2018-03-01', date).length,
          calendar.countWorkdays(date, '2025-06-30'),
        ]),
        ...deadlineDuties.map((duty) => dueDate({ duty, from: date })),
        timeliness({ duty: 'seed-replacement', from: date, doneOn: null, asOf: '2026-12-31' }),
        designatedLimit(
          { duty: 'working-group-establishment', limit: date, goLiveOn: null, doneOn: null, asOf: date },
          { readings: { 'designated-date': 'day-before' } },
        ),
        [
          formatRocDate(date),
          parseRocDate(formatRocDate(date)),
          ...['T00:00:00Z', 'T15:59:59Z', 'T16:00:00Z', 'T23:59:59Z'].map((time) =>
            toIsoDate(new Date(`${date}${time}`)),
          ),
        ],
      ]),
      ['1979-08-01T15:30:00Z', '1960-07-01T15:30:00Z', '1940-01-01T15:30:00Z'].map((instant) =>
        toIsoDate(new Date(instant)),
      ),
      [...dates, '2011-10-30', '2011-12-30', '2018-11-04', '2018-12-04'].flatMap((date) =>
        ([1, 2, 3] as BlockLength[]).map((months) => [
          firstDayOfBlock(date, months),
          lastDayOfBlock(date, months),
          lastDayOfMonths(date, months),
        ]),
      ),
      caseAnswers(questions),
    ],
  }
}
