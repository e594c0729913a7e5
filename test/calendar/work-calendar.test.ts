import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { type WorkCalendar, dayTableOf, isWorkCalendar } from '../../src/calendar/work-calendar'
import { CalendarRangeError, RolloutRulesError } from '../../src/kernel/errors'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { coveredDates, datesAboutTheEnds } from './arbitrary-dates'
import { officialDays, taipeiDays } from './expected-days'
import { governmentCsv, rowsOf2028 } from './government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('./years-through-2027'))

const DAY = 86_400_000
const dayNumber = (date: string): number => Date.parse(date) / DAY
const calendars: [string, WorkCalendar, typeof taipeiDays][] = [
  ['taipeiCalendar', taipeiCalendar, taipeiDays],
  ['officialCalendar', officialCalendar, officialDays],
]
const counts = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -3000, max: 3000 }))

/** The count-th workday by walking day by day; undefined where the walk leaves the days. */
function walk(days: typeof taipeiDays, date: string, count: number): string | undefined {
  let place = days.findIndex((day) => day.date === date)
  if (count === 0) {
    while (days[place] && !days[place]!.workday) place++
    return days[place]?.date
  }
  for (let left = Math.abs(count); left > 0;) {
    place += Math.sign(count)
    if (!days[place]) return undefined
    if (days[place]!.workday) left--
  }
  return days[place]!.date
}

describe('addWorkdays', () => {
  test.each<[string, number, string, string]>([
    ['2025-09-26', 3, '2025-10-02', "from a Friday over Teachers' Day and its substitute"],
    ['2026-03-02', 1, '2026-03-03', 'strictly after a workday'],
    ['2026-03-07', 1, '2026-03-09', 'strictly after a Saturday'],
    ['2026-03-09', -1, '2026-03-06', 'strictly before a Monday'],
    ['2026-03-08', -1, '2026-03-06', 'strictly before a Sunday'],
    ['2026-03-02', 0, '2026-03-02', '0 from a workday is that day'],
    ['2026-03-07', 0, '2026-03-09', '0 from a day off is the next workday'],
    ['2026-03-02', -0, '2026-03-02', 'minus zero is zero'],
    ['2025-02-07', 1, '2025-02-08', 'a make-up Saturday is worked'],
    ['2026-02-13', 1, '2026-02-23', 'over the spring festival'],
    ['2024-07-23', 1, '2024-07-26', 'over two closures'],
    ['2024-07-26', -1, '2024-07-23', 'back over two closures'],
    ['2017-01-01', 0, '2017-01-03', 'from the first day'],
    ['2027-12-31', -1, '2027-12-30', 'from the last day'],
  ])('%s, %i: %s, %s', (date, count, expected) => {
    expect(taipeiCalendar.addWorkdays(date, count)).toBe(expected)
  })

  test.each(calendars)(
    '%s: agrees with walking day by day, also where the walk leaves the calendar',
    (_name, calendar, days) => {
      fc.assert(
        fc.property(coveredDates, counts, (date, count) => {
          const expected = walk(days, date, count)
          if (expected === undefined)
            expect(thrownBy(() => calendar.addWorkdays(date, count))).toMatchObject({
              code: 'calendar-range',
              date: count < 0 ? '2016-12-31' : '2028-01-01',
            })
          else expect(calendar.addWorkdays(date, count)).toBe(expected)
        }),
        { numRuns: 300 },
      )
    },
  )
})

