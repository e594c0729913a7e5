import { expect, test } from 'vitest'
import { exceeds, reaches } from '../../src/kernel/comparison'
import { below } from '../../src/kernel/condition'
import type { LawIds } from '../../src/kernel/decision'
import { countOf, has } from '../../src/kernel/measure'
import { byMeasures } from '../../src/kernel/measured-cases'

interface Facts {
  readonly crew: readonly string[]
  readonly seats: readonly string[]
}

const ready = byMeasures<Facts, 'ready' | 'crowded' | 'leaderless', LawIds>({
  from: ['crew', 'seats'],
  values: ['ready', 'crowded', 'leaderless'],
  measures: { crew: countOf('crew'), seats: countOf('seats'), captain: has('crew', 'captain') },
  cases: (reading) => [
    { value: 'leaderless', when: { captain: false } },
    { value: 'ready', when: { captain: true, crew: below(2) } },
    {
      value: 'ready',
      when: { captain: true, crew: { from: 2, fromIncluded: true } },
      where: [reaches({ seats: 1 }, { crew: 1 })],
    },
    {
      value: reading('strict') === 'yes' ? 'crowded' : 'ready',
      when: { captain: true, crew: { from: 2, fromIncluded: true } },
      where: [exceeds({ crew: 1 }, { seats: 1 })],
    },
  ],
  witnesses: [],
})

test.each<[Facts, string, string]>([
  [{ crew: [], seats: [] }, 'yes', 'leaderless'],
  [{ crew: ['captain'], seats: [] }, 'yes', 'ready'],
  [{ crew: ['captain', 'cook'], seats: ['1'] }, 'yes', 'crowded'],
  [{ crew: ['captain', 'cook'], seats: ['1'] }, 'no', 'ready'],
  [{ crew: ['captain', 'cook'], seats: ['1', '2'] }, 'yes', 'ready'],
])('%j, strict: %s: %s', (facts, strict, expected) => {
  expect(ready.of(facts, () => strict)).toBe(expected)
})

test('the cut is kept as data', () => {
  expect(Object.keys(ready.measured!.measures)).toEqual(['crew', 'seats', 'captain'])
  expect(ready.measured!.cases(() => 'yes')).toHaveLength(4)
})
