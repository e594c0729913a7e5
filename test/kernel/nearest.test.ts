import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest, resembling } from '../../src/kernel/nearest'

describe('nearest', () => {
  test.each<[string, string[], number, string[], string]>([
    [
      'typhon-closure',
      ['make-up-saturday', 'typhoon-closure', 'same-day-filing'],
      1,
      ['typhoon-closure'],
      'a letter left out',
    ],
    ['form', ['duty', 'from', 'asOf'], 1, ['from'], 'two letters swapped'],
    [
      'set',
      ['sit', 'reset', 'sets'],
      3,
      ['reset', 'sets', 'sit'],
      'those that contain the word first, in the order given',
    ],
    ['', ['abc', 'a', 'ab'], 2, ['a', 'ab'], 'no candidate contains the empty word'],
    ['x', [], 3, [], 'no candidates'],
    ['x', ['a', 'b', 'c'], 2, ['a', 'b'], 'equally far: in the order given'],
    [
      'kitten',
      ['sitting', 'mitten', 'kite'],
      3,
      ['mitten', 'kite', 'sitting'],
      'by single insertions, removals and replacements',
    ],
  ])('%j among %j, %i: %j, %s', (word, candidates, count, expected) => {
    expect(nearest(word, candidates, count)).toEqual(expected)
  })

  test('gives at most so many of the candidates, none of them twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.uniqueArray(fc.string()), fc.nat(5), (word, candidates, count) => {
        const found = nearest(word, candidates, count)
        expect(found).toHaveLength(Math.min(count, candidates.length))
        expect(new Set(found).size).toBe(found.length)
        expect(candidates).toEqual(expect.arrayContaining(found))
      }),
    )
  })

  test('a candidate spelt like the word comes before all that do not contain it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (word, others) => {
        const away = others.filter((other) => !other.includes(word))
        expect(nearest(word, [...away, word], 1)).toEqual([word])
      }),
    )
  })
})

describe('resembling', () => {
  test.each<[string, string[], string[], string]>([
    ['closure', ['closures', 'years'], ['closures'], 'one letter missing'],
    ['ab', ['ax'], ['ax'], 'half of the letters differ'],
    ['abc', ['axy'], [], 'more than half differ'],
    ['zzzz', ['closures', 'years'], [], 'nothing like it'],
    ['a', [], [], 'no candidates'],
  ])('%j among %j: %j, %s', (word, candidates, expected) => {
    expect(resembling(word, candidates)).toEqual(expected)
  })
})
