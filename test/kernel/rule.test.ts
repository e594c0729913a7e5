import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import type { LawIds } from '../../src/kernel/decision'
import { InvalidInputError, UnknownReadingError } from '../../src/kernel/errors'
import { inputIssue } from '../../src/kernel/input-issue'
import type { OptionsOf } from '../../src/kernel/choices'
import { isObject } from '../../src/kernel/json'
import { type Ruling, type ReadingOf, isRefusal, ruleMaker } from '../../src/kernel/rule'
import { expectFrozenPlainData } from './plain-data'
import { faultsOf, thrownBy } from './thrown-by'

interface Ids extends LawIds {
  readonly rule: 'made.up'
  readonly clause: '1' | '2'
  readonly reading: 'colour' | 'size' | 'shape'
  readonly assumption: 'none'
}

const defineRule = ruleMaker<Ids, OptionsOf<Ids>>({
  readings: { colour: ['red', 'blue'], size: ['small', 'middle', 'large'], shape: ['round', 'square'] },
  readOptions(options) {
    if (!isObject(options)) return { issues: [inputIssue('options', 'wrong-type', { expected: 'an object' })] }
    const issues = Object.keys(options)
      .filter((key) => key !== 'readings')
      .map((key) => inputIssue(`options.${key}`, 'unknown-key'))
    return issues.length > 0 ? { issues } : { options }
  },
})

type Decide = (n: number, reading: ReadingOf<Ids>) => Ruling<number, Ids>

function ruleThat(decide: Decide) {
  return defineRule<{ n: number }, number>({
    id: 'made.up',
    exportName: 'madeUp',
    clauses: ['1', '2'],
    facts: z.strictObject({ n: z.number() }),
    value: z.number(),
    decide: ({ n }, reading) => decide(n, reading),
  })
}

const answer = (value: number): Ruling<number, Ids> => ({ value, basis: () => [{ clause: '1', code: 'because' }] })
const refusal = (path: string): Ruling<number, Ids> => ({
  refuse: (rule) => new InvalidInputError([inputIssue(path, 'empty')], rule),
})

describe('a rule', () => {
  const rule = ruleThat((n) => answer(n))

  test('knows what it is called, its clauses, and its schemas', () => {
    expect({ ...rule }).toEqual({
      id: 'made.up',
      exportName: 'madeUp',
      clauses: ['1', '2'],
      facts: rule.facts,
      value: rule.value,
      readings: { colour: ['red', 'blue'], shape: ['round', 'square'], size: ['small', 'middle', 'large'] },
    })
    expect(rule.facts.safeParse({ n: 1 }).success).toBe(true)
    expect(rule.value.safeParse('x').success).toBe(false)
    expect(Object.isFrozen(rule)).toBe(true)
    expect(Object.isFrozen(rule.clauses)).toBe(true)
  })

  test('gives frozen plain data', () => {
    const decision = rule({ n: 3 })
    expect(decision).toEqual({ rule: 'made.up', value: 3, basis: [{ clause: '1', code: 'because' }], readings: [] })
    expectFrozenPlainData(decision)
  })

  test('does not keep the list of clauses that it was given', () => {
    const clauses: Ids['clause'][] = ['1']
    const made = defineRule<object, number>({
      id: 'made.up',
      exportName: 'madeUp',
      clauses,
      facts: z.strictObject({}),
      value: z.number(),
      decide: () => answer(1),
    })
    clauses.push('2')
    expect(made.clauses).toEqual(['1'])
  })

  test("has no answer without reading its facts: the caller's object is copied", () => {
    const seen: object[] = []
    const keeping = defineRule<{ n: number }, number>({
      id: 'made.up',
      exportName: 'madeUp',
      clauses: ['1'],
      facts: z.strictObject({ n: z.number() }),
      value: z.number(),
      decide: (facts) => (seen.push(facts), answer(facts.n)),
    })
    const facts = { n: 1 }
    keeping(facts)
    expect(seen).toEqual([facts])
    expect(seen[0]).not.toBe(facts)
  })

  test('is typed', () => {
    expectTypeOf(rule).parameter(0).toEqualTypeOf<{ n: number }>()
    expectTypeOf(rule({ n: 1 }).value).toEqualTypeOf<number>()
    expectTypeOf(rule({ n: 1 }).basis[0]!.clause).toEqualTypeOf<'1' | '2'>()
  })
})

describe('which fault comes first', () => {
  const rule = ruleThat(() => refusal('n'))

  test.each<[unknown, unknown, string[], string]>([
    [{ n: 'x' }, { colour: 'red', readings: { size: 'huge' } }, ['n wrong-type'], 'the facts'],
    [{ n: 1 }, { colour: 'red', readings: { size: 'huge' } }, ['options.colour unknown-key'], 'then the options'],
    [{ n: 1 }, 5, ['options wrong-type'], 'options that are a number'],
    [{ n: 1 }, null, ['options wrong-type'], 'options that are null'],
    [{ n: 1 }, [], ['options wrong-type'], 'options that are a list'],
    [{ n: 1 }, () => 1, ['options wrong-type'], 'options that are a function'],
    [
      { n: 1 },
      { readings: { size: {} } },
      [
        'options.readings.size.choice missing',
        'options.readings.size.decidedBy missing',
        'options.readings.size.on missing',
      ],
      'then what an office says of a reading',
    ],
    [{ n: 1 }, { readings: { size: 'large' } }, ['n empty'], 'then what the rule itself refuses'],
    [{ n: 1 }, undefined, ['n empty'], 'no options'],
  ])('%j with %j: %j, %s', (facts, options, expected) => {
    expect(faultsOf(() => rule(facts as never, options as never))).toEqual(expected)
  })

  test('every fault names the rule', () => {
    for (const [facts, options] of [
      [{}, undefined],
      [{ n: 1 }, { colour: 1 }],
      [{ n: 1 }, undefined],
    ]) {
      expect(thrownBy(() => rule(facts as never, options as never))).toMatchObject({
        code: 'invalid-input',
        rule: 'made.up',
      })
    }
  })

  test('then the readings, before the rule is asked', () => {
    expect(thrownBy(() => rule({ n: 1 }, { readings: { size: 'huge' } }))).toMatchObject({
      code: 'unknown-reading',
      reading: 'size',
      choice: 'huge',
      suggestions: ['small', 'middle', 'large'],
    })
  })
})

