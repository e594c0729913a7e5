import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readInput } from '../../src/kernel/read-input'
import {
  type Schema,
  betweenFields,
  finiteNumber,
  hours,
  isoDate,
  name,
  notAfterAsOf,
  objectOf,
  uniqueEntries,
  uniqueList,
  wholeNumber,
} from '../../src/kernel/schema'

function faults(schema: Schema<unknown>, input: unknown): string[] {
  const read = readInput(schema, input)
  return 'issues' in read ? read.issues.map(({ path, code }) => `${path} ${code}`) : []
}

describe('isoDate', () => {
  test.each(['1900-01-01', '2024-02-29', '2100-12-31'])('%s is a date', (date) => {
    expect(readInput(isoDate(), date)).toEqual({ value: date })
  })

  test.each([
    ['2026-02-29', 'not-a-date'],
    ['2026-2-3', 'not-a-date'],
    ['', 'missing'],
    ['2026-13-01', 'not-a-date'],
    ['1899-12-31', 'not-a-date'],
    ['2101-01-01', 'not-a-date'],
    [null, 'not-a-date'],
    [20_260_101, 'not-a-date'],
    [new Date(0), 'date-object'],
    [NaN, 'not-a-date'],
    [Infinity, 'not-a-date'],
    [['2026-01-01'], 'not-a-date'],
    [undefined, 'missing'],
  ])('%j is none: %s', (value, code) => {
    expect(faults(isoDate(), value)).toEqual([` ${code}`])
  })

  test('is a Standard Schema and a JSON Schema of format date', () => {
    expect(isoDate()['~standard'].validate('2026-02-28')).toEqual({ value: '2026-02-28' })
    expect(z.toJSONSchema(isoDate(), { io: 'input' })).toMatchObject({ type: 'string', format: 'date' })
  })
})

describe('betweenFields', () => {
  interface Pair {
    readonly a: number
    readonly b: number
    readonly c: number
    readonly list: readonly number[]
  }
  const schema: Schema<Pair> = z
    .strictObject({ a: z.number(), b: z.number(), c: z.number(), list: z.array(z.number()) })
    .check(
      betweenFields<Pair>(['a', 'b'], ({ a, b }) =>
        a > b
          ? [
              { path: ['a'], code: 'too-large', data: { maximum: b } },
              { path: ['list', 0], code: 'empty' },
            ]
          : [],
      ),
    )

  test.each<[unknown, string[], string]>([
    [{ a: 1, b: 1, c: 1, list: [1] }, [], 'nothing wrong'],
    [{ a: 2, b: 1, c: 1, list: [1] }, ['a too-large', 'list.0 empty'], 'the check fails, its paths joined by dots'],
    [
      { a: 2, b: 1, c: 'x', list: [1] },
      ['c wrong-type', 'a too-large', 'list.0 empty'],
      'another field is wrong: the check still runs',
    ],
    [
      { a: 2, b: 1, list: [1] },
      ['c missing', 'a too-large', 'list.0 empty'],
      'another field is missing: the check still runs',
    ],
    [
      { a: 2, b: 1, c: 1, d: 1, list: [1] },
      ['d unknown-key', 'a too-large', 'list.0 empty'],
      'an unknown key: the check still runs',
    ],
    [{ a: 2, b: 'x', c: 1, list: [1] }, ['b wrong-type'], 'a field of the check is wrong: it does not run'],
    [{ a: 2, c: 1, list: [1] }, ['b missing'], 'a field of the check is missing: it does not run'],
    [5, [' wrong-type'], 'no object: it does not run'],
    [null, [' wrong-type'], 'null: it does not run'],
    [
      { a: 2, b: 1, c: 1, list: 'x' },
      ['list wrong-type', 'a too-large', 'list.0 empty'],
      'a field that the check does not name is wrong',
    ],
  ])('%j: %j, %s', (input, expected) => {
    expect(faults(schema, input)).toEqual(expected)
  })

  test.each<[unknown, string]>([
    [[], 'an empty list'],
    [[{ a: 2, b: 1 }], 'a list of objects'],
  ])('%j, which is %s and no object, is not looked into', (input) => {
    const looking: Schema<Pair> = z
      .strictObject({ a: z.number(), b: z.number(), c: z.number(), list: z.array(z.number()) })
      .check(
        betweenFields<Pair>(['list'], ({ list }) => list.map((_, place) => ({ path: ['list', place], code: 'empty' }))),
      )
    expect(faults(looking, input)).toEqual([' wrong-type'])
  })

  test('says what the fault is about', () => {
    expect(readInput(schema, { a: 2, b: 1, c: 1, list: [1] })).toMatchObject({
      issues: [{ data: { maximum: 1 }, message: 'must be 1 or less' }, { message: 'must not be empty' }],
    })
  })
})

