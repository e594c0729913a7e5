import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { projectedCalendar } from '../../src/calendar/projection/projected-calendar'
import { officialYears } from '../../src/calendar/official-years'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import {
  type RolloutRulesError,
  CalendarRangeError,
  InvalidInputError,
  UnknownReadingError,
} from '../../src/kernel/errors'
import { dueDate } from '../../src/law/deadlines'
import {
  type PeriodFacts,
  type PeriodOptions,
  dayOffChoices,
  firstDayChoices,
  periodEnd,
  periodUnits,
} from '../../src/periods/period-end'
import { datesBetween, daysAfter } from '../calendar/arbitrary-dates'
import { taipeiDays } from '../calendar/expected-days'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { type PeriodChoices, allChoices, plainPeriod } from './plain-period'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const days2018to2027 = taipeiDays.map(({ date }) => date).filter((date) => date >= '2018-01-01')

/** The ends of a period in the form of the plain count. */
function ended(facts: PeriodFacts, readings?: PeriodChoices): unknown {
  try {
    const { dayOne, end } = periodEnd(facts, { readings }).value
    return { dayOne, end }
  } catch (error) {
    if (error instanceof CalendarRangeError) return { missing: error.date }
    if (error instanceof InvalidInputError && error.issues[0]?.code === 'past-last-year') return 'after-2100'
    throw error
  }
}

const facts = (
  from: string,
  count: number,
  unit: PeriodFacts['unit'],
  firstDay: PeriodFacts['firstDay'] = 'excluded',
  dayOff: PeriodFacts['dayOff'] = 'as-is',
): PeriodFacts => ({ from, count, unit, firstDay, dayOff })

describe('120–123: where a period ends', () => {
  test.each<[string, number, PeriodFacts['unit'], PeriodFacts['firstDay'], string, string]>([
    ['2026-01-30', 1, 'month', 'excluded', '2026-02-28', 'day one is 01-31, and February has no 31st'],
    ['2026-01-29', 1, 'month', 'excluded', '2026-02-28', 'nor a 30th'],
    ['2026-01-28', 1, 'month', 'excluded', '2026-02-28', 'nor a 29th'],
    ['2026-01-27', 1, 'month', 'excluded', '2026-02-27', 'but a 28th, and the day before it is the last'],
    ['2026-01-31', 1, 'month', 'excluded', '2026-02-28', 'from 02-01 through the day before 03-01'],
    ['2026-02-28', 1, 'month', 'excluded', '2026-03-31', 'from 03-01, not from 02-28'],
    ['2024-01-28', 1, 'month', 'excluded', '2024-02-28', 'a leap year has a 29th'],
    ['2024-01-29', 1, 'month', 'excluded', '2024-02-29', 'and no 30th'],
    ['2026-06-30', 2, 'month', 'excluded', '2026-08-31', 'whole months of the calendar'],
    ['2026-06-30', 2, 'month', 'included', '2026-08-29', 'the day before 08-30'],
    ['2025-12-31', 2, 'month', 'included', '2026-02-28', 'no 31st, over the turn of a year'],
    ['2024-02-29', 1, 'year', 'included', '2025-02-28', 'no corresponding day'],
    ['2024-02-29', 4, 'year', 'included', '2028-02-28', 'a corresponding day, and the day before it'],
    ['2024-02-28', 1, 'year', 'excluded', '2025-02-28', 'the first day is 02-29'],
    ['2026-03-04', 2, 'week', 'excluded', '2026-03-18', 'a Wednesday again'],
    ['2026-03-04', 2, 'week', 'included', '2026-03-17', 'the day before a Wednesday'],
    ['2026-03-04', 1, 'day', 'included', '2026-03-04', 'that day alone'],
    ['2026-03-04', 1, 'day', 'excluded', '2026-03-05', 'the next'],
    ['2026-02-13', 1, 'workday', 'excluded', '2026-02-23', 'after the spring festival'],
    ['2026-02-13', 1, 'workday', 'included', '2026-02-13', 'the workday itself'],
    ['2026-02-14', 1, 'workday', 'included', '2026-02-23', 'a day off is none of them though it is included'],
  ])('%s and %i %s, first day %s: %s (%s)', (from, count, unit, firstDay, end) => {
    expect(periodEnd(facts(from, count, unit, firstDay)).value.end).toBe(end)
    expect(plainPeriod(facts(from, count, unit, firstDay))).toMatchObject({ end })
  })

  test.each<[string, string, string]>([
    ['2026-02-27', '2026-03-02', 'a holiday on a Friday'],
    ['2026-02-26', '2026-02-26', 'the workday before it'],
    ['2026-02-14', '2026-02-23', 'the whole spring festival'],
    ['2024-10-02', '2024-10-04', 'two days of a typhoon'],
    ['2025-02-08', '2025-02-08', 'a Saturday that is made up'],
    ['2025-02-15', '2025-02-17', 'any other Saturday'],
  ])('122: what ends on %s ends on %s (%s)', (last, end) => {
    expect(periodEnd(facts(last, 1, 'day', 'included', 'next-workday')).value.end).toBe(end)
    expect(periodEnd(facts(last, 1, 'day', 'included', 'as-is')).value.end).toBe(last)
  })
})