describe.each(calendars)('%s', (_name, calendar, days) => {
  const lands = (date: string, count: number): string | undefined => {
    try {
      return calendar.addWorkdays(date, count)
    } catch (error) {
      expect(error).toBeInstanceOf(CalendarRangeError)
      return undefined
    }
  }

  test('addWorkdays lands on a workday, strictly on the side of its count', () => {
    fc.assert(
      fc.property(coveredDates, counts, (date, count) => {
        const landed = lands(date, count)
        fc.pre(landed !== undefined)
        expect(calendar.isWorkday(landed)).toBe(true)
        expect(Math.sign(dayNumber(landed) - dayNumber(date))).toBe(
          count === 0 && !calendar.isWorkday(date) ? 1 : Math.sign(count),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('countWorkdays gives back what addWorkdays was given', () => {
    fc.assert(
      fc.property(coveredDates, fc.integer({ min: 1, max: 2000 }), (date, count) => {
        const landed = lands(date, count)
        fc.pre(landed !== undefined)
        expect(calendar.countWorkdays(date, landed)).toBe(count)
      }),
      { numRuns: 500 },
    )
  })

  test('a negative count from a workday is the way back', () => {
    fc.assert(
      fc.property(coveredDates, fc.integer({ min: -2000, max: 2000 }), (date, count) => {
        fc.pre(calendar.isWorkday(date) && count !== 0)
        const landed = lands(date, count)
        fc.pre(landed !== undefined)
        expect(calendar.addWorkdays(landed, -count)).toBe(date)
        expect(calendar.countWorkdays(date, landed)).toBe(count)
      }),
      { numRuns: 500 },
    )
  })

  test('counting the other way is the negative, counts add up, and the list is as long', () => {
    fc.assert(
      fc.property(coveredDates, coveredDates, coveredDates, (a, b, c) => {
        expect(calendar.countWorkdays(a, b) === -calendar.countWorkdays(b, a)).toBe(true)
        expect(calendar.countWorkdays(a, b) + calendar.countWorkdays(b, c)).toBe(calendar.countWorkdays(a, c))
        expect(calendar.workdays(a, b)).toHaveLength(
          a > b ? 0 : calendar.countWorkdays(a, b) + (calendar.isWorkday(a) ? 1 : 0),
        )
      }),
      { numRuns: 500 },
    )
  })

  test('countWorkdays and workdays agree with the facts', () => {
    fc.assert(
      fc.property(coveredDates, coveredDates, (from, through) => {
        expect(calendar.workdays(from, through)).toEqual(
          days.filter(({ date, workday }) => workday && date >= from && date <= through).map(({ date }) => date),
        )
        const between = days.filter(
          ({ date, workday }) =>
            workday && (from <= through ? date > from && date <= through : date > through && date <= from),
        ).length
        expect(calendar.countWorkdays(from, through)).toBe(from <= through ? between : between * -1 + 0)
      }),
      { numRuns: 150 },
    )
  })

  test('addWorkdaysMany agrees with addWorkdays, and leaves its input as it is', () => {
    fc.assert(
      fc.property(fc.array(coveredDates, { maxLength: 20 }), fc.integer({ min: -40, max: 40 }), (dates, count) => {
        const one = dates.map((date) => lands(date, count))
        fc.pre(!one.includes(undefined))
        const input = Int32Array.from(dates, dayNumber)
        const before = input.slice()
        const many = calendar.addWorkdaysMany(input, count)
        expect(Array.from(many)).toEqual(one.map((date) => dayNumber(date!)))
        expect(input).toEqual(before)
        expect(many).not.toBe(input)
      }),
      { numRuns: 200 },
    )
  })

  test('whatever lies outside is refused, and the error names the first missing day', () => {
    const outside = (date: string): boolean => date < '2017-01-01' || date > '2027-12-31'
    fc.assert(
      fc.property(datesAboutTheEnds, datesAboutTheEnds, fc.integer({ min: -25, max: 25 }), (a, b, count) => {
        const calls: [() => unknown, string | undefined][] = [
          [() => calendar.isWorkday(a), outside(a) ? a : undefined],
          [() => calendar.day(a), outside(a) ? a : undefined],
          [() => calendar.countWorkdays(a, b), outside(a) ? a : outside(b) ? b : undefined],
          [() => calendar.workdays(a, b), outside(a) ? a : outside(b) ? b : undefined],
          [
            () => calendar.addWorkdays(a, count),
            outside(a) ? a : walk(days, a, count) === undefined ? (count < 0 ? '2016-12-31' : '2028-01-01') : undefined,
          ],
          [
            () => calendar.addWorkdaysMany(Int32Array.of(dayNumber(a)), count),
            outside(a) ? a : walk(days, a, count) === undefined ? (count < 0 ? '2016-12-31' : '2028-01-01') : undefined,
          ],
        ]
        for (const [call, missing] of calls) {
          if (missing === undefined) expect(call).not.toThrow()
          else
            expect(thrownBy(call)).toMatchObject({ code: 'calendar-range', date: missing, coverage: calendar.coverage })
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe("past the calendar's ends", () => {
  test.each<[string, () => unknown, string]>([
    ['isWorkday', () => taipeiCalendar.isWorkday('2028-01-01'), '2028-01-01'],
    ['day', () => taipeiCalendar.day('2016-12-31'), '2016-12-31'],
    ['addWorkdays from outside', () => taipeiCalendar.addWorkdays('2030-05-01', -3000), '2030-05-01'],
    ['addWorkdays stepping out at the end', () => taipeiCalendar.addWorkdays('2027-12-30', 1), '2028-01-01'],
    ['addWorkdays stepping out at the beginning', () => taipeiCalendar.addWorkdays('2017-01-03', -1), '2016-12-31'],
    [
      'addWorkdays of 0 from the last day, which is off',
      () => taipeiCalendar.addWorkdays('2027-12-31', 0),
      '2028-01-01',
    ],
    [
      'addWorkdays of a very large count',
      () => taipeiCalendar.addWorkdays('2026-03-02', Number.MAX_VALUE),
      '2028-01-01',
    ],
    [
      'addWorkdays of a very small count',
      () => taipeiCalendar.addWorkdays('2026-03-02', -Number.MAX_VALUE),
      '2016-12-31',
    ],
    ['countWorkdays, the first argument', () => taipeiCalendar.countWorkdays('2016-12-31', '2028-01-01'), '2016-12-31'],
    [
      'countWorkdays, the second argument',
      () => taipeiCalendar.countWorkdays('2027-12-31', '2028-01-01'),
      '2028-01-01',
    ],
    ['countWorkdays far past the end', () => taipeiCalendar.countWorkdays('2026-03-02', '2030-05-05'), '2030-05-05'],
    [
      'countWorkdays back to before the beginning',
      () => taipeiCalendar.countWorkdays('2026-03-02', '2010-05-05'),
      '2010-05-05',
    ],
    ['workdays, the first argument', () => taipeiCalendar.workdays('2028-02-01', '2016-01-01'), '2028-02-01'],
    ['workdays, the second argument', () => taipeiCalendar.workdays('2027-12-31', '2016-01-01'), '2016-01-01'],
    [
      'addWorkdaysMany from outside',
      () => taipeiCalendar.addWorkdaysMany(Int32Array.from(['2026-03-02', '2029-01-01', '2027-12-30'], dayNumber), 1),
      '2029-01-01',
    ],
    [
      'addWorkdaysMany stepping out',
      () => taipeiCalendar.addWorkdaysMany(Int32Array.from(['2026-03-02', '2027-12-30', '2029-01-01'], dayNumber), 1),
      '2028-01-01',
    ],
  ])('%s', (_title, call, date) => {
    const error = thrownBy(call)
    expect(error).toBeInstanceOf(CalendarRangeError)
    expect(error).toMatchObject({
      code: 'calendar-range',
      date,
      coverage: taipeiCalendar.coverage,
      message: expect.stringContaining('createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] })'),
    })
    expect((error as Error).message).toContain(date)
  })

  test.each<[string, () => unknown]>([
    ['isWorkday', () => taipeiCalendar.isWorkday('2027-12-31')],
    ['day', () => taipeiCalendar.day('2017-01-01')],
    ['addWorkdays to the last workday', () => taipeiCalendar.addWorkdays('2027-12-29', 1)],
    ['addWorkdays to the first workday', () => taipeiCalendar.addWorkdays('2017-01-04', -1)],
    ['countWorkdays', () => taipeiCalendar.countWorkdays('2017-01-01', '2027-12-31')],
    ['workdays', () => taipeiCalendar.workdays('2017-01-01', '2027-12-31')],
  ])('%s is answered on the last day inside', (_title, call) => {
    expect(call).not.toThrow()
  })

  test('a year that is added moves the end', () => {
    const calendar = createWorkCalendar({ years: [parseOfficialCalendarCsv(governmentCsv(rowsOf2028))] })
    expect(calendar.isWorkday('2028-12-29')).toBe(true)
    expect(thrownBy(() => calendar.addWorkdays('2028-12-29', 1))).toMatchObject({
      code: 'calendar-range',
      date: '2029-01-01',
    })
  })
})

describe('arguments that are none', () => {
  const bad: unknown[] = [
    '2026-02-29',
    '2026-2-3',
    '',
    null,
    undefined,
    20_260_101,
    new Date(0),
    '2026-13-01',
    NaN,
    Infinity,
    {},
    [],
  ]

  test.each(bad.map((value) => [value]))('%j is no date', (value) => {
    const date = value as string
    expect(faultsOf(() => taipeiCalendar.isWorkday(date))).toEqual(['date not-a-date'])
    expect(faultsOf(() => taipeiCalendar.day(date))).toEqual(['date not-a-date'])
    expect(faultsOf(() => taipeiCalendar.addWorkdays(date, 1))).toEqual(['date not-a-date'])
    expect(faultsOf(() => taipeiCalendar.countWorkdays(date, '2026-03-02'))).toEqual(['after not-a-date'])
    expect(faultsOf(() => taipeiCalendar.countWorkdays('2026-03-02', date))).toEqual(['through not-a-date'])
    expect(faultsOf(() => taipeiCalendar.workdays(date, date))).toEqual(['from not-a-date', 'through not-a-date'])
  })

  test.each([[1.5], [NaN], [Infinity], [-Infinity], ['1'], [null], [undefined], [{}]])('%j is no count', (count) => {
    expect(faultsOf(() => taipeiCalendar.addWorkdays('2026-03-02', count as number))).toEqual(['count not-an-integer'])
    expect(faultsOf(() => taipeiCalendar.addWorkdays('2026-02-30', count as number))).toEqual([
      'date not-a-date',
      'count not-an-integer',
    ])
    expect(faultsOf(() => taipeiCalendar.addWorkdaysMany(Int32Array.of(20_000), count as number))).toEqual([
      'count not-an-integer',
    ])
  })

  test('a date that is none is named before one that lies outside', () => {
    expect(faultsOf(() => taipeiCalendar.countWorkdays('2030-01-01', 'x'))).toEqual(['through not-a-date'])
  })

  test.each<[unknown, unknown, string[]]>([
    [[20_000], undefined, ['days wrong-type']],
    [new Float64Array(1), undefined, ['days wrong-type']],
    [null, undefined, ['days wrong-type']],
    [Int32Array.of(20_000), null, ['out wrong-type']],
    [Int32Array.of(20_000), [0], ['out wrong-type']],
    [Int32Array.of(20_000), new Int32Array(0), ['out wrong-type']],
    ['x', 'y', ['days wrong-type', 'out wrong-type']],
  ])('addWorkdaysMany of %j into %j', (days, out, expected) => {
    expect(faultsOf(() => taipeiCalendar.addWorkdaysMany(days as Int32Array, 1, out as Int32Array))).toEqual(expected)
    expect(faultsOf(() => taipeiCalendar.addWorkdaysMany(days as Int32Array, 0.5, out as Int32Array))).toEqual([
      ...expected.slice(0, expected[0] === 'days wrong-type' ? 1 : 0),
      'count not-an-integer',
      ...expected.filter((fault) => fault.startsWith('out')),
    ])
  })

  test.each([[dayNumber('1899-12-31')], [dayNumber('2101-01-01')], [-2_147_483_648], [2_147_483_647]])(
    'addWorkdaysMany of the day %i, which is no date of the library',
    (number) => {
      expect(faultsOf(() => taipeiCalendar.addWorkdaysMany(Int32Array.of(dayNumber('2026-03-02'), number), 1))).toEqual(
        ['days.1 not-a-date'],
      )
    },
  )

  test.each([['1900-01-01'], ['2100-12-31']])('addWorkdaysMany of %s, which lies outside', (date) => {
    expect(thrownBy(() => taipeiCalendar.addWorkdaysMany(Int32Array.of(dayNumber(date)), 1))).toMatchObject({
      code: 'calendar-range',
      date,
    })
  })
})

test.each([0, 1])('addWorkdaysMany says of an out of %i places for two days how long it must be', (places) => {
  const days = Int32Array.from(['2026-03-02', '2026-03-03'], dayNumber)
  expect(thrownBy(() => taipeiCalendar.addWorkdaysMany(days, 1, new Int32Array(places)))).toMatchObject({
    code: 'invalid-input',
    issues: [{ path: 'out', code: 'wrong-type', data: { expected: 'an Int32Array at least as long as days' } }],
  })
  expect(taipeiCalendar.addWorkdaysMany(days, 1, new Int32Array(2))).toHaveLength(2)
  expect(taipeiCalendar.addWorkdaysMany(days, 1, new Int32Array(3))).toHaveLength(3)
})

describe('addWorkdaysMany', () => {
  const days = Int32Array.from(['2026-03-02', '2026-03-07', '2025-09-26'], dayNumber)
  const expected = ['2026-03-03', '2026-03-09', '2025-09-30'].map(dayNumber)

  test('writes to a list that is given, longer or the same, and gives it back', () => {
    const out = Int32Array.of(0, 0, 0, 7)
    expect(taipeiCalendar.addWorkdaysMany(days, 1, out)).toBe(out)
    expect(Array.from(out)).toEqual([...expected, 7])
    const same = days.slice()
    expect(Array.from(taipeiCalendar.addWorkdaysMany(same, 1, same))).toEqual(expected)
    expect(Array.from(same)).toEqual(expected)
  })

  test('of no days is no days', () => {
    expect(taipeiCalendar.addWorkdaysMany(new Int32Array(0), 5)).toEqual(new Int32Array(0))
  })

  test('leaves the days as they are where it fails', () => {
    const inside = Int32Array.from(['2026-03-02', '2028-01-01'], dayNumber)
    const before = inside.slice()
    expect(() => taipeiCalendar.addWorkdaysMany(inside, 1)).toThrow(CalendarRangeError)
    expect(() => taipeiCalendar.addWorkdaysMany(inside, 1, new Int32Array(2))).toThrow(CalendarRangeError)
    expect(inside).toEqual(before)
  })
})

describe('a calendar', () => {
  test('needs no this', () => {
    const { isWorkday, day, addWorkdays, countWorkdays, workdays, addWorkdaysMany } = taipeiCalendar
    expect([
      isWorkday('2026-03-02'),
      day('2026-03-02').kind,
      addWorkdays('2026-03-02', 1),
      countWorkdays('2026-03-02', '2026-03-03'),
      workdays('2026-03-02', '2026-03-02'),
      addWorkdaysMany(Int32Array.of(dayNumber('2026-03-02')), 0)[0],
    ]).toEqual([true, 'workday', '2026-03-03', 1, ['2026-03-02'], dayNumber('2026-03-02')])
  })

  test('cannot be changed', () => {
    expect(Object.isFrozen(taipeiCalendar)).toBe(true)
    expectFrozenPlainData(taipeiCalendar.coverage)
    expect(() => (taipeiCalendar.workdays('2026-03-02', '2026-03-06') as string[]).push('x')).toThrow(TypeError)
  })

  test('is known by what made it, not by its form', () => {
    expect([taipeiCalendar, officialCalendar, createWorkCalendar()].map(isWorkCalendar)).toEqual([true, true, true])
    expect(
      [
        null,
        undefined,
        5,
        'taipei',
        {},
        [],
        { ...taipeiCalendar },
        Object.create(taipeiCalendar),
        structuredClone(taipeiCalendar.coverage),
      ].map(isWorkCalendar),
    ).toEqual(Array(9).fill(false))
  })

  test('is not known by a copy of all that it has', () => {
    expect(isWorkCalendar(Object.defineProperties({}, Object.getOwnPropertyDescriptors(taipeiCalendar)))).toBe(false)
  })

  test('lays its days out once', () => {
    expect(dayTableOf(taipeiCalendar)).toBe(dayTableOf(taipeiCalendar))
  })
})

test("nothing but the library's own errors is thrown, whatever is asked", () => {
  const anything = fc.oneof(fc.anything(), coveredDates, fc.integer(), fc.int32Array())
  const methods = ['isWorkday', 'day', 'addWorkdays', 'countWorkdays', 'workdays', 'addWorkdaysMany'] as const
  fc.assert(
    fc.property(fc.constantFrom(...methods), fc.array(anything, { maxLength: 3 }), (method, given) => {
      try {
        ;(taipeiCalendar[method] as (...values: unknown[]) => unknown)(...given)
      } catch (error) {
        expect(error).toBeInstanceOf(RolloutRulesError)
      }
    }),
    { numRuns: 1000 },
  )
})
