import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { RolloutRulesError } from '../../src/kernel/errors'
import type { DayRun } from '../../src/periods/day-runs'
import { dueDate, timeliness } from '../../src/law/deadlines'
import type { Basis } from '../../src/law/rule'
import { daysAfter } from '../calendar/arbitrary-dates'
import { dates, limitChoices, timelinessFacts, workdayDuties } from './arbitrary-deadlines'

/** The runs of days that a step names; none where there is no such step. */
const runsIn = (basis: readonly Basis[], code: Basis['code']): readonly DayRun[] =>
  (basis.find((step) => step.code === code)?.data?.['days'] ?? []) as unknown as DayRun[]

/** The same day by day. */
const daysIn = (basis: readonly Basis[], code: Basis['code']): { date: string; why: string; name: unknown }[] =>
  runsIn(basis, code).flatMap(({ from, through, why, name }) =>
    datesFrom(from, through).map((date) => ({ date, why, name })),
  )

function datesFrom(from: string, through: string): string[] {
  const listed = [from]
  while (listed.at(-1)! < through) listed.push(daysAfter(listed.at(-1)!, 1))
  return listed
}

/** Skips what lies outside the calendar. */
function within(check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof RolloutRulesError && error.code === 'calendar-range')) throw error
  }
}

describe('the days of a limit that are no ordinary workdays', () => {
  test('are named one by one, whatever is asked: those left out, and those that count all the same', () => {
    fc.assert(
      fc.property(workdayDuties, dates, limitChoices, (duty, from, readings) => {
        within(() => {
          const {
            value: { ledger },
            basis,
          } = dueDate({ duty, from }, { readings })
          const unusual = ledger.filter(({ why }) => why !== 'workday' && why !== 'start-day')
          const named = (counts: boolean): unknown[] =>
            unusual.filter(({ counted }) => counted === counts).map(({ date, why, name }) => ({ date, why, name }))
          expect(daysIn(basis, 'days-left-out')).toEqual(named(false))
          expect(daysIn(basis, 'special-days-counted')).toEqual(named(true))
        })
      }),
      { numRuns: 600 },
    )
  })

  test('beside the limit too, but for weekends: after the last day, or before the first', () => {
    fc.assert(
      fc.property(timelinessFacts, limitChoices, (facts, readings) => {
        within(() => {
          const {
            value: { status, due, ledger },
            basis,
          } = timeliness(facts, { readings })
          const [after, through] =
            status === 'on-time'
              ? [due, due]
              : status === 'open'
                ? [facts.asOf, facts.from]
                : [due, facts.doneOn ?? facts.asOf]
          const beside = after < through ? datesFrom(daysAfter(after, 1), through) : []
          // A first day that counts is named among the days of the limit.
          const ofLimit = (date: string): boolean => ledger.some((day) => day.date === date && day.why !== 'start-day')
          const unusual = beside
            .filter((date) => !ofLimit(date))
            .map((date) => taipeiCalendar.day(date))
            .filter(({ kind }) => kind !== 'workday' && kind !== 'weekend')
            .map(({ date, kind: why, name }) => ({ date, why, name }))
          const named = [
            ...daysIn(basis, 'further-days-left-out'),
            ...daysIn(basis, 'further-special-days-counted'),
          ].sort((a, b) => (a.date < b.date ? -1 : 1))
          expect(named).toEqual(unusual)
          expect(ledger).toEqual(dueDate({ duty: facts.duty, from: facts.from }, { readings }).value.ledger)
        })
      }),
      { numRuns: 600 },
    )
  })

  test('stand together where they follow one another for one reason, and only there', () => {
    const calendar = createWorkCalendar({
      overrides: [
        { date: '2026-03-03', workday: false, name: '停電' },
        { date: '2026-03-04', workday: false, name: '停電' },
        { date: '2026-03-05', workday: false, name: '停水' },
        { date: '2026-03-09', workday: false, name: '停水' },
        { date: '2026-03-14', workday: true, name: '加班' },
      ],
    })
    const { basis } = dueDate({ duty: 'seed-replacement', from: '2026-03-02' }, { calendar })
    const shown = (code: Basis['code']): string[] =>
      runsIn(basis, code).map(({ from, through, why, name }) => `${from} ${through} ${why} ${name?.['zh-TW']}`)
    expect(shown('days-left-out')).toEqual([
      '2026-03-03 2026-03-04 override 停電',
      '2026-03-05 2026-03-05 override 停水',
      '2026-03-07 2026-03-08 weekend undefined',
      '2026-03-09 2026-03-09 override 停水',
      '2026-03-15 2026-03-15 weekend undefined',
    ])
    expect(shown('special-days-counted')).toEqual(['2026-03-14 2026-03-14 override 加班'])
  })

  test('are not named where there are none', () => {
    expect(dueDate({ duty: 'seed-change', from: '2026-03-02' }).basis.map(({ code }) => code)).toEqual([
      'workday-limit',
      'start-day-left-out',
      'last-workday',
    ])
  })
})