describe('a plain count by lists of dates gives the same', () => {
  test('from every day of 2018 to 2027, in every unit, of counts up to 24', () => {
    const wrong: unknown[] = []
    days2018to2027.forEach((from, place) => {
      // Two units a day, so five days take each of them twice.
      periodUnits.forEach((unit, other) => {
        if ((place + other) % 5 > 1) return
        const asked = facts(
          from,
          ((place * 7 + other * 5) % 24) + 1,
          unit,
          firstDayChoices[place % 2],
          dayOffChoices[(place >> 1) % 2],
        )
        const [given, expected] = [ended(asked), plainPeriod(asked)]
        if (JSON.stringify(given) !== JSON.stringify(expected)) wrong.push({ asked, given, expected })
      })
    })
    expect(wrong).toEqual([])
  })

  test('from the last days of every month about a leap year, of every count of months and years up to 24', () => {
    const wrong: unknown[] = []
    for (const from of days2018to2027.filter((date) => date >= '2023-01' && date < '2025' && date.slice(8) >= '27'))
      for (let count = 1; count <= 24; count++)
        for (const unit of ['month', 'year'] as const)
          for (const firstDay of firstDayChoices) {
            const asked = facts(from, count, unit, firstDay)
            if (JSON.stringify(ended(asked)) !== JSON.stringify(plainPeriod(asked))) wrong.push(asked)
          }
    expect(wrong).toEqual([])
  })

  test('under every combination of readings, and about the ends of the calendar and of the years that there are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          datesBetween('2024-07-01', '2024-11-10'),
          datesBetween('2017-01-01', '2027-12-31'),
          datesBetween('2016-12-20', '2017-01-10'),
          datesBetween('2099-01-01', '2100-12-31'),
          datesBetween('1900-01-01', '2100-12-31'),
        ),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom(...periodUnits),
        fc.constantFrom(...firstDayChoices),
        fc.constantFrom(...dayOffChoices),
        fc.constantFrom(...allChoices),
        (from, count, unit, firstDay, dayOff, choices) => {
          const asked = facts(from, count, unit, firstDay, dayOff)
          expect(ended(asked, choices)).toEqual(plainPeriod(asked, choices))
        },
      ),
      { numRuns: 800 },
    )
  })
})

test('a later start never gives an earlier end, nor a longer period', () => {
  fc.assert(
    fc.property(
      datesBetween('2017-01-01', '2025-09-30'),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 24 }),
      fc.constantFrom(...periodUnits),
      fc.constantFrom(...firstDayChoices),
      fc.constantFrom(...dayOffChoices),
      fc.constantFrom(...allChoices),
      (from, days, count, unit, firstDay, dayOff, readings) => {
        fc.pre(unit !== 'year' || dayOff === 'as-is')
        const end = (start: string, length: number) =>
          periodEnd(facts(start, length, unit, firstDay, dayOff), { readings }).value.end
        expect(end(daysAfter(from, days), count) >= end(from, count)).toBe(true)
        expect(end(from, count) <= end(from, count + 1)).toBe(true)
      },
    ),
    { numRuns: 400 },
  )
})

