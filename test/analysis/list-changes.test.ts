import { describe, expect, test } from 'vitest'
import { changedByOne, tellingChanges } from '../../src/analysis/list-changes'
import type { Json } from '../../src/kernel/json'

type List = readonly Json[]

const letters = (lists: Iterable<List>): string[] =>
  [...lists].map((list) => list.map((entry) => entry as string).join(''))

test('a list is changed by one entry: more at the end, fewer, another, or more in between', () => {
  expect(letters(changedByOne(['a', 'b'], ['x', 'y']))).toEqual('abx aby b a xb yb ax ay xab yab axb ayb'.split(' '))
  expect(letters(changedByOne([], ['x']))).toEqual(['x'])
})

describe('of changes that are alike the first is telling', () => {
  const capitals = (entry: Json): string => String(entry === (entry as string).toUpperCase())

  test('where the same kind of entry comes or goes, but for the last', () => {
    expect(letters(tellingChanges(['A', 'B', 'C', 'd', 'e'], ['X', 'Y', 'Z'], capitals))).toEqual(
      'ABCdeX ABCdeY BCde ABCe ABCd XBCde YBCde ABCXe ABCYe ABCdX ABCdY XABCde YABCde'.split(' '),
    )
    expect(letters(tellingChanges([], ['x', 'Y'], capitals))).toEqual(['x', 'Y'])
  })

  test('but for one that is called like another, which a list can be refused for', () => {
    // That c comes where c is shows nothing; that it comes elsewhere is refused where no name may stand twice.
    expect(letters(tellingChanges(['a', 'b', 'c', 'd'], ['c', 'd', 'x'], () => ''))).toEqual(
      'abcdc abcdd abcdx bcd abd abc cbcd dbcd xbcd abcd abdd abxd abcc abcd abcx cabcd dabcd xabcd'.split(' '),
    )
    const [chen, lin] = [
      { id: 'Chen', roles: [] },
      { id: 'Lin', roles: [] },
    ]
    const entries = ['seed', 'other', 'administrator'].map((role) => ({ id: 'Lin', roles: [role] }))
    expect([...tellingChanges([chen, lin, chen, chen], entries, () => '')]).toHaveLength(2 + 2 + 4 + 2)
    expect([...tellingChanges([{ ...chen, id: 'Wang' }, lin, chen], entries, () => '')]).toHaveLength(3 + 3 + 9 + 3)
  })

  test('so that there are no more of them in a longer list', () => {
    const list = Array.from({ length: 400 }, (_, place) => ({ id: `${place}`, roles: [place % 2 ? 'seed' : 'other'] }))
    const entries = ['Chen', 'Lin', '7'].map((id) => ({ id, roles: ['seed'] }))
    const kindOf = (entry: Json): string => JSON.stringify((entry as { roles: string[] }).roles)
    const counted = [100, 400].map((length) => [...tellingChanges(list.slice(0, length), entries, kindOf)].length)
    expect(counted[0]).toBeLessThan(40)
    expect(counted[1]).toBe(counted[0])
  })
})
