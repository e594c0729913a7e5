import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, smallEditDistance } from '../../src/kernel/edit-distance'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '局'), maxLength: 12 })

describe('editDistance', () => {
  test.each<[string, string, number, string]>([
    ['kitten', 'sitting', 3, 'two replaced, one inserted'],
    ['form', 'from', 2, 'two letters in the wrong order'],
    ['', 'abc', 3, 'nothing but insertions'],
    ['abc', '', 3, 'nothing but removals'],
    ['', '', 0, 'nothing'],
    ['大安区公所', '大安區公所', 1, 'one character'],
  ])('of %j and %j is %i: %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is a distance: nothing from itself, the same both ways, never longer by way of a third', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c))
      }),
    )
  })
})

describe('smallEditDistance', () => {
  test.each<[string, string, number | null, string]>([
    ['abc', 'abx', 1, 'one of three'],
    ['abc', 'axy', null, 'two of three'],
    ['ab', 'ax', null, 'a third of two, rounded down, is none'],
    ['ab', 'ab', 0, 'the same'],
    ['abcde', 'abcxy', null, 'a third of five is one'],
    ['abcdef', 'abcdxy', 2, 'a third of six is two'],
    ['abcdef', 'abc', null, 'too much shorter'],
    ['', '', 0, 'nothing'],
    ['', 'a', null, 'something for nothing'],
  ])('of %j and %j is %j: %s', (a, b, distance) => {
    expect(smallEditDistance(a, b)).toBe(distance)
  })

  test('is the distance where that is at most a third of the longer text', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b)
        expect(smallEditDistance(a, b)).toBe(distance * 3 <= Math.max(a.length, b.length) ? distance : null)
      }),
    )
  })
})