describe('the ledger of workdays', () => {
  test('is that of the limits of this law, which are calls of it', () => {
    for (const choice of ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'] as const) {
      const readings = { 'typhoon-closure': choice }
      const { value } = dueDate({ duty: 'working-group-minutes', from: '2024-09-25' }, { readings })
      expect(periodEnd(facts('2024-09-25', 5, 'workday'), { readings }).value).toEqual({
        end: value.due,
        dayOne: value.dayOne,
        ledger: value.ledger,
      })
    }
  })

  test('has every day, the first as a start day only where it is left out', () => {
    expect(periodEnd(facts('2026-02-27', 1, 'workday', 'included')).value).toEqual({
      end: '2026-03-02',
      dayOne: '2026-03-02',
      ledger: [
        expect.objectContaining({ date: '2026-02-27', counted: false, number: null, why: 'substitute-holiday' }),
        { date: '2026-02-28', counted: false, number: null, why: 'holiday', name: expect.anything() },
        { date: '2026-03-01', counted: false, number: null, why: 'weekend', name: null },
        { date: '2026-03-02', counted: true, number: 1, why: 'workday', name: null },
      ],
    })
    expect(periodEnd(facts('2026-03-02', 1, 'workday')).value.ledger?.[0]).toEqual({
      date: '2026-03-02',
      counted: false,
      number: null,
      why: 'start-day',
      name: null,
    })
  })

  test.each(['day', 'week', 'month', 'year'] as const)('of a %s there is none', (unit) => {
    expect(Object.keys(periodEnd(facts('2026-03-02', 1, unit)).value)).toEqual(['end', 'dayOne'])
  })
})

