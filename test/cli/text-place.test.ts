import { expect, test } from 'vitest'
import { placeIn } from '../../src/cli/text-place'

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['abc', 3, 1, 4],
  ['一\n二三', 3, 2, 2],
  ['a\nb', 1, 1, 2],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\n\r\n\nb', 5, 4, 1],
  ['"𠮷𠮷",', 5, 1, 4],
])('%j at %i is line %i, column %i', (text, index, line, column) => {
  expect(placeIn(text, index)).toEqual({ line, column })
})
