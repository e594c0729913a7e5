import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { soundEntries } from '../../src/kernel/entries'
import { name } from '../../src/kernel/schema'

describe('soundEntries', () => {
  test.each<[unknown, { entry: unknown; place: number }[], string]>([
    [
      ['a', ' b '],
      [
        { entry: 'a', place: 0 },
        { entry: 'b', place: 1 },
      ],
      'all of them, as the schema reads them',
    ],
    [
      ['a', '', 5, 'b'],
      [
        { entry: 'a', place: 0 },
        { entry: 'b', place: 3 },
      ],
      'those that are sound, at their own places',
    ],
    [[], [], 'none'],
    ['ab', [], 'a text is no list'],
    [undefined, [], 'nothing is no list'],
    [{ 0: 'a', length: 1 }, [], 'what only looks like a list is none'],
  ])('of %j: %j, %s', (list, expected) => {
    expect(soundEntries(list, name())).toEqual(expected)
  })

  test('looks at no more of an entry than it is asked to', () => {
    expect(soundEntries([{ id: 'a', roles: 'none' }, { roles: [] }], z.object({ id: name() }))).toEqual([
      { entry: { id: 'a' }, place: 0 },
    ])
  })
})