describe('the reasons', () => {
  const stepsOf = (...asked: Parameters<typeof facts>) =>
    periodEnd(facts(...asked)).basis.map(({ act, article, code }) => `${act} ${article} ${code}`)

  test.each<[Parameters<typeof facts>, string[]]>([
    [
      ['2026-01-30', 1, 'month', 'excluded', 'as-is'],
      [
        'civil-code 120 II first-day-left-out',
        'civil-code 123 I by-the-calendar',
        'civil-code 121 II no-corresponding-day',
        'administrative-procedure-act 48 V end-as-it-is',
      ],
    ],
    [
      ['2026-01-30', 1, 'month', 'excluded', 'next-workday'],
      [
        'civil-code 120 II first-day-left-out',
        'civil-code 123 I by-the-calendar',
        'civil-code 121 II no-corresponding-day',
        'civil-code 122 end-moved',
        'administrative-procedure-act 48 IV saturday-moved',
      ],
    ],
    [
      ['2026-02-28', 1, 'day', 'excluded', 'next-workday'],
      ['civil-code 120 II first-day-left-out', 'civil-code 121 I last-day', 'civil-code 122 end-moved'],
    ],
    [
      ['2026-03-02', 1, 'week', 'included', 'next-workday'],
      [
        'administrative-procedure-act 48 V first-day-counts',
        'civil-code 121 II day-before-corresponding',
        'civil-code 122 end-moved',
      ],
    ],
    [
      ['2026-03-03', 1, 'week', 'included', 'next-workday'],
      [
        'administrative-procedure-act 48 V first-day-counts',
        'civil-code 121 II day-before-corresponding',
        'civil-code 122 end-on-workday',
      ],
    ],
    [
      ['2025-02-07', 2, 'workday', 'excluded', 'next-workday'],
      [
        'civil-code 120 II first-day-left-out',
        'civil-code 119 workdays-alone-count',
        'civil-code 119 days-left-out',
        'civil-code 119 special-days-counted',
        'civil-code 121 I last-workday',
      ],
    ],
    [
      ['2026-03-02', 1, 'workday', 'excluded', 'as-is'],
      ['civil-code 120 II first-day-left-out', 'civil-code 119 workdays-alone-count', 'civil-code 121 I last-workday'],
    ],
  ])('%j', (asked, steps) => {
    expect(stepsOf(...asked)).toEqual(steps)
  })

  test('carry the figures, and the calendar where it was asked', () => {
    const { basis } = periodEnd(facts('2026-01-30', 1, 'month', 'excluded', 'next-workday'))
    const { edition, closuresChecked } = taipeiCalendar.coverage
    expect(basis.map(({ data }) => data)).toEqual([
      { from: '2026-01-30', dayOne: '2026-01-31' },
      { unit: 'month' },
      { dayOne: '2026-01-31', count: 1, unit: 'month', end: '2026-02-28' },
      {
        from: '2026-02-28',
        end: '2026-03-02',
        days: [
          { from: '2026-02-28', through: '2026-02-28', why: 'holiday', name: expect.anything() },
          { from: '2026-03-01', through: '2026-03-01', why: 'weekend', name: null },
        ],
        edition,
        closuresChecked,
        provisional: false,
      },
      { from: '2026-02-28', end: '2026-03-02' },
    ])
    expect(periodEnd(facts('2026-01-30', 1, 'month', 'excluded', 'as-is')).basis.at(-1)?.data).toEqual({
      end: '2026-02-28',
    })
  })

  test('carry the figures of workdays, with the years that were replaced', () => {
    const year = officialYears.find((one) => one.year === 2025)!
    const calendar = createWorkCalendar({ years: [{ ...year, edition: 'another' }] })
    const { edition, closuresChecked } = calendar.coverage
    expect(
      periodEnd(facts('2025-02-07', 2, 'workday'), { calendar })
        .basis.slice(1)
        .map(({ data }) => data),
    ).toEqual([
      { count: 2 },
      { days: [{ from: '2025-02-09', through: '2025-02-09', why: 'weekend', name: null }] },
      { days: [{ from: '2025-02-08', through: '2025-02-08', why: 'make-up-workday', name: expect.anything() }] },
      {
        dayOne: '2025-02-08',
        count: 2,
        end: '2025-02-10',
        edition,
        replacedYears: [2025],
        closuresChecked,
        provisional: false,
      },
    ])
  })

  test('say where a day is projected, whether it counts or is passed over', () => {
    const calendar = projectedCalendar({ through: 2029 })
    for (const asked of [
      facts('2027-12-28', 3, 'workday'),
      facts('2027-12-28', 5, 'day', 'excluded', 'next-workday'),
      facts('2028-02-01', 1, 'day', 'excluded', 'next-workday'),
    ])
      expect(periodEnd(asked, { calendar }).basis.at(-1)?.data).toMatchObject({ provisional: true })
    expect(periodEnd(facts('2027-12-27', 3, 'workday'), { calendar }).basis.at(-1)?.data).toMatchObject({
      provisional: false,
    })
  })

  test('are frozen plain data', () => {
    const period = periodEnd(facts('2024-09-25', 5, 'workday'))
    expect(JSON.parse(JSON.stringify(period))).toEqual(period)
    expect(
      [period, period.value, period.value.ledger, period.basis, period.basis[0]?.data, period.readings].every(
        Object.isFrozen,
      ),
    ).toBe(true)
  })
})

