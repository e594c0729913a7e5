import { describe, expect, test } from 'vitest'
import { snapshot } from '../../src/kernel/snapshot'
import { faultsOf, thrownBy } from './thrown-by'

describe('a copy of an input', () => {
  test('has the own members of objects and the entries of lists, and everything else as it is', () => {
    const date = new Date(0)
    const given = { list: [1n, , NaN], none: undefined, inner: Object.create({ inherited: 1 }, {}) as object, date }
    const copy = snapshot(given, '') as typeof given
    expect(copy).toEqual({ list: [1n, undefined, NaN], none: undefined, inner: {}, date: {} })
    expect(copy.list).not.toBe(given.list)
    expect([1, 'a', null, undefined, true].map((value) => snapshot(value, ''))).toEqual([1, 'a', null, undefined, true])
  })

  test('is read once', () => {
    let read = 0
    const copy = snapshot(Object.defineProperty({}, 'a', { enumerable: true, get: () => ++read }), '') as { a: number }
    expect([copy.a, copy.a, read]).toEqual([1, 1, 1])
  })

  test('has some function for any other', () => {
    const copy = snapshot({ called: () => 1 }, '') as { called: unknown }
    expect(typeof copy.called).toBe('function')
  })
})

describe('what cannot be read to its end is refused', () => {
  const nested = (depth: number): unknown => {
    let value: unknown = 1
    for (let level = 0; level < depth; level++) value = [value]
    return value
  }

  test('what lies too deep', () => {
    expect(snapshot(nested(100), 'facts')).toEqual(nested(100))
    expect(faultsOf(() => snapshot(nested(101), 'facts'))).toEqual(['facts wrong-type'])
  })

  test('what contains itself, and what throws, under the rule that was asked', () => {
    const list: unknown[] = []
    list.push([list])
    expect(thrownBy(() => snapshot(list, '', 'appraisal.grade'))).toMatchObject({
      rule: 'appraisal.grade',
      issues: [{ path: '', message: 'must be plain data that can be read to its end' }],
    })
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(faultsOf(() => snapshot({ proxy }, 'facts'))).toEqual(['facts wrong-type'])
  })
})
