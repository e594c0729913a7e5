import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, sameJson } from '../../src/kernel/json'
import { expectFrozenPlainData } from './plain-data'

describe('deepFreeze', () => {
  test.each([[null], [true], [3], ['text'], [undefined]])('gives %j back as it is', (value) => {
    expect(deepFreeze(value)).toBe(value)
  })

  test('gives the same object back', () => {
    const value = { a: [{ b: 1 }] }
    expect(deepFreeze(value)).toBe(value)
  })

  test('freezes everything below', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectFrozenPlainData(deepFreeze(JSON.parse(JSON.stringify(value))))),
    )
  })

  test('freezes what lies below an object that is frozen already', () => {
    expectFrozenPlainData(deepFreeze(Object.freeze({ a: { b: [1] } })))
  })
})

describe('sameJson', () => {
  test.each<[unknown, unknown, boolean, string]>([
    [1, 1, true, 'a number and itself'],
    [1, 2, false, 'two numbers'],
    [0, -0, true, 'both zeros are written 0'],
    ['1', 1, false, 'a text and a number'],
    [null, null, true, 'null and null'],
    [null, {}, false, 'null and an object'],
    [{}, null, false, 'an object and null'],
    [[], {}, false, 'an empty list and an empty object'],
    [{}, [], false, 'an empty object and an empty list'],
    [[1, 2], [2, 1], false, 'the order of a list'],
    [[1], [1, 2], false, 'a longer list'],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true, 'the order of keys means nothing'],
    [{ a: 1 }, { b: 1 }, false, 'other keys'],
    [{ a: 1 }, { a: 1, b: 1 }, false, 'more keys'],
    [{ a: { b: [1, { c: null }] } }, { a: { b: [1, { c: null }] } }, true, 'deep and the same'],
    [{ a: { b: [1, { c: null }] } }, { a: { b: [1, { c: false }] } }, false, 'deep and different'],
    [{ a: undefined }, { toString: undefined }, false, 'a key that the other only inherits'],
  ])('%j and %j: %s, %s', (a, b, same) => {
    expect(sameJson(a, b)).toBe(same)
  })

  test('agrees with the written JSON, keys sorted', () => {
    const sorted = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value
      if (Array.isArray(value)) return value.map(sorted)
      return Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, member]) => ({ [key]: sorted(member) }))
        .concat({ '': 'an object' })
    }
    const small = fc.jsonValue({ maxDepth: 2 })
    const values = fc.oneof(
      fc.tuple(small, small),
      small.map((value) => [value, JSON.parse(JSON.stringify(value)) as unknown] as const),
    )
    fc.assert(
      fc.property(values, ([a, b]) => {
        expect(sameJson(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
      }),
      { numRuns: 500 },
    )
  })
})
