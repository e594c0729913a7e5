import { expect, expectTypeOf, test } from 'vitest'
import { guardOf } from '../../src/kernel/guard'

const isTense = guardOf(['past', 'future'])

test('is true of what is in the list, and of nothing else', () => {
  const given: unknown[] = ['past', 'future', 'Past', 'past ', '', 0, null, undefined, ['past'], { past: 1 }]
  expect(given.filter(isTense)).toEqual(['past', 'future'])
})

test('narrows for the compiler', () => {
  const given: unknown = 'past'
  expect(isTense(given)).toBe(true)
  if (isTense(given)) expectTypeOf(given).toEqualTypeOf<'past' | 'future'>()
})
