import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { CalendarRangeError, InvalidInputError } from '../../src/kernel/errors'
import { assumptionIds } from '../../src/law/assumption-id'
import { clauseIds } from '../../src/law/clause-id'
import {
  type Duty,
  designatedDuties,
  designatedLimit,
  dueDate,
  deadlineDuties,
  timeliness,
} from '../../src/law/deadlines'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { anyReadings, dates, designatedFacts, timelinessFacts, workdayDuties } from './arbitrary-deadlines'
import { type RuleOfTheLaw, readingsThatMatter } from './readings-that-matter'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const status = (
  duty: Duty,
  from: string,
  doneOn: string | null,
  asOf = doneOn ?? '2026-04-30',
  readings: Record<string, string> = {},
): string => timeliness({ duty, from, doneOn, asOf }, { readings }).value.status

/**
 * A March without holidays: every limit from Monday 2026-03-02. The day before the last one, the last one, the day
 * after.
 */
describe.each<[title: string, duty: Duty, last: string, before: string, after: string]>([
  [
    "5.3.4 伍、三、(四) a change of a working group's members: three workdays",
    'working-group-change',
    '2026-03-05',
    '2026-03-04',
    '2026-03-06',
  ],
  [
    '5.3.7 伍、三、(七) the minutes of a working group: five workdays',
    'working-group-minutes',
    '2026-03-09',
    '2026-03-08',
    '2026-03-10',
  ],
  [
    '6.1.3 陸、一、(三) a change of an administrator: three workdays',
    'administrator-change',
    '2026-03-05',
    '2026-03-04',
    '2026-03-06',
  ],
  [
    '6.1.4 陸、一、(四) replacing an administrator: ten workdays',
    'administrator-replacement',
    '2026-03-16',
    '2026-03-15',
    '2026-03-17',
  ],
  ['6.2.3 陸、二、(三) a change of a seed: three workdays', 'seed-change', '2026-03-05', '2026-03-04', '2026-03-06'],
  ['6.2.4 陸、二、(四) replacing a seed: ten workdays', 'seed-replacement', '2026-03-16', '2026-03-15', '2026-03-17'],
  [
    "7.1.3 柒、一、(三) filing an administrator's leave: seven workdays",
    'administrator-leave-filing',
    '2026-03-11',
    '2026-03-10',
    '2026-03-12',
  ],
  [
    "7.2.3 柒、二、(三) filing a seed's leave: seven workdays",
    'seed-leave-filing',
    '2026-03-11',
    '2026-03-10',
    '2026-03-12',
  ],
  [
    "7.3.3 柒、三、(三) filing an instructor's leave: seven workdays",
    'instructor-leave-filing',
    '2026-03-11',
    '2026-03-10',
    '2026-03-12',
  ],
])('%s', (title, duty, last, before, after) => {
  const from = '2026-03-02'
  const clause = title.split(' ')[0]

  test(`run from ${from} through ${last}`, () => {
    expect(dueDate({ duty, from }).value).toMatchObject({
      due: last,
      dayOne: '2026-03-03',
      limit: { unit: 'workday' },
      provisional: false,
      closuresChecked: true,
    })
  })

  test.each<[string, string, string]>([
    [before, 'on-time', 'the day before'],
    [last, 'on-time', 'the last day'],
    [after, 'late', 'the day after'],
    [from, 'on-time', 'the first day itself'],
    ['2026-02-27', 'on-time', 'before it began'],
  ])('done on %s is %s: %s', (doneOn, expected) => {
    expect(status(duty, from, doneOn)).toBe(expected)
  })

  test.each<[string, string, string]>([
    [before, 'open', 'the day before'],
    [last, 'open', 'the last day'],
    [after, 'overdue', 'the day after'],
  ])('not done, asked on %s, is %s: %s', (asOf, expected) => {
    expect(status(duty, from, null, asOf)).toBe(expected)
  })

  test('the reasons stand under the clause', () => {
    for (const decision of [dueDate({ duty, from }), timeliness({ duty, from, doneOn: null, asOf: last })]) {
      expect(new Set(decision.basis.map((basis) => basis.clause))).toEqual(new Set([clause]))
    }
  })

  test("the day before a weekend gives the same as the weekend's days", () => {
    const due = ['2026-03-06', '2026-03-07', '2026-03-08'].map((day) => dueDate({ duty, from: day }).value.due)
    expect(new Set(due).size).toBe(1)
  })
})

