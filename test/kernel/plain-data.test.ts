import { describe, expect, test } from 'vitest'
import { expectFrozenPlainData } from './plain-data'

describe('the check for frozen plain data', () => {
  test.each([
    ['a member that is not frozen', Object.freeze({ a: [] })],
    ['a list inside that is not frozen', Object.freeze([Object.freeze({ a: [1] })])],
    ['a member that is undefined', Object.freeze({ a: undefined })],
    ['a Date', Object.freeze({ a: Object.freeze(new Date(0)) })],
    ['a number that is none', Object.freeze([NaN])],
  ])('refuses %s', (_title, value) => {
    expect(() => expectFrozenPlainData(value)).toThrow()
  })

  test('lets frozen plain data pass', () => {
    expect(() => expectFrozenPlainData(Object.freeze({ a: Object.freeze([1, null, 'x', true]) }))).not.toThrow()
  })
})