describe('notAfterAsOf', () => {
  interface Done {
    readonly doneOn?: string | null | undefined
    readonly asOf: string
  }
  const schema: Schema<Done> = z
    .strictObject({ doneOn: z.optional(z.nullable(isoDate())), asOf: isoDate() })
    .check(notAfterAsOf('doneOn'))

  test.each<[unknown, string[], string]>([
    [{ doneOn: '2026-03-01', asOf: '2026-03-01' }, [], 'on that day'],
    [{ doneOn: '2026-02-28', asOf: '2026-03-01' }, [], 'the day before'],
    [{ doneOn: '2026-03-02', asOf: '2026-03-01' }, ['doneOn after-as-of'], 'the day after'],
    [{ doneOn: null, asOf: '2026-03-01' }, [], 'not done'],
    [{ asOf: '2026-03-01' }, [], 'absent'],
    [{ doneOn: '2026-03-02', asOf: '2026-02-29' }, ['asOf not-a-date'], 'asOf is no date'],
    [{ doneOn: '2026-02-29', asOf: '2026-02-28' }, ['doneOn not-a-date'], 'doneOn is no date'],
  ])('%j: %j, %s', (input, expected) => {
    expect(faults(schema, input)).toEqual(expected)
  })

  test('refuses exactly the later day', () => {
    const date = fc
      .integer({ min: -25_567, max: 47_846 })
      .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10))
    fc.assert(
      fc.property(date, date, (doneOn, asOf) => {
        expect(faults(schema, { doneOn, asOf }).length).toBe(Date.parse(doneOn) > Date.parse(asOf) ? 1 : 0)
      }),
    )
  })
})

describe('numbers', () => {
  test.each<[number, string[], string]>([
    [1, [], 'the least'],
    [100, [], 'the most'],
    [0, [' too-small'], 'below'],
    [101, [' too-large'], 'above'],
    [2.5, [' not-an-integer'], 'a fraction'],
    [NaN, [' not-finite'], 'no number'],
    [Infinity, [' not-finite'], 'without end'],
  ])('%d as a whole number of 1 to 100: %j, %s', (value, expected) => {
    expect(faults(wholeNumber(1, 100), value)).toEqual(expected)
  })

  test.each<[number, string[], string]>([
    [-0.5, [], 'the least'],
    [0.5, [], 'the most'],
    [-0.51, [' too-small'], 'below'],
    [0.51, [' too-large'], 'above'],
    [NaN, [' not-finite'], 'no number'],
    [-Infinity, [' not-finite'], 'without beginning'],
  ])('%d as a number of −0.5 to 0.5: %j, %s', (value, expected) => {
    expect(faults(finiteNumber(-0.5, 0.5), value)).toEqual(expected)
  })

  test.each<[number, string[], string]>([
    [0.5, [], 'the least'],
    [1000, [], 'the most'],
    [0, [' too-small'], 'below'],
    [1000.5, [' too-large'], 'above'],
    [0.75, [' not-a-multiple'], 'a quarter'],
    [NaN, [' not-finite'], 'no number'],
  ])('%d as hours from a half: %j, %s', (value, expected) => {
    expect(faults(hours(0.5), value)).toEqual(expected)
  })

  test('every bound that is broken is named, but of a fraction only that it is one', () => {
    expect([faults(hours(0.5), 0.25), faults(hours(0.5), 1000.25), faults(wholeNumber(1, 100), 0.5)]).toEqual([
      [' too-small', ' not-a-multiple'],
      [' too-large', ' not-a-multiple'],
      [' not-an-integer'],
    ])
  })

  test.each<[Schema<number>, object]>([
    [finiteNumber(), { type: 'number' }],
    [finiteNumber(-0.5, 0.5), { type: 'number', minimum: -0.5, maximum: 0.5 }],
    [hours(0.5), { type: 'number', minimum: 0.5, maximum: 1000, multipleOf: 0.5 }],
    [wholeNumber(), { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }],
    [wholeNumber(1, 100), { type: 'integer', minimum: 1, maximum: 100 }],
  ])('the bounds stand in JSON Schema (%#)', (schema, expected) => {
    const { $schema: _, ...said } = z.toJSONSchema(schema, { io: 'input' })
    expect(said).toEqual(expected)
  })

  test('without bounds any finite number is one', () => {
    expect([finiteNumber(), wholeNumber()].map((schema) => faults(schema, -(2 ** 40)))).toEqual([[], []])
  })

  test.each([[finiteNumber()], [wholeNumber()], [hours(0)], [finiteNumber(0, 0)]])(
    'minus zero is read as zero (%#)',
    (schema) => {
      expect(readInput(schema, -0)).toStrictEqual({ value: 0 })
    },
  )
})

