import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '../../src/kernel/edit-distance'
import { near, nearest } from '../../src/kernel/nearest'

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

describe('near', () => {
  test.each<[string, string[], string[], string]>([
    ['closure', ['closures', 'years'], ['closures'], 'one letter missing'],
    ['abcdxy', ['abcdef'], ['abcdef'], 'a third of the letters differ'],
    ['abcxyz', ['abcdef'], [], 'half of the letters differ'],
    ['ab', ['ax'], [], 'half of two letters differ'],
    ['typhoon', ['make-up-saturday', 'typhoon-closure'], ['typhoon-closure'], 'a part of a longer code'],
    ['closure', ['typhoon-closure'], ['typhoon-closure'], 'its end'],
    ['on', ['leaveOn', 'typhoon-closure'], [], 'two letters stand in almost any word'],
    ['a+', ['A+', 'A', 'B'], ['A+'], 'letter case'],
    ['Ａ＋', ['A+', 'A', 'B'], ['A+'], 'full width'],
    ['F', ['A+', 'A', 'B'], [], 'another letter'],
    ['種子人員', ['administrator', 'seed', 'handler'], [], 'a word of another language'],
    ['zzzz', ['closures', 'years'], [], 'nothing like it'],
    ['', ['a', 'abc'], [], 'no word'],
    ['a', [], [], 'no candidates'],
  ])('%j among %j: %j, %s', (word, candidates, expected) => {
    expect(near(word, candidates)).toEqual(expected)
  })

  test('the nearest come first, at most so many', () => {
    const candidates = ['seed-replacement', 'seed-change', 'seeds', 'seed', 'administrator']
    expect(near('seed', candidates, 3)).toEqual(['seed', 'seeds', 'seed-change'])
    expect(near('seed', candidates, 9)).toEqual(['seed', 'seeds', 'seed-change', 'seed-replacement'])
  })

  test('a word longer than any code is compared with nothing', () => {
    const word = 'typhoon-closure'.padEnd(100, 'x')
    expect(near(word, [word])).toEqual([word])
    expect(near(`${word}x`, [`${word}x`, word])).toEqual([])
    const candidates = Object.assign(['a'], { map: () => expect.fail('compared') })
    expect(near('a'.repeat(1_000_000), candidates)).toEqual([])
  })

  test('what is suggested has the word in it or differs in at most a third of its letters', () => {
    const code = fc.string({ unit: fc.constantFrom('a', 'b', '-', '種'), maxLength: 12 })
    fc.assert(
      fc.property(code, fc.array(code), (word, candidates) => {
        for (const found of near(word, candidates, candidates.length))
          expect(
            (word.trim().length >= 3 && found.includes(word.trim())) ||
              editDistance(word, found) * 3 <= Math.max(word.length, found.length),
          ).toBe(true)
      }),
    )
  })
})
