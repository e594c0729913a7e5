import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { officialCalendar, taipeiCalendar } from '../../src/calendar/taipei-calendar'
import type { WorkCalendar } from '../../src/calendar/work-calendar'
import { UnknownReadingError } from '../../src/kernel/errors'
import { dueDate } from '../../src/law/deadlines'
import { readingChoices } from '../../src/law/reading-choices'
import type { RuleOptions } from '../../src/law/rule'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const facts = { duty: 'working-group-change', from: '2026-03-02' } as const
const ask = (options: unknown) => dueDate(facts, options as RuleOptions)
/** A calendar's methods over another answer, without what the library marks its own with. */
const lookalike: WorkCalendar = {
  coverage: taipeiCalendar.coverage,
  isWorkday: () => true,
  day: (date) => taipeiCalendar.day(date),
  addWorkdays: (date) => date,
  countWorkdays: () => 0,
  workdays: () => [],
  addWorkdaysMany: (days) => days,
}

describe('options', () => {
  test.each<[string, unknown]>([
    ['none', undefined],
    ['an empty object', {}],
    ['everything undefined', { calendar: undefined, readings: undefined, tables: undefined }],
    ['readings that are undefined', { readings: { 'typhoon-closure': undefined, several: undefined } }],
    ['an unknown reading that is undefined', { readings: { nonsense: undefined } }],
    ['no readings', { readings: {} }],
    ['the calendar that is the default', { calendar: taipeiCalendar }],
    ['a reading that the rule does not use', { readings: { several: 'may-be-none' } }],
  ])('%s: as without options', (_title, options) => {
    expect(ask(options)).toEqual(dueDate(facts))
  })

  test.each<[unknown, string[], string]>([
    [null, ['options wrong-type'], 'null'],
    ['x', ['options wrong-type'], 'a text'],
    [[], ['options wrong-type'], 'a list'],
    [new Map([['readings', {}]]), ['options wrong-type'], 'a map'],
    [
      { readings: new Map([['typhoon-closure', 'counts-as-workday']]) },
      ['options.readings wrong-type'],
      'a map of readings',
    ],
    [{ readings: new Date(0) }, ['options.readings wrong-type'], 'a date for readings'],
    [{ calender: taipeiCalendar }, ['options.calender unknown-key'], 'an unknown key'],
    [{ extra: undefined }, ['options.extra unknown-key'], 'an unknown key that is undefined'],
    [{ calendar: null }, ['options.calendar not-a-calendar'], 'null for a calendar'],
    [{ calendar: 'taipei' }, ['options.calendar not-a-calendar'], 'the name of a calendar'],
    [{ calendar: {} }, ['options.calendar not-a-calendar'], 'an empty object'],
    [{ calendar: { ...taipeiCalendar } }, ['options.calendar not-a-calendar'], 'a copy of a calendar'],
    [{ calendar: lookalike }, ['options.calendar not-a-calendar'], 'what looks like a calendar'],
    [
      { calendar: Object.create(taipeiCalendar) as unknown },
      ['options.calendar not-a-calendar'],
      'what inherits from a calendar',
    ],
    [{ readings: null }, ['options.readings wrong-type'], 'null for readings'],
    [{ readings: 'typhoon-closure' }, ['options.readings wrong-type'], 'a text for readings'],
    [{ readings: [] }, ['options.readings wrong-type'], 'a list for readings'],
    [{ tables: null }, ['options.tables wrong-type'], 'null for tables'],
    [
      { tables: { competition: {}, award: 1 }, extra: 1 },
      [
        'options.extra unknown-key',
        'options.tables.competition.handler missing',
        'options.tables.competition.direct-supervisor missing',
        'options.tables.competition.other-contributor missing',
        'options.tables.award unknown-key',
      ],
      'tables that are none, whatever the rule',
    ],
    [
      { readings: 5, calendar: 5, reading: {}, calendars: [] },
      [
        'options.reading unknown-key',
        'options.calendars unknown-key',
        'options.calendar not-a-calendar',
        'options.readings wrong-type',
      ],
      'several at once',
    ],
  ])('%j: %j, %s', (options, expected) => {
    expect(faultsOf(() => ask(options))).toEqual(expected)
    expect(thrownBy(() => ask(options))).toMatchObject({ rule: 'deadlines.due' })
  })

  test('a copy of a calendar with all that it has is none', () => {
    const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(taipeiCalendar))
    expect(faultsOf(() => ask({ calendar: copy }))).toEqual(['options.calendar not-a-calendar'])
  })

  test('what bears the mark of a calendar without being one is none', () => {
    const [mark] = Object.getOwnPropertySymbols(taipeiCalendar)
    const marked: unknown[] =
      mark === undefined ? [] : [undefined, null, 5, {}].map((value) => Object.defineProperty({}, mark, { value }))
    for (const calendar of [...marked, new Proxy(taipeiCalendar, {})])
      expect(faultsOf(() => ask({ calendar }))).toEqual(['options.calendar not-a-calendar'])
  })

  test('any calendar that the library made is one', () => {
    for (const calendar of [taipeiCalendar, officialCalendar, createWorkCalendar()])
      expect(ask({ calendar }).value.due).toBe('2026-03-05')
  })

  test('are left as they are', () => {
    const options = { readings: { 'typhoon-closure': 'counts-as-workday' } }
    const before = structuredClone(options)
    ask(options)
    expect(options).toEqual(before)
    expect(() => ask(Object.freeze({ readings: Object.freeze(options.readings) }))).not.toThrow()
  })
})

