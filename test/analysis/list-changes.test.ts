import { expect, test } from 'vitest'
import { changedByOne } from '../../src/analysis/list-changes'

test('a list is changed by one entry: more at the end, fewer, another, or more in between', () => {
  expect(changedByOne(['a', 'b'], ['x', 'y'])).toEqual(
    ['abx', 'aby', 'b', 'a', 'xb', 'yb', 'ax', 'ay', 'xab', 'yab', 'axb', 'ayb'].map((letters) => [...letters]),
  )
  expect(changedByOne([], ['x'])).toEqual([['x']])
})
