import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainData } from '../../src/kernel/plain-data'

const copied = (given: unknown): unknown => {
  const read = plainData(given, '')
  if ('issues' in read) throw new Error(JSON.stringify(read.issues))
  return read.copy
}
const faults = (given: unknown, path = ''): string[] => {
  const read = plainData(given, path)
  return 'issues' in read ? read.issues.map(({ path: at, code }) => `${at} ${code}`) : []
}
const refuse = (): never => {
  throw new Error('not to be looked at')
}

describe('what is plain is copied', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    ['a number', NaN],
    ['an object', { a: 1, b: { c: [1, { d: undefined }] } }],
    ['a list', [1, [2], {}]],
    ['an object without a prototype', Object.assign(Object.create(null), { a: { b: 1 } })],
    ['an object of another realm', runInNewContext('({ a: [{ b: 1 }] })')],
    ['a member called __proto__', JSON.parse('{ "__proto__": { "a": 1 } }')],
    ['members called as every object has them', JSON.parse('{ "toString": 1, "constructor": 2 }')],
    ['a symbol, which JSON leaves out', { a: 1, [Symbol('s')]: 1 }],
  ])('%s', (_title, given) => {
    const copy = copied(given)
    expect(JSON.stringify(copy)).toBe(JSON.stringify(given))
    if (typeof given === 'object' && given !== null) expect(copy).not.toBe(given)
  })

  test('whatever JSON gives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (given) => {
        expect(copied(given)).toEqual(given)
      }),
    )
  })

  test('a member that is undefined is left out, an entry of a list stays', () => {
    const copy = copied({ a: undefined, b: [undefined, { c: undefined }] })
    expect(copy).toStrictEqual({ b: [undefined, {}] })
  })

  test('functions stay', () => {
    const call = (): number => 1
    expect((copied({ call }) as { call: unknown }).call).toBe(call)
  })

  test('what is given twice may be, and its copy is one', () => {
    const name = { en: 'x' }
    const copy = copied([{ name }, { name }]) as [{ name: object }, { name: object }]
    expect(copy).toEqual([{ name }, { name }])
    expect(copy[0].name).toBe(copy[1].name)
    let grown: unknown = []
    for (let level = 0; level < 60; level++) grown = [grown, grown]
    expect(faults(grown)).toEqual([])
  })
})

test('each member is read once, and what it is later means nothing', () => {
  const reads = new Map<PropertyKey, number>()
  const given = new Proxy(
    { a: 1, b: [1, 2] },
    {
      getOwnPropertyDescriptor(target, key) {
        reads.set(key, (reads.get(key) ?? 0) + 1)
        return Reflect.getOwnPropertyDescriptor(target, key)
      },
      get: (_, key) => (key === Symbol.toStringTag ? undefined : refuse()),
    },
  )
  expect(copied(given)).toEqual({ a: 1, b: [1, 2] })
  expect([...reads]).toEqual([
    ['a', 1],
    ['b', 1],
  ])
})

describe('what could be read in part or in another way is refused', () => {
  class Derived {
    get score(): number {
      return 87
    }
  }
  test.each<[string, unknown, string[]]>([
    ['inherited members', Object.create({ a: 1 }), [' not-plain']],
    [
      'members that a prototype without a prototype has',
      Object.create(Object.assign(Object.create(null), { a: 1 })),
      [' not-plain'],
    ],
    ['members inherited from further up', Object.create(Object.create({ a: 1 })), [' not-plain']],
    [
      'a getter',
      {
        get a() {
          return 1
        },
      },
      [' not-plain'],
    ],
    ['a setter', { set a(_: number) {} }, [' not-plain']],
    ['a getter of a class', new Derived(), [' not-plain']],
    [
      'what has a class of its own',
      new (class Facts {
        score = 87
      })(),
      [' not-plain'],
    ],
    ['a hidden member', Object.defineProperty({}, 'a', { value: 1 }), [' not-plain']],
    ['a list with an empty place', [1, , 2], [' not-plain']],
    ['a list that is longer than its entries', Object.assign([], { length: 4_294_967_295 }), [' not-plain']],
    ['a list with a member beside its entries', Object.assign([1], { a: 1 }), [' not-plain']],
    ['a getter in a list', Object.defineProperty([1], 0, { get: () => 1, enumerable: true }), [' not-plain']],
    ['one place of many', { a: { b: [{}, Object.create({ c: 1 })] }, d: {} }, ['a.b.1 not-plain']],
    ['two places', [Object.create({ c: 1 }), { a: [,] }], ['0 not-plain', '1.a not-plain']],
    ['what cannot be looked at', new Proxy({}, { ownKeys: refuse }), [' not-plain']],
    ['what cannot be looked at inside', { a: new Proxy([1], { getOwnPropertyDescriptor: refuse }) }, ['a not-plain']],
    ['a proxy that is no more', revoked(), [' not-plain']],
  ])('%s', (_title, given, expected) => {
    expect(faults(given)).toEqual(expected)
    expect(faults(given, 'options')).toEqual(
      expected.map((fault) => `options${fault.startsWith(' ') ? '' : '.'}${fault}`),
    )
  })

  function revoked(): object {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    return proxy
  }
})

describe('what is no data is handed on as something that nothing takes', () => {
  const endless: Record<string, unknown> = { a: 1 }
  endless['itself'] = endless
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : [deep(levels - 1)])
  const innermost = (value: unknown): unknown => (Array.isArray(value) ? innermost(value[0]) : value)

  test.each<[string, unknown]>([
    ['a date', { a: new Date(0) }],
    ['a map', { a: new Map([['b', 1]]) }],
    ['typed numbers', { a: new Int32Array(3) }],
    [
      'what says that it is something else',
      {
        a: {
          [Symbol.toStringTag]: 'Map',
          get b() {
            return 1
          },
        },
      },
    ],
    ['what contains itself', { a: endless }],
  ])('%s', (_title, given) => {
    const copy = copied(given) as { a: unknown }
    const at = typeof copy.a === 'symbol' ? copy.a : (copy.a as { itself: unknown }).itself
    expect(typeof at).toBe('symbol')
  })

  test('what lies too deep', () => {
    expect(innermost(copied(deep(101)))).toBe('x')
    expect(typeof innermost(copied(deep(102)))).toBe('symbol')
    let deepest: unknown = []
    for (let level = 0; level < 100_000; level++) deepest = [deepest]
    expect(typeof innermost(copied(deepest))).toBe('symbol')
  })
})