describe('the order in which faults are named', () => {
  const badOptions = { calendar: null, readings: { nonsense: 'x' } }

  test('the facts, then the options, then the readings', () => {
    expect(faultsOf(() => dueDate({ duty: 'x', from: '' } as never, badOptions as never))).toEqual([
      'duty not-an-option',
      'from missing',
    ])
    expect(faultsOf(() => dueDate(facts, badOptions as never))).toEqual(['options.calendar not-a-calendar'])
    expect(thrownBy(() => dueDate(facts, { readings: badOptions.readings } as never))).toMatchObject({
      code: 'unknown-reading',
      reading: 'nonsense',
    })
  })

  test('then the calendar', () => {
    expect(
      thrownBy(() => dueDate({ ...facts, from: '2030-01-01' }, { readings: { several: 'x' } } as never)),
    ).toMatchObject({ code: 'unknown-reading' })
    expect(thrownBy(() => dueDate({ ...facts, from: '2030-01-01' }))).toMatchObject({ code: 'calendar-range' })
  })
})

describe('readings', () => {
  test.each(
    Object.entries(readingChoices as Record<string, readonly string[]>).flatMap(([id, choices]) =>
      choices.map((choice) => [id, choice]),
    ),
  )('%s: %s may be chosen of any rule', (id, choice) => {
    expect(() => ask({ readings: { [id]: choice } })).not.toThrow()
  })

  test.each(Object.entries(readingChoices as Record<string, readonly string[]>))(
    '%s has no other choice',
    (id, choices) => {
      const error = thrownBy(() => ask({ readings: { [id]: 'nonsense' } }))
      expect(error).toBeInstanceOf(UnknownReadingError)
      expect(error).toMatchObject({ code: 'unknown-reading', reading: id, choice: 'nonsense', suggestions: choices })
    },
  )

  test.each<[string, string[]]>([
    ['typhon-closure', ['typhoon-closure']],
    ['typhoon', ['typhoon-closure']],
    ['TYPHOON_CLOSURE', ['typhoon-closure']],
    ['xyz', []],
    ['颱風', []],
  ])('of the unknown one %s those near are named: %j', (reading, suggestions) => {
    const error = thrownBy(() => ask({ readings: { [reading]: 'not-a-workday' } }))
    expect(error).toBeInstanceOf(UnknownReadingError)
    expect((error as UnknownReadingError).suggestions).toEqual(suggestions)
  })

  test('an option misspelt comes with the one that was meant', () => {
    expect(thrownBy(() => ask({ reading: {} }))).toMatchObject({
      issues: [{ path: 'options.reading', code: 'unknown-key', data: { suggestion: 'readings' } }],
    })
  })

  test('are typed', () => {
    expect(() =>
      dueDate(facts, {
        readings: {
          // @ts-expect-error -- no such choice
          'typhoon-closure': 'half',
        },
      }),
    ).toThrow(UnknownReadingError)
    expect(() =>
      dueDate(facts, {
        readings: {
          // @ts-expect-error -- no such reading
          typhoon: 'not-a-workday',
        },
      }),
    ).toThrow(UnknownReadingError)
    expect(() =>
      dueDate(facts, {
        // @ts-expect-error -- no such option
        locale: 'en',
      }),
    ).toThrow('options.locale')
  })
})