describe('the readings', () => {
  test.each<[Parameters<typeof facts>, PeriodOptions['readings'], string[]]>([
    [['2024-09-25', 5, 'workday'], {}, ['typhoon-closure not-a-workday']],
    [['2025-02-07', 2, 'workday'], {}, ['make-up-saturday workday']],
    [['2024-10-01', 1, 'day', 'excluded', 'next-workday'], {}, ['typhoon-closure not-a-workday']],
    [['2024-10-01', 1, 'day', 'excluded', 'as-is'], {}, []],
    [
      ['2025-02-08', 1, 'day', 'included', 'next-workday'],
      { 'make-up-saturday': 'not-a-workday' },
      ['make-up-saturday not-a-workday'],
    ],
    [
      ['2024-10-01', 1, 'day', 'excluded', 'next-workday'],
      { 'typhoon-closure': 'extends-last-day-only' },
      ['typhoon-closure extends-last-day-only'],
    ],
    [['2026-03-02', 3, 'workday'], {}, []],
  ])('%j under %j: %j', (asked, readings, listed) => {
    expect(periodEnd(facts(...asked), { readings }).readings.map(({ id, choice }) => `${id} ${choice}`)).toEqual(listed)
  })

  test('are those of which another choice gives another value, and no others', () => {
    fc.assert(
      fc.property(
        datesBetween('2024-07-01', '2025-02-28'),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom(...periodUnits.filter((unit) => unit !== 'year')),
        fc.constantFrom(...dayOffChoices),
        fc.constantFrom(...allChoices),
        (from, count, unit, dayOff, choices) => {
          const asked = facts(from, count, unit, 'excluded', dayOff)
          const given = periodEnd(asked, { readings: choices })
          const mattering = (Object.keys(choices) as (keyof PeriodChoices)[]).filter((id) =>
            allChoices
              .map((other) => ({ ...choices, [id]: other[id] }))
              .some(
                (other) => JSON.stringify(periodEnd(asked, { readings: other }).value) !== JSON.stringify(given.value),
              ),
          )
          expect(given.readings).toEqual(mattering.map((id) => ({ id, choice: choices[id] })))
        },
      ),
      { numRuns: 250 },
    )
  })

  test('do not act on days of a calendar that has no closures', () => {
    expect(periodEnd(facts('2024-09-25', 5, 'workday'), { calendar: officialCalendar })).toMatchObject({
      value: { end: '2024-10-02' },
      readings: [],
    })
  })
})

