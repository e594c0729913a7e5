import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance, smallEditDistance } from '../../src/kernel/edit-distance'

const word = fc.string({ unit: fc.constantFrom('a', 'b', '局'), maxLength: 12 })

/** The same, by trying each way to come by the last characters. */
function declared(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const [shorterA, shorterB] = [a.slice(0, -1), b.slice(0, -1)]
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    declared(shorterA, b) + 1,
    declared(a, shorterB) + 1,
    declared(shorterA, shorterB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    swapped ? declared(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  )
}

describe('editDistance', () => {
  test.each<[string, string, number, string]>([
    ['kitten', 'sitting', 3, 'two replaced, one inserted'],
    ['form', 'from', 1, 'two letters in the wrong order'],
    ['ab', 'ba', 1, 'nothing but a swap'],
    ['abcd', 'badc', 2, 'two swaps'],
    ['abc', 'cab', 2, 'neighbours alone are swapped'],
    ['ca', 'abc', 3, 'what has been swapped is not parted again'],
    ['aab', 'aba', 1, 'a swap behind a letter like one of its two'],
    ['', 'abc', 3, 'nothing but insertions'],
    ['abc', '', 3, 'nothing but removals'],
    ['', '', 0, 'nothing'],
    ['大安区公所', '大安區公所', 1, 'one character'],
  ])('of %j and %j is %i: %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
  })

  test('is nothing from itself alone, the same both ways, and as declared from the last characters on', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '局'), maxLength: 5 })
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(editDistance(a, b) === 0).toBe(a === b)
        expect(editDistance(a, b)).toBe(editDistance(b, a))
        expect(editDistance(a, b)).toBe(declared(a, b))
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
