import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { RolloutRulesError } from '../../src/kernel/errors'
import { dueDate, timeliness } from '../../src/law/deadlines'
import { deadlineDuties } from '../../src/law/duty'
import { workdayLimits } from '../../src/law/workday-limit'
import { daysAfter } from '../calendar/arbitrary-dates'
import { officialDays, taipeiDays } from '../calendar/expected-days'
import { dates, limitChoices, timelinessFacts, workdayDuties } from './arbitrary-deadlines'
import { type LimitChoices, LIMITS, plainDue, plainTimeliness } from './plain-count'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const calendars = [
  { calendar: taipeiCalendar, days: taipeiDays, hasClosures: true },
  { calendar: officialCalendar, days: officialDays, hasClosures: false },
]

test('the nine duties have the clause and the number of workdays that the regulation gives them', () => {
  expect(deadlineDuties).toEqual(Object.keys(LIMITS))
  expect(Object.entries(workdayLimits).map(([duty, { clause, count }]) => [duty, clause, count])).toEqual(
    Object.entries(LIMITS).map(([duty, { clause, count }]) => [duty, clause, count]),
  )
})

/** What a rule answers, in the form of the plain count: names in Chinese, an error as the missing day. */
function answered(call: () => { readonly value: unknown }): unknown {
  try {
    return JSON.parse(
      JSON.stringify(call().value, (key, value: unknown) =>
        key === 'name' && value !== null ? (value as { 'zh-TW': string })['zh-TW'] : value,
      ),
    )
  } catch (error) {
    if (error instanceof RolloutRulesError && error.code === 'calendar-range')
      return { missing: (error as unknown as { date: string }).date }
    throw error
  }
}

describe('a plain count over the facts gives the same', () => {
  test('due date, under every combination of readings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        workdayDuties,
        dates,
        limitChoices,
        ({ calendar, days, hasClosures }, duty, from, choices) => {
          expect(answered(() => dueDate({ duty, from }, { calendar, readings: choices }))).toEqual(
            plainDue(days, hasClosures, duty, from, choices),
          )
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('timeliness, under every combination of readings', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        timelinessFacts,
        limitChoices,
        ({ calendar, days }, facts, choices) => {
          expect(answered(() => timeliness(facts, { calendar, readings: choices }))).toEqual(
            plainTimeliness(days, facts.duty, facts.from, facts.doneOn, facts.asOf, choices),
          )
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('due date from every day about the closures of 2024, every duty, every combination of readings', () => {
    const combinations = (['exclude-leave-day', 'include-leave-day'] as const).flatMap((leave) =>
      (['day-after-receipt', 'receipt-day'] as const).flatMap((receipt) =>
        (['not-a-workday', 'counts-as-workday', 'extends-last-day-only'] as const).flatMap((closure) =>
          (['workday', 'not-a-workday'] as const).map((saturday): LimitChoices => ({
            'leave-filing-start': leave,
            'replacement-start': receipt,
            'typhoon-closure': closure,
            'make-up-saturday': saturday,
          })),
        ),
      ),
    )
    const span = taipeiDays.filter(
      ({ date }) => (date >= '2024-07-08' && date <= '2024-07-25') || (date >= '2024-09-17' && date <= '2024-10-03'),
    )
    const wrong: unknown[] = []
    for (const { date } of span)
      for (const duty of deadlineDuties)
        for (const choices of combinations) {
          const { due } = dueDate({ duty, from: date }, { readings: choices }).value
          const expected = plainDue(taipeiDays, true, duty, date, choices)
          if (!('due' in expected) || expected.due !== due) wrong.push({ date, duty, choices, due, expected })
        }
    expect(span.length * deadlineDuties.length * combinations.length).toBe(35 * 9 * 24)
    expect(wrong).toEqual([])
  })
})

describe('a later start never gives an earlier due date', () => {
  test.each(deadlineDuties)('%s', (duty) => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 12 }), limitChoices, (from, days, readings) => {
        const later = daysAfter(from, days)
        fc.pre(from >= '2017-01-01' && later <= '2027-12-10')
        expect(
          dueDate({ duty, from: later }, { readings }).value.due >= dueDate({ duty, from }, { readings }).value.due,
        ).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('the readings act on the kinds of whatever calendar is given', () => {
  test.each<[string, LimitChoices['typhoon-closure'], string]>([
    ['taipeiCalendar', 'not-a-workday', '2024-10-04'],
    ['taipeiCalendar', 'counts-as-workday', '2024-10-02'],
    ['taipeiCalendar', 'extends-last-day-only', '2024-10-04'],
    ['officialCalendar', 'not-a-workday', '2024-10-02'],
    ['officialCalendar', 'counts-as-workday', '2024-10-02'],
    ['officialCalendar', 'extends-last-day-only', '2024-10-02'],
  ])('%s, typhoon-closure: %s gives %s', (name, choice, due) => {
    const calendar = name === 'taipeiCalendar' ? taipeiCalendar : officialCalendar
    const decision = dueDate(
      { duty: 'working-group-minutes', from: '2024-09-25' },
      { calendar, readings: { 'typhoon-closure': choice } },
    )
    expect(decision.value.due).toBe(due)
    expect(decision.readings).toEqual(name === 'taipeiCalendar' ? [{ id: 'typhoon-closure', choice }] : [])
  })

  test('an override is neither a closure nor a make-up workday', () => {
    const calendar = createWorkCalendar({
      overrides: [
        { date: '2024-10-02', workday: false },
        { date: '2024-10-03', workday: true },
        { date: '2025-02-08', workday: true },
      ],
    })
    for (const closure of ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'] as const) {
      expect(
        dueDate(
          { duty: 'working-group-minutes', from: '2024-09-25' },
          { calendar, readings: { 'typhoon-closure': closure } },
        ),
      ).toMatchObject({ value: { due: '2024-10-03' }, readings: [] })
    }
    expect(
      dueDate(
        { duty: 'seed-change', from: '2025-02-06' },
        { calendar, readings: { 'make-up-saturday': 'not-a-workday' } },
      ),
    ).toMatchObject({ value: { due: '2025-02-10' }, readings: [] })
  })

  test('make-up Saturdays that the calendar has off stay off', () => {
    const calendar = createWorkCalendar({ makeUpSaturdays: 'not-a-workday' })
    const decision = dueDate({ duty: 'seed-change', from: '2025-02-06' }, { calendar })
    expect(decision.value.ledger[2]).toEqual({
      date: '2025-02-08',
      counted: false,
      number: null,
      why: 'weekend',
      name: { 'zh-TW': '補行上班', en: 'Make-up workday' },
    })
    expect(decision).toMatchObject({ value: { due: '2025-02-11' }, readings: [] })
  })
})