describe('readings that are not known', () => {
  const rule = ruleThat((n) => answer(n))

  test.each<[string, object]>([
    ['colour', { reading: 'colour', choice: 'green', suggestions: ['red', 'blue'] }],
    ['shape', { reading: 'shape', choice: 'green', suggestions: ['round', 'square'] }],
  ])('an unknown choice of %s, even where the rule does not ask for it', (reading, expected) => {
    const error = thrownBy(() => rule({ n: 1 }, { readings: { [reading]: 'green' } }))
    expect(error).toBeInstanceOf(UnknownReadingError)
    expect(error).toMatchObject(expected)
  })

  test.each([
    ['color', ['colour'], 'near one'],
    ['hue', [], 'near none'],
    ['colour'.padEnd(1_000_000, 'x'), [], 'far too long'],
  ])('an unknown id comes with the known ones that are near (%#)', (reading, suggestions) => {
    const error = thrownBy(() => rule({ n: 1 }, { readings: { [reading]: 'red' } }))
    expect(error).toBeInstanceOf(UnknownReadingError)
    expect(error).toMatchObject({ reading, suggestions })
    expect('choice' in (error as object)).toBe(false)
  })

  test.each([['toString'], ['__proto__'], ['constructor']])('%s is no reading', (reading) => {
    const readings = JSON.parse(`{ ${JSON.stringify(reading)}: "red" }`) as never
    expect(thrownBy(() => rule({ n: 1 }, { readings }))).toMatchObject({ code: 'unknown-reading', reading })
  })

  test.each([
    [null, '[object Null]'],
    [1, '[object Number]'],
    [['red'], '[object Array]'],
  ])('the choice %j is none', (choice, named) => {
    expect(thrownBy(() => rule({ n: 1 }, { readings: { colour: choice } } as never))).toMatchObject({
      code: 'unknown-reading',
      reading: 'colour',
      choice: named,
    })
  })

  test('a reading given as undefined is as if absent, known or not', () => {
    expect(rule({ n: 1 }, { readings: { colour: undefined } }).readings).toEqual([])
    expect(rule({ n: 1 }, { readings: undefined }).readings).toEqual([])
  })
})

describe('which readings a decision lists', () => {
  const list = (decide: Decide, readings: Record<string, string> = {}): unknown =>
    ruleThat(decide)({ n: 0 }, { readings }).readings

  test('none that the rule does not ask for', () => {
    expect(list(() => answer(1))).toEqual([])
  })

  test('none that is asked for and changes nothing', () => {
    expect(list((_n, reading) => answer(reading('size').length * 0))).toEqual([])
  })

  test('one of which the last of three choices gives another value', () => {
    expect(list((_n, reading) => answer(reading('size') === 'large' ? 2 : 1))).toEqual([
      { id: 'size', choice: 'small' },
    ])
  })

  test('as it was chosen', () => {
    expect(list((_n, reading) => answer(reading('size') === 'large' ? 2 : 1), { size: 'large' })).toEqual([
      { id: 'size', choice: 'large' },
    ])
    expect(list((_n, reading) => answer(reading('size') === 'large' ? 2 : 1), { size: 'middle' })).toEqual([
      { id: 'size', choice: 'middle' },
    ])
  })

  test('one of which another choice is refused', () => {
    expect(list((_n, reading) => (reading('colour') === 'blue' ? refusal('n') : answer(1)))).toEqual([
      { id: 'colour', choice: 'red' },
    ])
  })

  test('in the order of the law, not of the asking', () => {
    expect(
      list((_n, reading) => answer((reading('shape') === 'round' ? 1 : 2) + (reading('colour') === 'red' ? 10 : 20))),
    ).toEqual([
      { id: 'colour', choice: 'red' },
      { id: 'shape', choice: 'round' },
    ])
  })

  test('one that is hidden behind another only once that one is chosen', () => {
    const decide: Decide = (_n, reading) =>
      answer(reading('colour') === 'red' ? 1 : reading('shape') === 'round' ? 2 : 3)
    expect(list(decide)).toEqual([{ id: 'colour', choice: 'red' }])
    expect(list(decide, { colour: 'blue' })).toEqual([
      { id: 'colour', choice: 'blue' },
      { id: 'shape', choice: 'round' },
    ])
  })

  test('none where two readings undo each other only together', () => {
    const decide: Decide = (_n, reading) =>
      answer(reading('colour') === 'blue' && reading('shape') === 'square' ? 2 : 1)
    expect(list(decide)).toEqual([])
    expect(list(decide, { colour: 'blue' })).toEqual([{ id: 'shape', choice: 'round' }])
  })
})

test('isRefusal tells a refusal from an answer', () => {
  expect([isRefusal(refusal('n')), isRefusal(answer(1))]).toEqual([true, false])
})