describe('the first day', () => {
  test.each<[Duty, Record<string, string>, string, string]>([
    [
      'administrator-replacement',
      { 'replacement-start': 'receipt-day' },
      '2026-03-13',
      '6.1.4 the day of receipt is day 1',
    ],
    ['seed-replacement', { 'replacement-start': 'receipt-day' }, '2026-03-13', '6.2.4 the day of receipt is day 1'],
    [
      'administrator-leave-filing',
      { 'leave-filing-start': 'include-leave-day' },
      '2026-03-10',
      '7.1.3 the day of leave is day 1',
    ],
    [
      'seed-leave-filing',
      { 'leave-filing-start': 'include-leave-day' },
      '2026-03-10',
      '7.2.3 the day of leave is day 1',
    ],
    [
      'instructor-leave-filing',
      { 'leave-filing-start': 'include-leave-day' },
      '2026-03-10',
      '7.3.3 the day of leave is day 1',
    ],
    [
      'working-group-change',
      { 'replacement-start': 'receipt-day', 'leave-filing-start': 'include-leave-day' },
      '2026-03-05',
      '5.3.4 次一工作天起: no reading moves it',
    ],
    [
      'working-group-minutes',
      { 'replacement-start': 'receipt-day', 'leave-filing-start': 'include-leave-day' },
      '2026-03-09',
      '5.3.7 次一工作天起: no reading moves it',
    ],
    [
      'administrator-change',
      { 'replacement-start': 'receipt-day', 'leave-filing-start': 'include-leave-day' },
      '2026-03-05',
      '6.1.3 次一工作天起: no reading moves it',
    ],
    [
      'seed-change',
      { 'replacement-start': 'receipt-day', 'leave-filing-start': 'include-leave-day' },
      '2026-03-05',
      '6.2.3 次一工作天起: no reading moves it',
    ],
    ['administrator-leave-filing', { 'replacement-start': 'receipt-day' }, '2026-03-11', '7.1.3 not that of receipts'],
    ['seed-replacement', { 'leave-filing-start': 'include-leave-day' }, '2026-03-16', '6.2.4 not that of leaves'],
  ])('%s with %j runs through %s: %s', (duty, readings, due) => {
    const decision = dueDate({ duty, from: '2026-03-02' }, { readings })
    expect(decision.value.due).toBe(due)
    expect(decision.value.ledger[0]).toMatchObject(
      decision.value.dayOne === '2026-03-02'
        ? { counted: true, number: 1, why: 'workday' }
        : { counted: false, number: null, why: 'start-day' },
    )
  })

  test.each(deadlineDuties)(
    '%s: the ledger names every day, numbers them from 1 to the limit, and ends on the last',
    (duty) => {
      fc.assert(
        fc.property(dates, anyReadings, (from, readings) => {
          fc.pre(from >= '2017-01-01' && from <= '2027-12-01')
          const { ledger, due, dayOne, limit } = dueDate({ duty, from }, { readings }).value
          expect(ledger.map(({ date }) => date)).toEqual(
            Array.from({ length: ledger.length }, (_, place) =>
              new Date(Date.parse(from) + place * 86_400_000).toISOString().slice(0, 10),
            ),
          )
          expect(ledger.filter(({ counted }) => counted).map(({ number }) => number)).toEqual(
            Array.from({ length: limit.count }, (_, place) => place + 1),
          )
          expect(ledger.every(({ counted, number }) => counted === (number !== null))).toBe(true)
          expect([ledger.find(({ number }) => number === 1)?.date, ledger.at(-1)]).toMatchObject([
            dayOne,
            { date: due, number: limit.count },
          ])
          for (const [place, { date, why, name }] of ledger.entries()) {
            if (place > 0 || why !== 'start-day') expect(why).toBe(taipeiCalendar.day(date).kind)
            expect(name).toEqual(taipeiCalendar.day(date).name)
          }
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('dueDate', () => {
  test('says whether closures were looked for on every day', () => {
    const checked = (from: string, calendar = taipeiCalendar): boolean | null =>
      dueDate({ duty: 'working-group-change', from }, { calendar }).value.closuresChecked
    expect([checked('2018-10-10'), checked('2018-10-11'), checked('2026-07-28'), checked('2026-07-29')]).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(checked('2026-03-02', officialCalendar)).toBeNull()
  })

  test('says whether some day is projected', () => {
    const projected = {
      ...(JSON.parse(JSON.stringify(parseOfficialCalendarCsv(governmentCsv(rowsOf2028)))) as object),
      projected: true,
    }
    const calendar = createWorkCalendar({ years: [projected as never] })
    const provisional = (from: string): boolean =>
      dueDate({ duty: 'working-group-change', from }, { calendar }).value.provisional
    expect([provisional('2027-12-27'), provisional('2027-12-28'), provisional('2028-03-01')]).toEqual([
      false,
      true,
      true,
    ])
    // A last day that somebody is sure of leaves the days before it projected.
    const overridden = createWorkCalendar({
      years: [projected as never],
      overrides: [{ date: '2028-03-06', workday: true }],
    })
    expect(dueDate({ duty: 'working-group-change', from: '2028-03-01' }, { calendar: overridden }).value).toMatchObject(
      { due: '2028-03-06', provisional: true },
    )
  })

  test("puts the calendar's edition and closure bounds into its reasons", () => {
    for (const decision of [
      dueDate({ duty: 'seed-change', from: '2026-03-02' }),
      timeliness({ duty: 'seed-change', from: '2026-03-02', doneOn: null, asOf: '2026-03-02' }),
    ]) {
      expect(decision.basis.map(({ data }) => data)).toContainEqual(
        expect.objectContaining({
          edition: taipeiCalendar.coverage.edition,
          closuresChecked: taipeiCalendar.coverage.closuresChecked,
        }),
      )
    }
    expect(
      dueDate({ duty: 'seed-change', from: '2026-03-02' }, { calendar: officialCalendar }).basis.map(
        ({ data }) => data,
      ),
    ).toContainEqual(expect.objectContaining({ closuresChecked: null }))
  })

  test('gives its reasons in the order in which they were decided', () => {
    expect(dueDate({ duty: 'seed-change', from: '2026-03-02' }).basis.map(({ code }) => code)).toEqual([
      'workday-limit',
      'start-day-left-out',
      'last-workday',
    ])
    expect(
      dueDate(
        { duty: 'seed-replacement', from: '2026-03-02' },
        { readings: { 'replacement-start': 'receipt-day' } },
      ).basis.map(({ code }) => code),
    ).toEqual(['workday-limit', 'start-day-counts', 'days-left-out', 'last-workday'])
    expect(
      timeliness({ duty: 'seed-change', from: '2026-03-02', doneOn: '2026-03-09', asOf: '2026-03-09' }).basis.map(
        ({ code }) => code,
      ),
    ).toEqual(['workday-limit', 'start-day-left-out', 'last-workday', 'late'])
  })

  test.each<[string, () => unknown, string]>([
    ['from the day after the last', () => dueDate({ duty: 'seed-change', from: '2028-01-01' }), '2028-01-01'],
    ['from the day before the first', () => dueDate({ duty: 'seed-change', from: '2016-12-31' }), '2016-12-31'],
    ['stepping out', () => dueDate({ duty: 'seed-change', from: '2027-12-28' }), '2028-01-01'],
    [
      'timeliness stepping out',
      () => timeliness({ duty: 'seed-change', from: '2027-12-28', doneOn: '2027-12-29', asOf: '2027-12-30' }),
      '2028-01-01',
    ],
    [
      'asked before the first day while open',
      () => timeliness({ duty: 'seed-change', from: '2017-01-03', doneOn: null, asOf: '2016-12-30' }),
      '2016-12-30',
    ],
    [
      'asked after the last day when overdue',
      () => timeliness({ duty: 'seed-change', from: '2027-12-01', doneOn: null, asOf: '2028-02-01' }),
      '2028-02-01',
    ],
    [
      'done after the last day',
      () => timeliness({ duty: 'seed-change', from: '2027-12-01', doneOn: '2028-01-05', asOf: '2028-02-01' }),
      '2028-01-05',
    ],
  ])('outside the calendar: %s', (_title, call, date) => {
    const error = thrownBy(call)
    expect(error).toBeInstanceOf(CalendarRangeError)
    expect(error).toMatchObject({ date, coverage: taipeiCalendar.coverage })
    expect((error as Error).message).toContain('parseOfficialCalendarCsv')
  })
})

describe('facts that are refused', () => {
  const due = { duty: 'seed-change', from: '2026-03-02' }
  const timely = { ...due, doneOn: null, asOf: '2026-03-03' }
  const designated = { duty: 'seed-selection', limit: null, goLiveOn: null, doneOn: null, asOf: '2026-03-03' }

  test.each<[unknown, string[], string]>([
    [null, [' wrong-type'], 'null'],
    [undefined, [' missing'], 'nothing'],
    [[], [' wrong-type'], 'a list'],
    ['2026-03-02', [' wrong-type'], 'a text'],
    [{}, ['duty missing', 'from missing'], 'an empty object'],
    [{ ...due, from: '2026-02-29' }, ['from not-a-date'], 'an impossible date'],
    [{ ...due, from: '2026-2-3' }, ['from not-a-date'], 'a short date'],
    [{ ...due, from: '' }, ['from missing'], 'an empty text'],
    [{ ...due, from: null }, ['from not-a-date'], 'null for a date'],
    [{ ...due, from: 20_260_101 }, ['from not-a-date'], 'a number for a date'],
    [{ ...due, from: new Date('2026-03-02') }, ['from date-object'], 'a Date'],
    [{ ...due, from: '2026-13-01' }, ['from not-a-date'], 'a thirteenth month'],
    [{ ...due, from: NaN }, ['from not-a-date'], 'no number'],
    [{ ...due, from: Infinity }, ['from not-a-date'], 'infinity'],
    [{ ...due, from: undefined }, ['from missing'], 'undefined for a date'],
    [{ ...due, from: '1899-12-31' }, ['from not-a-date'], 'before 1900'],
    [{ ...due, from: '2101-01-01' }, ['from not-a-date'], 'after 2100'],
    [{ ...due, from: ' 2026-03-02' }, ['from not-a-date'], 'a space'],
    [{ ...due, duty: 'seed-dance' }, ['duty not-an-option'], 'an unknown duty'],
    [{ ...due, duty: 'seed-selection' }, ['duty not-an-option'], 'a duty of another rule'],
    [{ ...due, duty: null }, ['duty not-an-option'], 'null for a duty'],
    [{ ...due, duty: 3 }, ['duty not-an-option'], 'a number for a duty'],
    [{ ...due, form: '2026-03-02' }, ['form unknown-key'], 'an unknown key'],
    [{ ...due, extra: undefined }, ['extra unknown-key'], 'an unknown key that is undefined'],
    [
      { duty: 'x', from: 'y', a: 1, b: 2 },
      ['duty not-an-option', 'from not-a-date', 'a unknown-key', 'b unknown-key'],
      'everything wrong',
    ],
  ])('dueDate of %j: %j, %s', (facts, expected) => {
    expect(faultsOf(() => dueDate(facts as never))).toEqual(expected)
    expect(thrownBy(() => dueDate(facts as never))).toMatchObject({ code: 'invalid-input', rule: 'deadlines.due' })
  })

  test.each<[unknown, string[], string]>([
    [[], [' wrong-type'], 'a list'],
    [null, [' wrong-type'], 'null'],
    [{}, ['duty missing', 'from missing', 'doneOn missing', 'asOf missing'], 'an empty object'],
    [{ ...timely, doneOn: '2026-03-03' }, [], 'done on asOf'],
    [{ ...timely, doneOn: '2026-03-04' }, ['doneOn after-as-of'], 'done after asOf'],
    [{ ...timely, asOf: '2026-03-01' }, [], 'asked before from'],
    [{ ...due }, ['doneOn missing', 'asOf missing'], 'the facts of dueDate'],
    [{ ...timely, doneOn: undefined }, ['doneOn missing'], 'doneOn is not optional'],
    [{ ...timely, asOf: null }, ['asOf not-a-date'], 'null for asOf'],
    [{ ...timely, doneOn: '', asOf: '' }, ['doneOn missing', 'asOf missing'], 'two empty texts'],
    [
      { ...timely, from: '2026-02-29', doneOn: '2026-03-04', more: 1 },
      ['from not-a-date', 'more unknown-key', 'doneOn after-as-of'],
      'a fault between fields beside others',
    ],
    [
      { ...timely, doneOn: '2026-03-04', asOf: '2026-02-30' },
      ['asOf not-a-date'],
      'no fault between fields where one of them is wrong',
    ],
  ])('timeliness of %j: %j, %s', (facts, expected) => {
    if (expected.length === 0) expect(() => timeliness(facts as never)).not.toThrow()
    else expect(faultsOf(() => timeliness(facts as never))).toEqual(expected)
  })

  test.each<[unknown, string[], string]>([
    [[], [' wrong-type'], 'a list'],
    [null, [' wrong-type'], 'null'],
    [{}, ['duty missing', 'limit missing', 'goLiveOn missing', 'doneOn missing', 'asOf missing'], 'an empty object'],
    [designated, [], 'nothing set'],
    [{ ...designated, goLiveOn: '2026-03-15' }, [], 'a day of going live for a selection'],
    [
      { ...designated, duty: 'working-group-establishment', goLiveOn: '2026-03-15' },
      ['goLiveOn not-for-this-duty'],
      '5.3.4 knows no day of going live',
    ],
    [
      { ...designated, duty: 'working-group-list', goLiveOn: '2026-03-15' },
      ['goLiveOn not-for-this-duty'],
      '5.3.4 knows no day of going live',
    ],
    [{ ...designated, duty: 'working-group-list' }, [], 'null is no day of going live'],
    [
      { ...designated, duty: 'working-group-list', goLiveOn: '2026-02-30', limit: 5 },
      ['limit not-a-date', 'goLiveOn not-a-date'],
      'a day of going live that is none',
    ],
    [
      {
        ...designated,
        duty: 'working-group-list',
        goLiveOn: '2026-03-15',
        limit: '2026-02-29',
        doneOn: '2026-03-04',
        more: 1,
      },
      ['limit not-a-date', 'more unknown-key', 'doneOn after-as-of', 'goLiveOn not-for-this-duty'],
      'several at once',
    ],
    [
      { ...designated, duty: 'working-group-list', goLiveNoticeOn: '2026-03-15' },
      ['goLiveNoticeOn not-for-this-duty'],
      '5.3.4 knows no notice of going live',
    ],
    [{ ...designated, duty: 'working-group-list', goLiveNoticeOn: null }, [], 'no notice is none'],
    [{ ...designated, goLiveNoticeOn: undefined }, [], 'a notice that is not said'],
    [{ ...designated, goLiveNoticeOn: '2026-02-30' }, ['goLiveNoticeOn not-a-date'], 'a notice on no day'],
    [
      { duty: 'seed-change' },
      ['duty not-an-option', 'limit missing', 'goLiveOn missing', 'doneOn missing', 'asOf missing'],
      'a duty of another rule',
    ],
    [{ ...designated, doneOn: '2026-03-04' }, ['doneOn after-as-of'], 'done after asOf'],
  ])('designatedLimit of %j: %j, %s', (facts, expected) => {
    if (expected.length === 0) expect(() => designatedLimit(facts as never)).not.toThrow()
    else expect(faultsOf(() => designatedLimit(facts as never))).toEqual(expected)
  })

  test('what was likely meant is suggested', () => {
    expect(thrownBy(() => dueDate({ duty: 'seed-chnage', from: '2026-03-02', fromm: 1 } as never))).toMatchObject({
      issues: [
        { path: 'duty', data: { suggestion: 'seed-change' } },
        { path: 'fromm', data: { suggestion: 'from' } },
      ],
    })
  })
})

describe.each<[string, RuleOfTheLaw, fc.Arbitrary<object>]>([
  ['deadlines.due', dueDate, fc.record({ duty: workdayDuties, from: dates })],
  ['deadlines.timeliness', timeliness, timelinessFacts],
  ['deadlines.designated', designatedLimit, designatedFacts],
])('%s', (id, rule, facts) => {
  const options = fc.record({ readings: anyReadings, calendar: fc.constantFrom(taipeiCalendar, officialCalendar) })
  const decide = (given: object, chosen: object): ReturnType<RuleOfTheLaw> | undefined => {
    try {
      return rule(given as never, chosen as never)
    } catch (error) {
      expect(error instanceof CalendarRangeError || error instanceof InvalidInputError).toBe(true)
      return undefined
    }
  }

  test('is known by its id and carries out the clauses that it names', () => {
    expect(rule.id).toBe(id)
    expect(clauseIds).toEqual(expect.arrayContaining([...rule.clauses]))
  })

  test('lists a reading exactly when some other choice of it, all else equal, gives another value or an error', () => {
    fc.assert(
      fc.property(facts, options, (given, chosen) => {
        const decision = decide(given, chosen)
        if (decision !== undefined) expect(decision.readings).toEqual(readingsThatMatter(rule, given, chosen))
      }),
      { numRuns: 250 },
    )
  })

  test('gives frozen plain data of its own schema, and reasons under its own clauses', () => {
    fc.assert(
      fc.property(facts, options, (given, chosen) => {
        const decision = decide(given, chosen)
        fc.pre(decision !== undefined)
        expectFrozenPlainData(decision)
        expect(decision!.rule).toBe(id)
        expect(decision!.basis.length).toBeGreaterThan(0)
        for (const { clause, assumption } of decision!.basis) {
          expect(rule.clauses).toContain(clause)
          if (assumption !== undefined) expect(assumptionIds).toContain(assumption)
        }
        expect(rule.value.safeParse(JSON.parse(JSON.stringify(decision!.value))).success).toBe(true)
        expect(rule.facts.safeParse(given).success).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  test('leaves its input as it is, and gives the same answer for it again', () => {
    fc.assert(
      fc.property(facts, anyReadings, (given, readings) => {
        const before = JSON.stringify([given, readings])
        const first = decide(given, { readings })
        const second = decide(Object.freeze(given), Object.freeze({ readings: Object.freeze(readings) }))
        expect(second).toEqual(first)
        expect(JSON.stringify([given, readings])).toBe(before)
      }),
      { numRuns: 150 },
    )
  })

  test('has schemas that are Standard Schemas and can be written as JSON Schema', () => {
    expect(rule.facts['~standard'].vendor).toBe('zod')
    expect(z.toJSONSchema(rule.facts, { io: 'input' })).toMatchObject({
      type: 'object',
      additionalProperties: false,
      properties: { duty: { type: 'string' } },
    })
    expect(z.toJSONSchema(rule.value)).toMatchObject({ type: 'object', additionalProperties: false })
  })
})

test('the duties are listed for all to see', () => {
  expect(deadlineDuties).toEqual([
    'working-group-change',
    'working-group-minutes',
    'administrator-change',
    'administrator-replacement',
    'seed-change',
    'seed-replacement',
    'administrator-leave-filing',
    'seed-leave-filing',
    'instructor-leave-filing',
  ])
  expect(designatedDuties).toEqual([
    'working-group-establishment',
    'working-group-list',
    'administrator-selection',
    'seed-selection',
  ])
})

test('the rules are called what they are exported as', () => {
  expect([dueDate, timeliness, designatedLimit].map(({ id, exportName }) => [id, exportName])).toEqual([
    ['deadlines.due', 'dueDate'],
    ['deadlines.timeliness', 'timeliness'],
    ['deadlines.designated', 'designatedLimit'],
  ])
})

test('facts and values are typed', () => {
  expectTypeOf(dueDate).parameter(0).toExtend<{ readonly duty: Duty; readonly from: string }>()
  expectTypeOf(dueDate({ duty: 'seed-change', from: '2026-03-02' }).value.due).toEqualTypeOf<string>()
  expectTypeOf(timeliness).returns.toHaveProperty('value')
  expect(() =>
    dueDate({
      // @ts-expect-error -- no such duty
      duty: 'seed-dance',
      from: '2026-03-02',
    }),
  ).toThrow(InvalidInputError)
  expect(() =>
    dueDate({
      duty: 'seed-change',
      // @ts-expect-error -- a date is a text
      from: 20_260_302,
    }),
  ).toThrow(InvalidInputError)
  const withoutAsOf = { duty: 'seed-change', from: '2026-03-02', doneOn: null } as const
  expect(() =>
    timeliness(
      // @ts-expect-error -- asOf is always a fact
      withoutAsOf,
    ),
  ).toThrow(InvalidInputError)
  expect(() =>
    designatedLimit({
      // @ts-expect-error -- a duty of another rule
      duty: 'seed-change',
      limit: null,
      goLiveOn: null,
      doneOn: null,
      asOf: '2026-03-02',
    }),
  ).toThrow(InvalidInputError)
})