describe('name', () => {
  test.each<[unknown, string[], string]>([
    ['a', [], 'one character'],
    [' a ', [], 'spaces around'],
    ['', [' empty'], 'nothing'],
    [' \t　', [' empty'], 'spaces only'],
    [5, [' wrong-type'], 'a number'],
    [null, [' wrong-type'], 'null'],
  ])('%j as a name: %j, %s', (value, expected) => {
    expect(faults(name(), value)).toEqual(expected)
  })

  test('is given back trimmed', () => {
    expect(readInput(name(), ' 資訊局　')).toEqual({ value: '資訊局' })
    expect(readInput(name(), 'e\u0301 ')).toEqual({ value: 'e\u0301' })
  })
})

describe('uniqueList', () => {
  test.each<[unknown, string[], string]>([
    [[], [], 'nothing in it'],
    [['a', 'b'], [], 'two'],
    [['a', 'b', 'a'], ['2 duplicate'], 'one twice'],
    [['a', 'a', 'a'], ['1 duplicate', '2 duplicate'], 'one three times'],
    [['a', ' a '], ['1 duplicate'], 'one twice once trimmed'],
    [['e\u0301', 'é'], ['1 duplicate'], 'one twice, with its mark apart'],
    [['北投', '\uF963投'], ['1 duplicate'], 'one twice, with a compatibility ideograph'],
    [['台', '臺'], [], 'two, though variants'],
    ['a', [' wrong-type'], 'no list'],
  ])('%j as a list of names: %j, %s', (value, expected) => {
    expect(faults(uniqueList(name()), value)).toEqual(expected)
  })

  test('may have a least length', () => {
    expect([[], ['a'], ['a', 'b']].map((value) => faults(uniqueList(name(), 1), value))).toEqual([[' empty'], [], []])
  })

  test('names a doubled item and an item of the wrong type together', () => {
    expect(faults(uniqueList(name()), ['a', 5, 'a'])).toEqual(['1 wrong-type', '2 duplicate'])
  })
})

describe('uniqueEntries', () => {
  interface Seat {
    readonly row: string
    readonly side: 'left' | 'right'
  }
  const seats = uniqueEntries(
    objectOf<Seat>({ row: name(), side: z.enum(['left', 'right']) }),
    ({ row, side }) => `${side} ${row}`,
  )

  test.each<[unknown, string[], string]>([
    [[], [], 'nothing in it'],
    [
      [
        { row: 'a', side: 'left' },
        { row: 'a', side: 'right' },
        { row: 'b', side: 'left' },
      ],
      [],
      'one member alike',
    ],
    [
      [
        { row: 'a', side: 'left' },
        { row: ' a', side: 'left' },
        { row: 'a', side: 'left' },
      ],
      ['1 duplicate', '2 duplicate'],
      'one three times',
    ],
    [
      [{ row: 'a', side: 'left' }, { row: 5, side: 'left' }, { row: 'a' }, { row: 'a', side: 'left', colour: 'red' }],
      ['1.row wrong-type', '2.side missing', '3 duplicate', '3.colour unknown-key'],
      'entries are compared where all their members are sound',
    ],
    ['a', [' wrong-type'], 'no list'],
  ])('%j as a list of seats: %j, %s', (value, expected) => {
    expect(faults(seats, value).sort()).toEqual(expected)
  })
})
