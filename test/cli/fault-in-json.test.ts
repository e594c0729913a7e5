import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultInJson } from '../../src/cli/fault-in-json'
import { read } from '../../.config/project-files'

describe('where a text first is no JSON', () => {
  test.each([
    ['', 0],
    [' ', 1],
    ['hello', 0],
    ['nul', 0],
    ['{"a": 1,}', 8],
    ['{"a": 1 "b": 2}', 8],
    ['{"a" 1}', 5],
    ['{a: 1}', 1],
    ["{'a': 1}", 1],
    ['{"a": }', 6],
    ['{"a": 01}', 7],
    ['{"a": 1.}', 6],
    ['{"a": +1}', 6],
    ['{"a": NaN}', 6],
    ['[1,,2]', 3],
    ['[1}', 2],
    ['[1', 2],
    ['["a', 1],
    ['["a\nb"]', 1],
    ['["a\tb"]', 1],
    ['["\\x"]', 1],
    ['["\\u12"]', 1],
    ['{"a": 1} // one', 9],
    ['{"a": 1} {"b": 2}', 9],
    ['{"a": 1，"b": 2}', 7],
    ['\u00A0{}', 0],
  ])('%j: %i', (text, index) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    expect(faultInJson(text)).toBe(index)
  })

  test('a text nested more deeply than calls can be', () => {
    expect(faultInJson('['.repeat(200_000))).toBe(200_000)
  })

  test('lies behind everything that is sound, and within the text', () => {
    const text = read('examples/school.json').trimEnd()
    const place = fc.nat(text.length - 1)
    fc.assert(
      fc.property(place, (end) => {
        // The last thing is cut off, and that may be a text, which is at fault from where it begins.
        const index = faultInJson(text.slice(0, end))
        return index <= end && !/"[^"]*"/.test(text.slice(index, end))
      }),
    )
    fc.assert(
      fc.property(place, fc.constantFrom('}', ']', ',', ':', '\\', '\u0001', '，', '0x'), (at, stranger) => {
        const broken = text.slice(0, at) + stranger + text.slice(at)
        fc.pre(!isJson(broken))
        expect(faultInJson(broken)).toBeLessThan(broken.length)
      }),
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