describe('what is refused', () => {
  const sound = facts('2026-03-02', 1, 'month')

  test.each<[unknown, string[]]>([
    [undefined, [' missing']],
    ['2026-03-02', [' wrong-type']],
    [{}, ['from missing', 'count missing', 'unit missing', 'firstDay missing', 'dayOff missing']],
    [{ ...sound, from: '2026-02-29', unit: 'months' }, ['from not-a-date', 'unit not-an-option']],
    [{ ...sound, count: 0 }, ['count too-small']],
    [{ ...sound, count: 1.5 }, ['count not-an-integer']],
    [{ ...sound, firstDay: true, dayOff: null }, ['firstDay not-an-option', 'dayOff not-an-option']],
    [{ ...sound, extra: 1 }, ['extra unknown-key']],
    [{ ...sound, from: '2100-12-02', dayOff: 'never' }, ['dayOff not-an-option', 'count past-last-year']],
    // Where one of these is at fault, nobody can tell where the period would end.
    [{ ...sound, from: '2026-02-29' }, ['from not-a-date']],
    [{ ...sound, count: Infinity }, ['count not-finite']],
    [{ ...sound, unit: 'months' }, ['unit not-an-option']],
    [{ ...sound, from: '2100-12-31', firstDay: true }, ['firstDay not-an-option']],
  ])('%j: %j', (given, faults) => {
    expect(faultsOf(() => periodEnd(given as PeriodFacts))).toEqual(faults)
  })

  test.each<[string, number, PeriodFacts['unit'], PeriodFacts['firstDay'], boolean]>([
    ['2100-11-30', 1, 'month', 'excluded', true],
    ['2100-12-01', 1, 'month', 'included', true],
    ['2100-12-01', 1, 'month', 'excluded', false],
    ['2099-12-31', 1, 'year', 'excluded', true],
    ['2100-01-01', 1, 'year', 'excluded', false],
    ['2100-12-24', 1, 'week', 'excluded', true],
    ['2100-12-25', 1, 'week', 'excluded', false],
    ['2100-12-30', 1, 'day', 'excluded', true],
    ['2100-12-31', 1, 'day', 'included', true],
    ['2100-12-31', 1, 'day', 'excluded', false],
    ['1900-01-01', Number.MAX_SAFE_INTEGER, 'day', 'included', false],
    ['1900-01-01', Number.MAX_SAFE_INTEGER, 'year', 'included', false],
    ['2026-01-01', 100_000, 'workday', 'included', false],
  ])('%s and %i %s, first day %s, ends by 2100: %s', (from, count, unit, firstDay, inTime) => {
    const ask = () => periodEnd(facts(from, count, unit, firstDay))
    if (inTime) expect(ask().value.end <= '2100-12-31').toBe(true)
    else expect(faultsOf(ask)).toEqual(['count past-last-year'])
  })

  test('what a calendar moves past 2100 is refused at the count too', () => {
    const calendar = projectedCalendar({ through: 2100 })
    expect(calendar.isWorkday('2100-12-31')).toBe(false)
    expect(faultsOf(() => periodEnd(facts('2100-12-30', 1, 'day', 'excluded', 'next-workday'), { calendar }))).toEqual([
      'count past-last-year',
    ])
    expect(faultsOf(() => periodEnd(facts('2100-12-29', 2, 'workday'), { calendar }))).toEqual(['count past-last-year'])
  })

  test.each<[Parameters<typeof facts>, string]>([
    [['2016-12-31', 1, 'workday'], '2016-12-31'],
    [['2027-12-29', 3, 'workday'], '2028-01-01'],
    [['2027-12-01', 1, 'month', 'included', 'next-workday'], '2028-01-01'],
    [['2027-12-15', 1, 'month', 'excluded', 'next-workday'], '2028-01-15'],
  ])('%j steps out of the calendar at %s', (asked, date) => {
    const error = thrownBy(() => periodEnd(facts(...asked)))
    expect(error).toBeInstanceOf(CalendarRangeError)
    expect(error).toMatchObject({ date, coverage: taipeiCalendar.coverage })
  })

  test('the calendar is asked for the last day alone, and not at all where that stays', () => {
    expect(periodEnd(facts('2016-12-15', 1, 'month', 'excluded', 'next-workday')).value.end).toBe('2017-01-16')
    expect(periodEnd(facts('2050-01-30', 1, 'month', 'excluded', 'as-is')).value.end).toBe('2050-02-28')
  })

  test.each<[unknown, string[]]>([
    [null, ['options wrong-type']],
    [{ tables: {} }, ['options.tables unknown-key']],
    [{ calendar: {}, readings: [] }, ['options.calendar not-a-calendar', 'options.readings wrong-type']],
  ])('options %j: %j', (options, faults) => {
    expect(faultsOf(() => periodEnd(sound, options as PeriodOptions))).toEqual(faults)
  })

  test.each<[object, string, string | undefined]>([
    [{ 'typhoon-closures': 'not-a-workday' }, 'typhoon-closures', undefined],
    [{ 'typhoon-closure': 'never' }, 'typhoon-closure', 'never'],
  ])('readings %j', (readings, reading, choice) => {
    const error = thrownBy(() => periodEnd(sound, { readings }))
    expect(error).toBeInstanceOf(UnknownReadingError)
    expect((error as UnknownReadingError).reading).toBe(reading)
    expect((error as UnknownReadingError).choice).toBe(choice)
  })

  test('facts are judged first, then options, then readings', () => {
    const ask = (given: object, options: object) =>
      thrownBy(() => periodEnd(given as PeriodFacts, options)) as RolloutRulesError
    expect(ask({ ...sound, count: 0 }, { calendar: 1 }).message).toContain('count')
    expect(ask(sound, { calendar: 1, readings: { x: 'y' } }).message).toContain('options.calendar')
    expect(ask(sound, { calendar: createWorkCalendar(), readings: { x: 'y' } }).code).toBe('unknown-reading')
  })
})
