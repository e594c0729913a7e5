import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  axesOf,
  factSchemas,
  FIRST_DAY,
  LAST_DAY,
  stepsOf,
  valueAt,
  type OrderedAxis,
} from '../../../src/analysis/table/axis'
import { finiteNumber, hours, isoDate, objectOf, type Schema, wholeNumber } from '../../../src/kernel/schema'

const facts = objectOf<Record<string, unknown>>({
  day: isoDate(),
  perhaps: z.nullable(isoDate()),
  yes: z.boolean(),
  code: z.enum(['a', 'b']),
  whole: wholeNumber(),
  least: wholeNumber(1),
  between: wholeNumber(2018, 2100),
  halves: hours(0.5),
  share: finiteNumber(0, 1),
  any: finiteNumber(),
  text: z.string(),
  post: objectOf<Record<string, unknown>>({ agency: z.enum(['doit', 'other']), senior: z.boolean() }),
  entries: z.array(objectOf<Record<string, unknown>>({ from: z.enum(['x', 'y']), head: z.boolean() })),
  roles: z.array(z.enum(['seed', 'other'])),
  names: z.array(z.string()),
  unknown: z.array(objectOf<Record<string, unknown>>({ id: z.string(), head: z.boolean() })),
}) as unknown as Schema<never>

const ordered = { kind: 'ordered', date: false, nullable: false }
const dates = { kind: 'ordered', date: true, step: 1, lowest: -25_567, highest: 47_846, nullable: false }
const both = [true, false]

test('what each fact can be is read from its schema', () => {
  expect(Object.fromEntries(axesOf(facts))).toEqual({
    day: dates,
    perhaps: { ...dates, nullable: true },
    yes: { kind: 'points', values: both },
    code: { kind: 'points', values: ['a', 'b'] },
    whole: { ...ordered, step: 1, lowest: -Infinity, highest: Infinity },
    least: { ...ordered, step: 1, lowest: 1, highest: Infinity },
    between: { ...ordered, step: 1, lowest: 2018, highest: 2100 },
    halves: { ...ordered, step: 0.5, lowest: 1, highest: 2000 },
    share: { ...ordered, step: null, lowest: 0, highest: 1 },
    any: { ...ordered, step: null, lowest: -Infinity, highest: Infinity },
    text: { kind: 'points', values: [] },
    post: {
      kind: 'points',
      values: ['doit', 'other'].flatMap((agency) => both.map((senior) => ({ agency, senior }))),
    },
    entries: { kind: 'list', entries: ['x', 'y'].flatMap((from) => both.map((head) => ({ from, head }))) },
    roles: { kind: 'list', entries: ['seed', 'other'] },
    names: { kind: 'list', entries: [] },
    unknown: { kind: 'list', entries: [] },
  })
})

test('schemas and axes are made once, and the facts keep their order', () => {
  expect(axesOf(facts)).toBe(axesOf(facts))
  expect(factSchemas(facts)).toBe(factSchemas(facts))
  expect([...axesOf(facts).keys()]).toEqual(Object.keys(factSchemas(facts)))
})

test.each<[string, number | string, number]>([
  ['day', FIRST_DAY, -25_567],
  ['day', LAST_DAY, 47_846],
  ['halves', 2.5, 5],
  ['least', 7, 7],
  ['share', 0.25, 0.25],
])('%s: %s is %d steps, and back', (fact, value, steps) => {
  const axis = axesOf(facts).get(fact) as OrderedAxis
  expect(stepsOf(axis, value)).toBe(steps)
  expect(valueAt(axis, steps)).toBe(value)
})
