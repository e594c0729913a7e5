import { expect, test } from 'vitest'
import { groupBy } from '../../src/kernel/group-by'

test('entries are put together by what they have in common, in the order given', () => {
  expect([...groupBy(['b1', 'a1', 'b2'], ([first]) => first)]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
  ])
  expect([...groupBy([], String)]).toEqual([])
})
