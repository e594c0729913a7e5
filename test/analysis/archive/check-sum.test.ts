import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/analysis/archive/canonical-json'
import { checkSum } from '../../../src/analysis/archive/check-sum'

test('a sum never changes, whatever version computes it', () => {
  expect(['', 'a', '退訓', '{"score":87}'].map(checkSum)).toEqual([
    '811c9dc501000193',
    'e40c292c85030ff6',
    '98c877e4b57ba00e',
    'a243478ee085ae10',
  ])
})

test('one letter that is another gives another sum', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, seed) => {
      const place = seed % text.length
      const changed = `${text.slice(0, place)}${String.fromCharCode(text.charCodeAt(place) ^ 1)}${text.slice(place + 1)}`
      expect(checkSum(changed)).not.toBe(checkSum(text))
    }),
  )
})

test('the order in which keys came means nothing, that of lists does', () => {
  expect(canonicalJson({ b: { d: 1, c: [2, 1] }, a: null })).toBe('{"a":null,"b":{"c":[2,1],"d":1}}')
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]))
})
