import { describe, expect, test } from 'vitest'
import { type KindOf, tellingChanges } from '../../../src/analysis/table/list-changes'
import type { Scalar } from '../../../src/kernel/condition'
import type { Json } from '../../../src/kernel/json'
import { changedByOne } from '../changed-by-one'

type List = readonly Json[]

const letters = (lists: Iterable<List>): string[] =>
  [...lists].map((list) => list.map((entry) => entry as string).join(''))

/** A list of which the order means nothing. */
const unordered = (kindOf: KindOf) => ({ kindOf, walks: [] })

test('a list is changed by one entry: more at the end, fewer, another, or more in between', () => {
  const all = 'abx aby b a xb yb ax ay xab yab axb ayb'.split(' ')
  const byPlace = {
    start: 0,
    next: (state: Scalar) => Number(state) + Number(state !== 3),
    valueOf: (state: Scalar) => state,
  }
  const changes = tellingChanges(['a', 'b'], ['x', 'y'], { kindOf: String, walks: [byPlace] })
  expect([letters(changes), letters(changedByOne(['a', 'b'], ['x', 'y']))]).toEqual([all, all])
  expect(letters(tellingChanges([], ['x'], unordered(String)))).toEqual(['x'])
})

describe('of changes that are alike the first is telling', () => {
  const capitals = (entry: Json): string => String(entry === (entry as string).toUpperCase())

  test('where the same kind of entry comes or goes, but for the last', () => {
    expect(letters(tellingChanges(['A', 'B', 'C', 'd', 'e'], ['X', 'Y', 'Z'], unordered(capitals)))).toEqual(
      'ABCdeX ABCdeY BCde ABCe ABCd XBCde YBCde ABCXe ABCYe ABCdX ABCdY XABCde YABCde'.split(' '),
    )
    expect(letters(tellingChanges([], ['x', 'Y'], unordered(capitals)))).toEqual(['x', 'Y'])
  })

  test('but for one that is called like another, which a list can be refused for', () => {
    // That c comes where c is shows nothing; that it comes elsewhere is refused where no name may stand twice.
    expect(
      letters(
        tellingChanges(
          ['a', 'b', 'c', 'd'],
          ['c', 'd', 'x'],
          unordered(() => ''),
        ),
      ),
    ).toEqual('abcdc abcdd abcdx bcd abd abc cbcd dbcd xbcd abcd abdd abxd abcc abcd abcx cabcd dabcd xabcd'.split(' '))
    const [chen, lin] = [
      { id: 'Chen', roles: [] },
      { id: 'Lin', roles: [] },
    ]
    const entries = ['seed', 'other', 'administrator'].map((role) => ({ id: 'Lin', roles: [role] }))
    expect([
      ...tellingChanges(
        [chen, lin, chen, chen],
        entries,
        unordered(() => ''),
      ),
    ]).toHaveLength(2 + 2 + 4 + 2)
    expect([
      ...tellingChanges(
        [{ ...chen, id: 'Wang' }, lin, chen],
        entries,
        unordered(() => ''),
      ),
    ]).toHaveLength(3 + 3 + 9 + 3)
  })

  test('so there are no more of them in a longer list', () => {
    const list = Array.from({ length: 400 }, (_, place) => ({ id: `${place}`, roles: [place % 2 ? 'seed' : 'other'] }))
    const entries = ['Chen', 'Lin', '7'].map((id) => ({ id, roles: ['seed'] }))
    const kindOf = (entry: Json): string => JSON.stringify((entry as { roles: string[] }).roles)
    const counted = [100, 400].map(
      (length) => [...tellingChanges(list.slice(0, length), entries, unordered(kindOf))].length,
    )
    expect(counted[0]).toBeLessThan(40)
    expect(counted[1]).toBe(counted[0])
  })

  test('where an entry comes or goes between those that have led and lead to the same', () => {
    /** Whether b stands somewhere behind a. */
    const walk = {
      start: 'neither',
      next: (state: Scalar, entry: Json): Scalar =>
        state === 'neither' ? (entry === 'a' ? 'a' : state) : entry === 'b' ? 'both' : state,
      valueOf: (state: Scalar): Scalar => state === 'both',
    }
    const list = [...'ccaccbcc']
    const changed = (place: number, removed: number, ...added: string[]): string =>
      list.toSpliced(place, removed, ...added).join('')
    // A c before a, a, a c between a and b, b, a c behind b, and the last.
    const going = [0, 2, 3, 5, 6, 7]
    expect(letters(tellingChanges(list, ['a', 'b'], { kindOf: () => '', walks: [walk] }))).toEqual([
      ...['a', 'b'].map((entry) => changed(8, 0, entry)),
      ...going.map((place) => changed(place, 1)),
      ...going.flatMap((place) => ['a', 'b'].map((entry) => changed(place, 1, entry))),
      ...[0, 3, 6].flatMap((place) => ['a', 'b'].map((entry) => changed(place, 0, entry))),
    ])
  })
})
